import { answerQuestions, prepareOffer, tabs, taskId, tick, workingFirm } from './small-firm';
import { people, startingFrom, type WorkbookDesk } from './workbook-desk';

/** The case of the article: each client type has its mandatory questions, to be answered before the offer (КП) is sent. */

const offer = taskId('D1', '110');
const client = 'Пекарня № 3';
const redBackground = '#f4c7c3';

const working = startingFrom(() => workingFirm());
/** Everything before the offer is done and approved; nothing is answered. */
const prepared = startingFrom(() => {
  const desk = workingFirm();
  prepareOffer(desk, 'D1');
  return desk;
});

const questions = (desk: WorkbookDesk, subject: string) =>
  desk.rows('Ответы').filter((row) => row['Клиент или сделка']?.endsWith(subject));
const told = (results: ReturnType<typeof tick>) => results.flatMap(({ message }) => message || []).join('\n');
const offerRow = (desk: WorkbookDesk) => desk.row(tabs.ivanov, { ID: offer });

/** The colour of the row of the offer as a person sees it. */
function backgroundOf(desk: WorkbookDesk): string | undefined {
  const row = Number(offerRow(desk).row);
  const column = desk.headers(tabs.ivanov).indexOf('Операция');
  return desk.host.view(desk.sheet(tabs.ivanov))[row - 1]?.[column]?.background;
}

test('issuing puts the questions of each client’s type into «Ответы», once', () => {
  const desk = working();
  expect(questions(desk, client)).toHaveLength(7);
  expect(questions(desk, client).every((row) => row.Вопрос?.startsWith('Q-FMCG-') && row.Ответ === '')).toBe(true);
  expect(questions(desk, 'Завод «Вал»').every((row) => row.Вопрос?.startsWith('Q-IND-'))).toBe(true);
  expect(questions(desk, 'ТД «Ритм»').every((row) => row.Вопрос?.startsWith('Q-TRD-'))).toBe(true);
  const before = desk.rows('Ответы');
  desk.run('issue');
  desk.run('morning');
  expect(desk.rows('Ответы')).toEqual(before);
});

test('a second deal of the client asks only what is about the deal, and reuses what is about the client', () => {
  const desk = working();
  answerQuestions(desk, client);
  const { row: _, ...first } = desk.row('Сделки', { ID: 'D1' });
  desk.append('Сделки', [{ ID: 'D9', ...pick(first, ['Клиент', 'Этап', 'Менеджер', 'Вошла в этап']) }]);
  desk.run('issue');
  const added = questions(desk, client).filter((row) => row['Клиент или сделка']?.startsWith('D9'));
  expect(added.map((row) => row.Вопрос)).toEqual([expect.stringMatching(/^Q-FMCG-7/)]);
});

const pick = (row: Readonly<Record<string, string>>, headers: readonly string[]): Record<string, string> =>
  Object.fromEntries(headers.map((header) => [header, row[header] ?? '']));

test('the offer is blocked and red, and says what is missing', () => {
  const desk = prepared();
  expect(offerRow(desk)['Что мешает']).toMatch(
    /^нельзя отправлять КП: нет ответа на 7 из 7 вопросов — Ассортимент и объём по линиям\?; .*Отсрочка, график и минимальная партия\?$/,
  );
  expect(backgroundOf(desk)).toBe(redBackground);
  desk.run('issue');
  expect(desk.row('Сделки', { ID: 'D1' })['Можно КП']).toBe('нет');
});

test('a tick is taken back with the list of what is missing', () => {
  const desk = prepared();
  const text = told(tick(desk, 'D1', '110'));
  expect(text).toBe(
    [
      `Отметка снята: КП по клиенту «${client}» отправлять рано. Не хватает:`,
      '• Ассортимент и объём по линиям?',
      '• Сезонность и пиковые месяцы?',
      '• Требования: ХАССП, ТР ТС, аудиты сетей?',
      '• Каналы сбыта и доля сетей?',
      '• Срок годности, потери, возвраты?',
      '• Как испытывают нового поставщика, кто утверждает?',
      '• Отсрочка, график и минимальная партия?',
      'Ответьте на листе «Ответы» и отметьте снова.',
    ].join('\n'),
  );
  expect(offerRow(desk)['☐']).toBe('ЛОЖЬ');
  expect(desk.row('Реестр', { ID: offer }).Статус).toBe('доступна');
  expect(desk.where('Журнал времени', { Задача: offer })).toEqual([]);
});

