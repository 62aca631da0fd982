import { food, prepareOffer, stage, tabs, taskId, tick, workingFirm } from './small-firm';
import { people, startingFrom, type WorkbookDesk } from './workbook-desk';

/** What must never be reported, whatever else is wrong. */

const working = startingFrom(() => workingFirm());

const deviations = (desk: WorkbookDesk, kind: string) => {
  expect(desk.run('report').error).toBeNull();
  return desk.where('Отклонения', { Вид: kind });
};
const statusOf = (desk: WorkbookDesk, id: string) => desk.row('Реестр', { ID: id }).Статус;

/** Every morning of the days in between, as the clock would have it. */
function mornings(desk: WorkbookDesk, days: readonly string[]): void {
  for (const day of days) expect(desk.at(`${day}T07:30`).run('morning').error).toBeNull();
}

test('a stuck operation never makes its successors overdue', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  // № 20 is left lying for three weeks; everything behind it waits for it.
  mornings(desk, ['2026-11-30', '2026-12-07', '2026-12-14']);
  desk.at('2026-12-14T18:00');
  const overdue = deviations(desk, 'Просрочка').filter((row) => row.Сделка === 'D1');
  expect(overdue).toMatchObject([{ Операция: 'Изучить открытые источники', Размер: '13' }]);
  const waiting = desk.where('Реестр', { Сделка: 'D1', Статус: 'ожидает' });
  expect(waiting.length).toBeGreaterThanOrEqual(9);
  expect(waiting.every((row) => row.Срок === '' && row['Доступна с'] === '')).toBe(true);
  expect(desk.row(tabs.ivanov, { ID: taskId('D1', '30') })).toMatchObject({
    'Что мешает': 'ждёт № 20 «Изучить открытые источники»',
    Срок: '',
  });
});

test('when the stuck operation is done at last, its successor has its whole term', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  mornings(desk, ['2026-12-14']);
  desk.at('2026-12-14T18:00');
  tick(desk, 'D1', '20', { 'Сделано (дата)': '25.11.2026' });
  // Done on 25 November, known on 14 December: the late tick does not eat the term of one day.
  expect(desk.row('Реестр', { ID: taskId('D1', '30') }).Срок).toMatch(/^15\.12\.2026/);
  expect(deviations(desk, 'Просрочка').filter((row) => row.Сделка === 'D1')).toEqual([]);
});

test('a refused deal makes no «Пропуск», and nothing of it is overdue', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  desk.at('2026-11-25T10:00').type('Сделки', { ID: 'D1' }, { Итог: 'отказ клиента', 'Дата итога': '25.11.2026' });
  desk.run('issue');
  const open = desk.where('Реестр', { Сделка: 'D1' }).filter((row) => row.ID !== taskId('D1', '10'));
  expect(open.every((row) => row.Статус === 'отменена')).toBe(true);
  mornings(desk, ['2026-11-26', '2026-12-07']);
  desk.at('2026-12-07T12:00');
  expect(deviations(desk, 'Пропуск')).toEqual([]);
  expect(deviations(desk, 'Просрочка').filter((row) => row.Сделка === 'D1')).toEqual([]);
  expect(desk.where(tabs.ivanov, { Клиент: 'Пекарня № 3' })).toEqual([]);
});

test.each(['отказались сами', 'дубль'])('«%s» makes no «Пропуск» either', (outcome) => {
  const desk = working();
  desk.type('Сделки', { ID: 'D1' }, { Итог: outcome, 'Дата итога': '24.11.2026' });
  desk.at('2026-11-30T10:00').run('issue');
  expect(deviations(desk, 'Пропуск')).toEqual([]);
});

test('a deal that moved on over undone mandatory operations does make «Пропуск»', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  desk.type('Сделки', { ID: 'D1' }, { Итог: 'дальше', 'Дата итога': '24.11.2026' });
  desk.at('2026-11-30T10:00').run('issue');
  const skipped = deviations(desk, 'Пропуск');
  expect(skipped.length).toBeGreaterThan(0);
  expect(skipped.every((row) => row.Сделка === 'D1')).toBe(true);
});

test('a return to a stage issues its tasks anew, and the first stay’s leftovers are nobody’s deviation', () => {
  const desk = working();
  for (const operation of ['10', '20']) tick(desk, 'D1', operation);
  desk.at('2026-11-26T10:00').type('Сделки', { ID: 'D1' }, { Итог: 'возврат', 'Дата итога': '26.11.2026' });
  desk.run('issue');
  const second = desk.where('Реестр', { Сделка: 'D1', Заход: '2' });
  const first = desk.where('Реестр', { Сделка: 'D1', Заход: '1' });
  expect(second.map((row) => row.Операция).sort()).toEqual(first.map((row) => row.Операция).sort());
  expect(statusOf(desk, taskId('D1', '10', 1, 2))).toBe('доступна');
  expect(statusOf(desk, taskId('D1', '10'))).toBe('выполнена');
  expect(statusOf(desk, taskId('D1', '30'))).toBe('отменена');
  expect(desk.row(tabs.ivanov, { ID: taskId('D1', '10', 1, 2) })['☐']).not.toBe('ИСТИНА');
  tick(desk, 'D1', '10');
  desk.type(tabs.ivanov, { ID: taskId('D1', '10', 1, 2) }, { '☐': true }, { as: people.ivanov });
  expect(statusOf(desk, taskId('D1', '20', 1, 2))).toBe('доступна');
  expect(deviations(desk, 'Пропуск')).toEqual([]);
  expect(deviations(desk, 'Просрочка').filter((row) => row.Сделка === 'D1')).toEqual([]);
});

