import type { HeadReport, HeadReportFigure } from '../../src/app/head-report-contract';
import { deviationKindNames } from '../../src/i18n/deviation-kind';
import type { Language } from '../../src/kernel/language';

const mondays = ['10-05', '10-12', '10-19', '10-26', '11-02', '11-09', '11-16', '11-23'].map((day) => `2026-${day}`);

/** `'82/11'`: 82 per cent of eleven; `'-/7'`: seven, too few for a figure; `'-'`: nothing. */
function figure(text: string): HeadReportFigure {
  const [percent, matured] = text.split('/');
  return { percent: percent === '-' ? null : Number(percent), matured: Number(matured ?? 0) };
}
const row = (name: string, figures: string) => ({ name, weeks: figures.split(' ').map(figure) });

function paretoOf(counts: Partial<Record<keyof typeof deviationKindNames, number>>, language: Language) {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let soFar = 0;
  return Object.entries(counts).map(([kind, count]) => {
    soFar += count;
    const title = deviationKindNames[kind as keyof typeof deviationKindNames][language];
    return { title, count, cumulativePercent: Math.round((100 * soFar) / total) };
  });
}

const words = {
  ru: {
    firm: 'Техкарта · Северная упаковка',
    note: 'По реестру и журналу на 23 ноября в 10:00.',
    none: 'Задачи ещё не выданы: цифры появятся после выдачи, когда подойдут первые сроки.',
    names: ['Гаврилов Д.', 'Ершов П.', 'Кузнецова А.', 'Соколова М.'],
    long: 'Константинопольская-Заболотная Е.',
    sentences: [
      '«Звонки по спящей базе» не дотягивает до плана у 3 из 4: проверьте план операции',
      'Гаврилов Д., «Разговор со снабжением»: не в срок 6 из 9, у остальных 4 из 22',
      'КП отправлено без согласования, а по клиенту «ТД „Ритм“» не отвечено 3 из 7 обязательных вопросов',
      '«Вятский завод приводов» без присмотра: Гаврилов Д. отсутствует по 27 ноября, замещающего нет, ждут 3 задачи',
      '«ТД „Ритм“», «Допуск к КП»: просрочено на 9 р.д., срок был 10 ноября',
      '«Пекарня № 3», «Отправить КП»: сделано на 4 р.д. позже срока',
    ],
  },
  en: {
    firm: 'Techkarta · Northern Packaging',
    note: 'From the register and the log as of 23 November at 10:00.',
    none: 'No tasks are issued yet: figures appear after the issue, when the first terms come due.',
    names: ['Gavrilov D.', 'Kuznetsova A.', 'Sokolova M.', 'Yershov P.'],
    long: 'Konstantinopolskaya-Zabolotnaya Y.',
    sentences: [
      '“Calls to sleeping clients” falls short of its plan with 3 of 4: check the plan of the operation',
      'Gavrilov D., “Talk with the buyer”: 6 of 9 out of term, the others 4 of 22',
      'The offer was sent without approval, and for “Rhythm” 3 of 7 mandatory questions are not answered',
      '“Vyatka Drives” is unattended: Gavrilov D. is away until 27 November, nobody substitutes, 3 tasks wait',
      '“Rhythm”, “Approval of the offer”: overdue by 9 working days, the term was 10 November',
      '“Bakery No. 3”, “Send the offer”: done 4 working days late',
    ],
  },
} as const;

/** Reports of the page's tests, from the month of a small firm to a department of fifteen. */
export function reportSamples(language: Language) {
  const { firm, note, none, names, long, sentences } = words[language];
  const [first = '', second = '', third = '', fourth = ''] = names;
  const month: HeadReport = {
    language,
    firm,
    today: '2026-11-23',
    weeks: mondays.slice(3, 7),
    people: [
      row(first, '82/11 76/14 79/16 -/7'),
      row(second, '100/10 -/5 95/11 64/11'),
      row(third, '93/14 90/10 93/14 100/10'),
      row(fourth, '-/9 100/13 69/16 88/16'),
    ],
    index: ['88/44', '88/42', '83/57', '85/44'].map(figure),
    pareto: paretoOf(
      {
        'no-time': 28,
        late: 17,
        'below-plan': 11,
        overdue: 8,
        'over-norm': 7,
        'under-norm': 5,
        skipped: 4,
        'entered-later': 4,
        'wrong-order': 3,
        unattended: 2,
        'gate-bypass': 1,
      },
      language,
    ),
    sentences,
    note,
  };
  const large: HeadReport = {
    ...month,
    today: '2026-11-26',
    weeks: mondays,
    people: Array.from({ length: 15 }, (_, at) =>
      row(
        at === 6 ? long : `${names[at % 4]} ${at + 1}`,
        at % 3 === 0
          ? '91/30 84/22 70/31 69/24 95/40 94/28 100/33 -/6'
          : at % 3 === 1
            ? '- - 88/12 85/20 -/9 97/31 52/25 80/10'
            : '45/20 62/21 74/35 83/24 90/30 93/28 96/33 98/16',
      ),
    ),
    index: ['68/510', '73/432', '77/600', '79/512', '92/498', '94/601', '85/555', '89/180'].map(figure),
    pareto: paretoOf(
      {
        late: 412,
        overdue: 388,
        'no-time': 240,
        'below-plan': 121,
        skipped: 90,
        'wrong-order': 61,
        'no-evidence': 40,
        'over-norm': 33,
        'entered-later': 21,
        unplanned: 14,
        stalled: 9,
        'wrong-performer': 4,
        'above-plan': 2,
        unattended: 1,
      },
      language,
    ),
  };
  const young: HeadReport = {
    ...month,
    weeks: mondays.slice(6, 7),
    people: [row(first, '-/3'), row(second, '-')],
    index: [figure('-/3')],
    pareto: paretoOf({ overdue: 1 }, language),
    sentences: sentences.slice(4, 5),
  };
  const gaps: HeadReport = {
    ...month,
    weeks: mondays,
    people: [row(first, '- 80/12 -/4 - 90/10 - -/9 100/18')],
    index: ['-', '80/12', '-/4', '-', '90/10', '-', '-/9', '100/18'].map(figure),
    today: '2026-11-29',
  };
  const calm: HeadReport = { ...month, pareto: [], sentences: [] };
  const empty: HeadReport = { ...month, weeks: [], people: [], index: [], pareto: [], sentences: [], note: none };
  return { month, large, young, gaps, calm, empty };
}