test('what was written beside the tick stays when it is taken back', () => {
  const desk = prepared();
  desk.type(tabs.ivanov, { ID: offer }, { Подтверждение: 'КП-0147', Минуты: '15' }, { as: people.ivanov });
  tick(desk, 'D1', '110');
  expect(offerRow(desk)).toMatchObject({ '☐': 'ЛОЖЬ', Подтверждение: 'КП-0147', Минуты: '15' });
});

test('evidence and tick pasted in one go: the tick is taken back, the evidence stays', () => {
  const desk = prepared();
  const { row } = offerRow(desk);
  const from = desk.headers(tabs.ivanov).indexOf('☐');
  const to = desk.headers(tabs.ivanov).indexOf('Подтверждение');
  const cells = desk
    .headers(tabs.ivanov)
    .slice(from, to + 1)
    .map((header) => offerRow(desk)[header] ?? '');
  const pasted = [true, ...cells.slice(1, -1), 'КП-0147'];
  desk.put(tabs.ivanov, Number(row), '☐', [pasted], { as: people.ivanov });
  expect(offerRow(desk)).toMatchObject({ '☐': 'ЛОЖЬ', Подтверждение: 'КП-0147' });
});

test('with some of the answers the rest is named', () => {
  const desk = prepared();
  answerQuestions(desk, client, 5);
  expect(offerRow(desk)['Что мешает']).toContain('нет ответа на 2 из 7 вопросов');
  const text = told(tick(desk, 'D1', '110'));
  expect(text).toContain('• Как испытывают нового поставщика, кто утверждает?');
  expect(text).not.toContain('• Сезонность и пиковые месяцы?');
});

test.each([['н/д'], ['-'], ['уточнить'], ['да']])('«%s» is no answer', (answer) => {
  const desk = prepared();
  answerQuestions(desk, client);
  answerDealQuestion(desk, answer);
  expect(told(tick(desk, 'D1', '110'))).toContain('• Отсрочка, график и минимальная партия?');
});

function answerDealQuestion(desk: WorkbookDesk, answer: string): void {
  const { row } = desk.row('Ответы', { 'Клиент или сделка': `D1 · ${client}` });
  desk.put('Ответы', Number(row), 'Ответ', [[answer]], { as: people.ivanov });
}

test('once everything is answered and approved, the tick passes', () => {
  const desk = prepared();
  answerQuestions(desk, client);
  answerDealQuestion(desk, 'Отсрочка 30 дней, от 300 кг, два раза в неделю');
  expect(offerRow(desk)).toMatchObject({ 'Что мешает': '' });
  expect(backgroundOf(desk)).not.toBe(redBackground);
  expect(told(tick(desk, 'D1', '110', { Подтверждение: 'КП-0147' }))).toBe('');
  expect(desk.row('Реестр', { ID: offer })).toMatchObject({ Статус: 'выполнена', Подтверждение: 'КП-0147' });
  expect(desk.row('Реестр', { ID: taskId('D1', '115') }).Статус).toBe('доступна');
  desk.run('report');
  expect(desk.where('Отклонения', { Вид: 'КП без допуска' })).toEqual([]);
});

test('answers without the head’s approval do not open the gate', () => {
  const desk = workingFirm();
  prepareOffer(desk, 'D1', false);
  answerQuestions(desk, client);
  answerDealQuestion(desk, 'Отсрочка 30 дней, от 300 кг, два раза в неделю');
  desk.run('sync');
  expect(offerRow(desk)).toMatchObject({ Статус: 'ожидает', 'Что мешает': 'ждёт № 100 «Допуск к КП»' });
  const text = told(tick(desk, 'D1', '110'));
  expect(text).toContain('• согласование руководителя');
  expect(offerRow(desk)['☐']).toBe('ЛОЖЬ');
  desk.type(tabs.head, { ID: taskId('D1', '100') }, { '☐': true });
  expect(offerRow(desk)['Что мешает']).toBe('');
  expect(told(tick(desk, 'D1', '110'))).toBe('');
  expect(desk.row('Реестр', { ID: offer }).Статус).toBe('выполнена');
});

