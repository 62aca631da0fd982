import type { DeviationKind } from '../control/deviation';
import type { Fulfilment, Period } from '../control/fulfilment';
import type { DeviationShare } from '../control/report/deviation-list';
import type { MorningSection } from '../control/report/morning';
import type { Language } from '../kernel/language';
import type { LocalDate } from '../kernel/local-date';
import { deviationKindNames } from './deviation-kind';
import { counted } from './plural';
import { quote } from './quote';
import { spokenDate, spokenPeriod } from './spoken-date';

/** First lines of the reports: what the head knows before he has read a row. */

type Counts = readonly { readonly kind: DeviationKind; readonly count: number }[];

const total = (counts: Counts): number => counts.reduce((sum, { count }) => sum + count, 0);
const obligations = {
  ru: ['обязательство', 'обязательства', 'обязательств'],
  en: ['obligation', 'obligations'],
} as const;

/** A share as whole per cent. */
export const percentOf = (share: number): number => Math.round(share * 100);

/** «Просрочка 5, Пропуск 2». */
const kindCounts = (language: Language, counts: Counts): string =>
  counts.map(({ kind, count }) => `${deviationKindNames[kind][language]} ${count}`).join(', ');

export function morningTitle(
  language: Language,
  today: LocalDate,
  counts: Readonly<Record<MorningSection, number>>,
): string {
  const parts = (
    language === 'ru'
      ? ([
          ['решить', counts.decide],
          ['просрочено', counts.overdue],
          ['КП без допуска', counts['gate-bypass']],
          ['переносит клиент', counts.moved],
          ['срок сегодня', counts.today],
        ] as const)
      : ([
          ['to decide', counts.decide],
          ['overdue', counts.overdue],
          ['offers past the gate', counts['gate-bypass']],
          ['moved by the client', counts.moved],
          ['due today', counts.today],
        ] as const)
  ).filter(([, count]) => count > 0);
  const day = spokenDate(language, today);
  if (parts.length === 0)
    return language === 'ru' ? `Утро ${day}: ничего срочного` : `Morning of ${day}: nothing urgent`;
  const list = parts.map(([name, count]) => `${name} ${count}`).join(', ');
  return language === 'ru' ? `Утро ${day}: ${list}` : `Morning of ${day}: ${list}`;
}

export function weekTitle(
  language: Language,
  period: Period,
  { share, matured }: Fulfilment,
  deviations: number,
): string {
  const days = spokenPeriod(language, period.from, period.to);
  if (language === 'ru') {
    const figure =
      share === null
        ? `срок подошёл у ${matured} ${matured % 10 === 1 && matured % 100 !== 11 ? 'обязательства' : 'обязательств'}, для процента мало`
        : `выполнение карты ${percentOf(share)} %`;
    return `Неделя ${days}: ${figure}, отклонений ${deviations}`;
  }
  const figure =
    share === null
      ? `only ${counted('en', matured, obligations)} came due, too few for a figure`
      : `fulfilment of the map ${percentOf(share)} %`;
  return `Week of ${days}: ${figure}, deviations ${deviations}`;
}

export function deviationsTitle(language: Language, counts: Counts, left: Counts): string {
  const all = total(counts);
  if (all === 0) return language === 'ru' ? 'Отклонений нет' : 'No deviations';
  const head = `${language === 'ru' ? 'Отклонений' : 'Deviations'} ${all}: ${kindCounts(language, counts)}`;
  if (left.length === 0) return head;
  return language === 'ru'
    ? `${head}. Не показано ${total(left)}: ${kindCounts(language, left)}`
    : `${head}. Not shown ${total(left)}: ${kindCounts(language, left)}`;
}

export function offerGateTitle(
  language: Language,
  counts: { readonly open: number; readonly answers: number; readonly approval: number },
  deadQuestions: readonly string[],
): string {
  const parts = (
    language === 'ru'
      ? ([
          ['можно выпустить КП', counts.open],
          ['ждут ответов', counts.answers],
          ['ждут согласования', counts.approval],
        ] as const)
      : ([
          ['offers that may go out', counts.open],
          ['waiting for answers', counts.answers],
          ['waiting for approval', counts.approval],
        ] as const)
  ).filter(([, count]) => count > 0);
  const list = parts.map(([name, count]) => `${name} ${count}`).join(', ');
  const empty = language === 'ru' ? 'Сделок перед КП нет' : 'No deals before an offer';
  const head = list === '' ? empty : list.charAt(0).toUpperCase() + list.slice(1);
  if (deadQuestions.length === 0) return head;
  const dead = deadQuestions.map((question) => quote(language, question)).join(', ');
  return language === 'ru' ? `${head}. Вопрос не работает: ${dead}` : `${head}. The question does not work: ${dead}`;
}

/** «Иванов И.: внесено позже 4 из 20 отметок (20 %)». */
export function shareSentence(
  language: Language,
  { kind, count, total: of }: DeviationShare,
  performer: string,
): string {
  const percent = percentOf(of === 0 ? 0 : count / of);
  const text = {
    'entered-later': {
      ru: `внесено позже чем через 3 р.д.: ${count} из ${of} отметок (${percent} %)`,
      en: `entered more than 3 working days later: ${count} of ${counted('en', of, { ru: ['', '', ''], en: ['tick', 'ticks'] })} (${percent} %)`,
    },
    unplanned: {
      ru: `вне карты ушло ${count} из ${of} мин (${percent} %)`,
      en: `${count} of ${of} min spent outside the map (${percent} %)`,
    },
  }[kind][language];
  return performer === '' ? text.charAt(0).toUpperCase() + text.slice(1) : `${performer}: ${text}`;
}