describe('Friday’s tick of Tuesday’s visit', () => {
  /** The visit becomes available on Monday, 7 December and is due in ten working days; with a term of one day it is due on Tuesday. */
  const visiting = startingFrom(() => {
    const desk = workingFirm();
    desk.type('Операции', { ID: 'S1-70' }, { Срок: '1' });
    desk.run('activate');
    desk.run('issue');
    for (const operation of ['10', '20', '30', '45', '50']) tick(desk, 'D2', operation);
    return desk;
  });
  const visit = taskId('D2', '70');

  test('is not late when «Сделано» says Tuesday', () => {
    const desk = visiting();
    expect(desk.row('Реестр', { ID: visit }).Срок).toMatch(/^24\.11\.2026/);
    desk.at('2026-11-27T17:30');
    const row = { 'Сделано (дата)': '24.11.2026', '☐': true };
    desk.type(tabs.ivanov, { ID: visit }, row, { as: people.ivanov });
    expect(desk.row('Реестр', { ID: visit })).toMatchObject({ Статус: 'выполнена', Сделано: '24.11.2026' });
    expect(desk.row('Реестр', { ID: visit }).Внесено).toMatch(/^27\.11\.2026/);
    expect(deviations(desk, 'Сделано позже срока')).toEqual([]);
    expect(deviations(desk, 'Просрочка').filter((each) => each.Операция === 'Выезд на площадку')).toEqual([]);
  });

  test('is not late either when the date is corrected afterwards', () => {
    const desk = visiting().at('2026-11-27T17:30');
    desk.type(tabs.ivanov, { ID: visit }, { '☐': true }, { as: people.ivanov });
    expect(deviations(desk, 'Сделано позже срока')).toHaveLength(1);
    desk.type(tabs.ivanov, { ID: visit }, { 'Сделано (дата)': '24.11.2026' }, { as: people.ivanov });
    expect(deviations(desk, 'Сделано позже срока')).toEqual([]);
  });

  test('is late when it was made on Thursday', () => {
    const desk = visiting().at('2026-11-27T17:30');
    desk.type(tabs.ivanov, { ID: visit }, { 'Сделано (дата)': '26.11.2026', '☐': true }, { as: people.ivanov });
    expect(deviations(desk, 'Сделано позже срока')).toMatchObject([
      { Операция: 'Выезд на площадку', Клиент: 'Завод «Вал»', Размер: '2' },
    ]);
  });

  test('four working days later it is «Внесено позже», which is not lateness', () => {
    const desk = visiting().at('2026-11-30T09:00');
    desk.type(tabs.ivanov, { ID: visit }, { 'Сделано (дата)': '24.11.2026', '☐': true }, { as: people.ivanov });
    expect(deviations(desk, 'Внесено позже')).toHaveLength(1);
    expect(deviations(desk, 'Сделано позже срока')).toEqual([]);
  });
});

test('a paused deal’s clock stands: after the pause nothing of it is overdue', () => {
  const desk = working();
  desk.at('2026-11-24T10:00').type('Сделки', { ID: 'D1' }, { Итог: 'пауза до', 'Дата итога': '07.12.2026' });
  desk.run('issue');
  mornings(desk, ['2026-12-01']);
  expect(deviations(desk, 'Просрочка').filter((row) => row.Сделка === 'D1')).toEqual([]);
  mornings(desk, ['2026-12-07']);
  expect(desk.where(tabs.ivanov, { Операция: 'Вернуться к клиенту' })).toHaveLength(1);
  desk.type('Сделки', { ID: 'D1' }, { Итог: '', 'Дата итога': '' });
  desk.run('issue');
  expect(deviations(desk, 'Просрочка').filter((row) => row.Сделка === 'D1')).toEqual([]);
  expect(statusOf(desk, taskId('D1', '10'))).toBe('доступна');
});

test('an operation that does not apply to the client type is not issued and not skipped', () => {
  const desk = working();
  expect(desk.where('Реестр', { ID: taskId('D1', '70') })).toEqual([]);
  prepareOffer(desk, 'D1');
  expect(deviations(desk, 'Пропуск')).toEqual([]);
});

test('an offer that waits for the head’s approval is the head’s, not the manager’s', () => {
  const desk = working();
  prepareOffer(desk, 'D1', false);
  desk.at('2026-11-30T10:00').run('morning');
  const late = deviations(desk, 'Просрочка').filter((row) => row.Сделка === 'D1');
  expect(late.map((row) => row.Операция)).toEqual(['Допуск к КП']);
});

test('a deal that enters today is late with nothing', () => {
  const desk = working();
  desk.at('2026-12-01T10:00').append('Сделки', [
    {
      ID: 'D8',
      Клиент: 'Хлебозавод № 8',
      'Тип клиента': food,
      Этап: stage,
      Менеджер: 'Иванов И.',
      'Вошла в этап': '01.12.2026',
    },
  ]);
  desk.run('issue');
  desk.run('report');
  expect(desk.rows('Отклонения').filter((row) => row.Сделка === 'D8')).toEqual([]);
});