test('the approver sees what is still not answered, and may approve all the same', () => {
  const desk = working();
  prepareOffer(desk, 'D1', false);
  const approval = taskId('D1', '100');
  const hint = () => desk.row(tabs.head, { ID: approval })['Что мешает'];
  expect(hint()).toBe('согласовать можно, но пока нет ответа на 7 из 7 вопросов');
  answerQuestions(desk, client, 5);
  expect(hint()).toBe('согласовать можно, но пока нет ответа на 2 из 7 вопросов');
  desk.run('sync');
  expect(hint()).toBe('согласовать можно, но пока нет ответа на 2 из 7 вопросов');
  expect(desk.row('Реестр', { ID: approval }).Статус).toBe('доступна');
  desk.type(tabs.head, { ID: approval }, { '☐': true });
  expect(desk.row('Реестр', { ID: approval }).Статус).toBe('выполнена');
  expect(desk.row(tabs.head, { ID: approval })['Что мешает']).toBe('');
});

test('once everything is answered the hint to the approver goes', () => {
  const desk = working();
  prepareOffer(desk, 'D1', false);
  answerQuestions(desk, client);
  answerDealQuestion(desk, 'Отсрочка 30 дней, от 300 кг, два раза в неделю');
  expect(desk.row(tabs.head, { ID: taskId('D1', '100') })['Что мешает']).toBe('');
});

test('«клиент не раскрыл» counts only where the question may stay undisclosed', () => {
  const desk = prepared();
  answerQuestions(desk, client);
  const { row } = desk.row('Ответы', { 'Клиент или сделка': `D1 · ${client}` });
  desk.put('Ответы', Number(row), 'Статус', [['клиент не раскрыл']], { as: people.ivanov });
  const question = desk.where('Вопросы', { ID: 'Q-FMCG-7' })[0];
  const mayStay = /^(да|ИСТИНА)$/.test(question?.['Может быть не раскрыт'] ?? '');
  expect(told(tick(desk, 'D1', '110')).includes('Отсрочка, график')).toBe(!mayStay);
});

describe('a tick that came in unseen', () => {
  const unseen = startingFrom(() => {
    const desk = prepared();
    answerQuestions(desk, client, 4);
    desk.type(
      tabs.ivanov,
      { ID: offer },
      { '☐': true, Подтверждение: 'КП-0147' },
      { as: people.ivanov, deliver: 'none' },
    );
    desk.run('sync');
    desk.run('report');
    return desk;
  });

  test('counts, and is «КП без допуска» in «Отклонения»', () => {
    const desk = unseen();
    expect(desk.row('Реестр', { ID: offer }).Статус).toBe('выполнена');
    expect(desk.where('Отклонения', { Вид: 'КП без допуска' })).toMatchObject([
      {
        Клиент: client,
        Сделка: 'D1',
        Операция: 'Отправить КП',
        'Что случилось': expect.stringContaining(
          'КП отправлено, а по клиенту «Пекарня № 3» не отвечено 3 из 7 обязательных вопросов',
        ),
      },
    ]);
  });

  test('stands in «Утро РОПа»', () => {
    const desk = unseen();
    expect(desk.rows('Утро РОПа').some((row) => row['Что случилось']?.includes('КП отправлено'))).toBe(true);
  });

  test('«Допуск к КП» says of each deal what is answered and what is missing', () => {
    const desk = unseen();
    const rows = desk.rows('Допуск к КП');
    const waiting = rows.find((row) => row.Сделка === 'D2');
    expect(waiting).toMatchObject({ Клиент: 'Завод «Вал»', 'Можно КП': 'нет', Отвечено: '0', Всего: '7' });
    expect(waiting?.['Чего не хватает']).toContain('Какой участок и процесс затронут?');
  });

  test('stays a deviation of its day when the answers come later', () => {
    const desk = unseen();
    desk.at('2026-11-25T10:00');
    answerQuestions(desk, client);
    answerDealQuestion(desk, 'Отсрочка 30 дней, от 300 кг, два раза в неделю');
    desk.run('report');
    expect(desk.where('Отклонения', { Вид: 'КП без допуска' })).toHaveLength(1);
  });
});
