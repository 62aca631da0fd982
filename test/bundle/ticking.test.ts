import { dealRows, tabs, taskId, workingFirm } from './small-firm';
import { people, type ShownRow, startingFrom, type Told, type WorkbookDesk } from './workbook-desk';

/** What a manager enters in his tab, taken over at once by the edit trigger, or later by «Собрать отметки»: the outcome is the same. */

const working = startingFrom(() => workingFirm());

const id = taskId('D1', '10');
const tab = tabs.ivanov;
const tomorrow = '24.11.2026';

const log = (desk: WorkbookDesk, task = id) => desk.where('Журнал времени', { Задача: task });
/** The register shows every moment with its minute; a due day ends at midnight. */
const withoutMidnight = (row: ShownRow): ShownRow =>
  Object.fromEntries(Object.entries(row).map(([header, text]) => [header, text.replace(/ 00:00$/, '')]));
const registered = (desk: WorkbookDesk, task = id) => withoutMidnight(desk.row('Реестр', { ID: task }));
const shown = (desk: WorkbookDesk, task = id, sheet: string = tab) => desk.row(sheet, { ID: task });

describe.each(['edit', 'sync'] as const)('taken over by %s', (way) => {
  /** Types into the row of a task as its performer does. */
  const enter = (
    desk: WorkbookDesk,
    set: Readonly<Record<string, string | number | boolean | null>>,
    task = id,
  ): void => {
    desk.type(tab, { ID: task }, set, { as: people.ivanov, deliver: way === 'edit' ? 'once' : 'none' });
    if (way === 'sync') expect(desk.run('sync').error).toBeNull();
  };
  test('a tick is «выполнена» with today’s date, one row in the log, and the successor becomes available', () => {
    const desk = working().at('2026-11-23T16:30');
    expect(shown(desk, taskId('D1', '20'))).toMatchObject({
      Статус: 'ожидает',
      'Что мешает': 'ждёт № 10 «Присвоить тип клиента»',
      Срок: '',
    });
    enter(desk, { '☐': true });
    expect(registered(desk)).toMatchObject({
      Статус: 'выполнена',
      Итог: 'сделано',
      Сделано: '23.11.2026',
      Внесено: '23.11.2026 16:30',
      // Google does not name a consumer of another account to the head's trigger: the tab says whose it is.
      Кем: `предположительно ${people.ivanov}`,
    });
    expect(shown(desk)).toMatchObject({ Статус: 'выполнена', '☐': 'ИСТИНА' });
    expect(log(desk)).toHaveLength(1);
    expect(log(desk)[0]).toMatchObject({
      'Запись ID': `${id}#1`,
      Сделка: 'D1',
      Операция: 'S1-10',
      Сотрудник: 'E2',
      Способ: 'отметка',
      Сделано: '23.11.2026',
      'Поправка к': '',
    });
    expect(registered(desk, taskId('D1', '20'))).toMatchObject({ Статус: 'доступна', Срок: '25.11.2026' });
    expect(shown(desk, taskId('D1', '20'))).toMatchObject({ Статус: 'доступна', 'Что мешает': '', Срок: '25.11.2026' });
  });

  test('«Итог» = «сделано» ticks the box', () => {
    const desk = working();
    enter(desk, { Итог: 'сделано' });
    expect(shown(desk)).toMatchObject({ '☐': 'ИСТИНА', Итог: 'сделано', Статус: 'выполнена' });
    expect(log(desk)).toHaveLength(1);
  });

  test('a box that is unticked under «Итог» = «сделано» takes it back for good', () => {
    const desk = working();
    enter(desk, { Итог: 'сделано' });
    enter(desk, { '☐': false });
    expect(shown(desk)).toMatchObject({ '☐': 'ЛОЖЬ', Итог: '', Статус: 'доступна' });
    expect(log(desk)).toHaveLength(2);
    expect(desk.run('sync').writes).toBe(0);
    expect(desk.run('issue').writes).toBe(0);
  });

  test('a tick that is taken away writes a correcting row, and the successor waits again', () => {
    const desk = working();
    enter(desk, { '☐': true });
    enter(desk, { '☐': false });
    expect(registered(desk)).toMatchObject({ Статус: 'доступна', Сделано: '', Итог: '' });
    expect(log(desk).map((row) => [row['Запись ID'], row['Поправка к'], row.Сделано])).toEqual([
      [`${id}#1`, '', '23.11.2026'],
      [`${id}#2`, `${id}#1`, ''],
    ]);
    expect(registered(desk, taskId('D1', '20')).Статус).toBe('ожидает');
    enter(desk, { '☐': true });
    expect(log(desk).map((row) => row['Запись ID'])).toEqual([`${id}#1`, `${id}#2`, `${id}#3`]);
    expect(registered(desk, taskId('D1', '20')).Статус).toBe('доступна');
  });

  test('Friday’s tick of Tuesday’s work bears Tuesday’s date', () => {
    const desk = working().at('2026-11-27T17:00');
    enter(desk, { '☐': true, 'Сделано (дата)': tomorrow });
    expect(registered(desk)).toMatchObject({ Сделано: tomorrow, Внесено: '27.11.2026 17:00' });
    expect(log(desk).at(-1)).toMatchObject({ Сделано: tomorrow });
  });

  test.each([
    ['1:30', '90'],
    ['1,5 ч', '90'],
    ['90', '90'],
    ['90 мин', '90'],
    ['1 ч 30 мин', '90'],
    ['1.5 h', '90'],
    ['45', '45'],
    ['2 ч', '120'],
  ])('minutes typed as «%s» are %s', (typed, minutes) => {
    const desk = working();
    enter(desk, { '☐': true, Минуты: typed });
    expect(registered(desk).Минуты).toBe(minutes);
    expect(log(desk).at(-1)).toMatchObject({ Минуты: minutes, Способ: 'вручную' });
  });

  test('minutes alone are work on a task that stays open', () => {
    const desk = working();
    enter(desk, { Минуты: '20' });
    expect(registered(desk)).toMatchObject({ Статус: 'доступна', Минуты: '20', Сделано: '' });
    expect(log(desk)).toMatchObject([{ Минуты: '20', Сделано: '' }]);
  });

  test.each([
    ['23.11.2026', '23.11.2026'],
    ['23.11', '23.11.2026'],
    ['2026-11-23', '23.11.2026'],
    ['20.11.2026', '20.11.2026'],
  ])('a date typed as «%s» is %s', (typed, date) => {
    const desk = working();
    enter(desk, { '☐': true, 'Сделано (дата)': typed });
    expect(registered(desk).Сделано).toBe(date);
  });

  test('units, evidence and minutes go into the register', () => {
    const desk = working();
    enter(desk, { '☐': true, Подтверждение: '=СУММ(1;2)', 'Факт, ед.': '2,5', Минуты: '7' });
    expect(registered(desk)).toMatchObject({ 'Факт ед.': '2,5', Минуты: '7', Статус: 'выполнена' });
  });

  test('evidence that looks like a formula, a date or a phone stays text', () => {
    const desk = working();
    for (const evidence of ['+7 921 000-00-00', '1-2', '007', '1.5', '-', '@ivanov', '2026-11-24']) {
      enter(desk, { Подтверждение: evidence });
      expect(registered(desk).Подтверждение).toBe(evidence);
      expect(shown(desk).Подтверждение).toBe(evidence);
    }
  });

  test('an attempt without result plans the next attempt and keeps the term of the series', () => {
    const desk = working();
    for (const operation of ['10', '20', '30']) enter(desk, { '☐': true }, taskId('D1', operation));
    const first = taskId('D1', '45');
    expect(registered(desk, first)).toMatchObject({ Статус: 'доступна', Срок: '07.12.2026' });
    enter(desk, { Итог: 'попытка без результата' }, first);
    expect(registered(desk, first)).toMatchObject({ Статус: 'выполнена', Итог: 'попытка без результата' });
    expect(log(desk, first)).toHaveLength(1);
    const next = registered(desk, taskId('D1', '45', 2));
    expect(next).toMatchObject({ Статус: 'ожидает', Запланирована: '25.11.2026' });
    expect(registered(desk, taskId('D1', '50')).Статус).toBe('ожидает');
    desk.at('2026-11-25T09:00').run('morning');
    expect(registered(desk, taskId('D1', '45', 2))).toMatchObject({ Статус: 'доступна', Срок: '07.12.2026' });
    enter(desk, { '☐': true }, taskId('D1', '45', 2));
    expect(registered(desk, taskId('D1', '50'))).toMatchObject({ Статус: 'доступна' });
    expect(desk.where('Реестр', { ID: taskId('D1', '45', 3) })).toEqual([]);
  });

  test('after the last attempt without result the head is asked to decide', () => {
    const desk = working();
    for (const operation of ['10', '20', '30']) enter(desk, { '☐': true }, taskId('D1', operation));
    for (const [attempt, day] of ['23', '25', '27'].entries()) {
      desk.at(`2026-11-${day}T17:00`);
      if (attempt > 0) desk.run('morning');
      enter(desk, { Итог: 'попытка без результата' }, taskId('D1', '45', attempt + 1));
    }
    expect(desk.where('Реестр', { Операция: '!decide' })).toEqual([]);
    desk.at('2026-12-01T17:00').run('morning');
    enter(desk, { Итог: 'попытка без результата' }, taskId('D1', '45', 4));
    desk.at('2026-12-03T17:00').run('morning');
    enter(desk, { Итог: 'попытка без результата' }, taskId('D1', '45', 5));
    expect(desk.where('Реестр', { Операция: '!decide' })).toMatchObject([{ Статус: 'доступна', Исполнитель: 'E1' }]);
    expect(desk.where('Реестр', { ID: taskId('D1', '45', 6) })).toEqual([]);
    expect(
      desk.rows(tabs.head).some((row) => row.Операция?.startsWith('Решить: ждать, сменить контакт, закрыть')),
    ).toBe(true);
  });

  test('moved by the client to a new date stops the clock until it', () => {
    const desk = working();
    enter(desk, { Итог: 'перенёс клиент', 'Новая дата': '30.11.2026' });
    expect(registered(desk)).toMatchObject({
      Статус: 'ждём клиента',
      'Ждём с': '23.11.2026',
      'Ждём до': '30.11.2026',
      Ожиданий: '1',
      'Ждали (р.д.)': '5',
      Срок: '01.12.2026',
    });
    expect(shown(desk)).toMatchObject({ Статус: 'ждём клиента', 'Что мешает': 'ждём клиента до 30 ноября' });
    desk.at('2026-11-30T08:00').run('morning');
    expect(registered(desk)).toMatchObject({ Статус: 'доступна', Срок: '01.12.2026' });
    desk.at('2026-12-01T17:00').run('report');
    expect(
      desk.where('Отклонения', { Вид: 'Просрочка', Операция: 'Присвоить тип клиента' }).map((row) => row.Клиент),
    ).not.toContain('Пекарня № 3');
  });

  test('the third move gives the head «Решить»', () => {
    const desk = working();
    for (const [day, until] of [
      ['23', '24.11.2026'],
      ['24', '25.11.2026'],
    ]) {
      desk.at(`2026-11-${day}T12:00`);
      enter(desk, { Итог: 'перенёс клиент', 'Новая дата': until ?? '' });
      expect(desk.where('Реестр', { Операция: '!decide' })).toEqual([]);
    }
    desk.at('2026-11-25T12:00');
    enter(desk, { Итог: 'перенёс клиент', 'Новая дата': '26.11.2026' });
    expect(desk.where('Реестр', { Операция: '!decide' }).map(withoutMidnight)).toMatchObject([
      { Исполнитель: 'E1', Статус: 'доступна', Срок: '26.11.2026' },
    ]);
    expect(
      desk.where(tabs.head, { Операция: 'Решить: ждать, сменить контакт, закрыть — Присвоить тип клиента' }),
    ).toHaveLength(1);
  });

  test('a mandatory operation that is called not required waits for the head’s consent', () => {
    const desk = working();
    enter(desk, { Итог: 'не требуется' });
    expect(registered(desk)).toMatchObject({ Статус: 'на проверке' });
    expect(registered(desk, taskId('D1', '20')).Статус).toBe('ожидает');
    const check = desk.row('Реестр', { Операция: '!check' });
    expect(check).toMatchObject({ Исполнитель: 'E1', Статус: 'доступна' });
    desk.type(tabs.head, { ID: check.ID ?? '' }, { '☐': true }, { deliver: way === 'edit' ? 'once' : 'none' });
    if (way === 'sync') desk.run('sync');
    expect(registered(desk).Статус).toBe('не требуется');
    expect(registered(desk, taskId('D1', '20')).Статус).toBe('доступна');
  });

  test('the head who does not agree returns it', () => {
    const desk = working();
    enter(desk, { Итог: 'не требуется' });
    const check = desk.row('Реестр', { Операция: '!check' });
    desk.type(
      tabs.head,
      { ID: check.ID ?? '' },
      { Итог: 'не требуется' },
      { deliver: way === 'edit' ? 'once' : 'none' },
    );
    if (way === 'sync') desk.run('sync');
    expect(registered(desk).Статус).toBe('возвращена');
    expect(registered(desk, taskId('D1', '20')).Статус).toBe('ожидает');
  });

  test('a block pasted over many rows is taken over row by row', () => {
    const desk = working();
    const second = taskId('D2', '10');
    const from = Number(shown(desk).row);
    expect(Number(shown(desk, second).row)).toBe(from + 1);
    desk.put(tab, from, '☐', [[true], [true]], { as: people.ivanov, deliver: way === 'edit' ? 'once' : 'none' });
    desk.put(
      tab,
      from,
      'Сделано (дата)',
      [
        ['23.11.2026', '1:30'],
        ['23.11.2026', '20'],
      ],
      {
        as: people.ivanov,
        deliver: way === 'edit' ? 'once' : 'none',
      },
    );
    if (way === 'sync') desk.run('sync');
    expect(registered(desk)).toMatchObject({ Статус: 'выполнена', Минуты: '90' });
    expect(registered(desk, second)).toMatchObject({ Статус: 'выполнена', Минуты: '20' });
    expect(log(desk).at(-1)).toMatchObject({ Минуты: '90' });
  });

  test('a block that is cleared takes the ticks back and loses nothing else', () => {
    const desk = working();
    enter(desk, { '☐': true, Подтверждение: 'тип проверен по ЕГРЮЛ' });
    const before = shown(desk);
    const from = Number(before.row);
    desk.put(tab, from, '☐', [[null], [null]], { as: people.ivanov, deliver: way === 'edit' ? 'once' : 'none' });
    if (way === 'sync') desk.run('sync');
    expect(registered(desk)).toMatchObject({ Статус: 'доступна', Подтверждение: 'тип проверен по ЕГРЮЛ' });
    expect(log(desk)).toHaveLength(2);
    expect(shown(desk)).toMatchObject({ Клиент: 'Пекарня № 3', Подтверждение: 'тип проверен по ЕГРЮЛ' });
  });

  test('grey cells that were written over are repaired, what was entered beside them counts', () => {
    const desk = working();
    enter(desk, { Клиент: 'кто-то', Операция: 'что-то', Статус: 'выполнена' });
    enter(desk, { '☐': true });
    if (way === 'edit') desk.run('sync');
    expect(shown(desk)).toMatchObject({
      Клиент: 'Пекарня № 3',
      Операция: 'Присвоить тип клиента',
      Статус: 'выполнена',
    });
  });

  test('the rest of the deals is not touched', () => {
    const desk = working();
    const others = () => desk.rows('Реестр').filter((row) => row.Сделка !== 'D1');
    const before = others();
    enter(desk, { '☐': true });
    expect(others()).toEqual(before);
    expect(dealRows).toHaveLength(3);
  });
});

describe('a cell that cannot be understood', () => {
  test.each([
    { header: 'Минуты', typed: 'долго', says: '«долго» — не время. Примеры: 90; 1,5 ч; 1:30.' },
    { header: 'Сделано (дата)', typed: 'вчера', says: '«вчера» — не дата. Ожидается день, например 23.11.2026.' },
    { header: 'Факт, ед.', typed: 'много', says: '«много» — не число. Ожидается число, например 1250,5.' },
    {
      header: 'Итог',
      typed: 'почти',
      says: '«почти» нет в перечне. Можно: сделано / попытка без результата / перенёс клиент / ждём клиента / ждём своих / не требуется.',
    },
  ])('«$typed» in «$header» is told with its cell, nothing is taken and nothing is lost', ({ header, typed, says }) => {
    const desk = working();
    const address = desk.address(tab, shown(desk).row ?? '', header);
    const tell = (told: readonly Told[]): string => told.flatMap(({ message }) => message || []).join('\n');
    const told = tell(
      desk.type(tab, { ID: id }, { Подтверждение: 'тип проверен', [header]: typed }, { as: people.ivanov }),
    );
    expect(told).toBe(`${address}: ${says}`);
    desk.type(tab, { ID: id }, { '☐': true }, { as: people.ivanov });
    expect(registered(desk).Статус).toBe('доступна');
    expect(shown(desk)).toMatchObject({ '☐': 'ИСТИНА', [header]: typed, Подтверждение: 'тип проверен' });
    expect(desk.run('sync').message).toContain(says);
    for (const command of ['issue', 'morning'] as const) {
      expect(desk.run(command).error).toBeNull();
      expect(shown(desk)).toMatchObject({ '☐': 'ИСТИНА', [header]: typed, Подтверждение: 'тип проверен' });
    }
    desk.type(tab, { ID: id }, { [header]: '' }, { as: people.ivanov });
    expect(registered(desk)).toMatchObject({ Статус: 'выполнена', Подтверждение: 'тип проверен' });
  });

  test('its neighbours work', () => {
    const desk = working();
    desk.type(tab, { ID: id }, { '☐': true, Минуты: 'долго' }, { as: people.ivanov, deliver: 'none' });
    desk.type(tab, { ID: taskId('D2', '10') }, { '☐': true }, { as: people.ivanov, deliver: 'none' });
    expect(desk.run('sync').message).toContain('Собрано: 1 отметка');
    expect(registered(desk, taskId('D2', '10')).Статус).toBe('выполнена');
  });

  test('«Сделано» in the future is told and waits for its date', () => {
    const desk = working();
    const told = desk.type(tab, { ID: id }, { 'Сделано (дата)': '30.11.2026', '☐': true }, { as: people.ivanov });
    const cell = desk.address(tab, shown(desk).row ?? '', 'Сделано (дата)');
    expect(told.at(-1)?.message).toContain(`${cell}: «Сделано (дата)» не может быть в будущем: 30.11.2026.`);
    expect(registered(desk).Статус).toBe('доступна');
    expect(shown(desk)['☐']).toBe('ИСТИНА');
    const reply = desk.call('sidebarRun', ['sync', {}]).value as {
      findings: { text: string; cell: string; sheet: string }[];
    };
    expect(reply.findings).toMatchObject([{ sheet: tab, cell, text: expect.stringContaining('30.11.2026') }]);
  });

  test('a new date that has passed is told', () => {
    const desk = working();
    const told = desk.type(
      tab,
      { ID: id },
      { 'Новая дата': '20.11.2026', Итог: 'перенёс клиент' },
      { as: people.ivanov },
    );
    expect(told.at(-1)?.message).toContain('«Новая дата» уже прошла: 20.11.2026.');
    expect(registered(desk).Статус).toBe('доступна');
  });

  test('waiting for the client without a date is taken and told', () => {
    const desk = working();
    const told = desk.type(tab, { ID: id }, { Итог: 'ждём клиента' }, { as: people.ivanov });
    expect(told.at(-1)?.message).toContain('«Новая дата» пуста');
    expect(registered(desk).Статус).toBe('ждём клиента');
  });
});

describe('a row that the manager adds himself', () => {
  const add = (desk: WorkbookDesk): string => {
    const row = desk.rows(tab).length + 4;
    desk.put(tab, row, 'Клиент', [['Пекарня № 3', 'Помог с рекламацией']], { as: people.ivanov });
    desk.put(tab, row, 'Минуты', [['1,5 ч']], { as: people.ivanov });
    return String(row);
  };

  test('is work outside the map: one row in the log, without a task', () => {
    const desk = working();
    const row = add(desk);
    expect(desk.run('sync').error).toBeNull();
    const outside = desk.where('Журнал времени', { Задача: '' });
    expect(outside).toMatchObject([
      { Сделка: 'D1', Операция: 'Помог с рекламацией', Сотрудник: 'E2', Минуты: '90', Способ: 'вручную' },
    ]);
    expect(desk.row(tab, { row })).toMatchObject({ Операция: 'Помог с рекламацией', Клиент: 'Пекарня № 3' });
    expect(desk.run('sync')).toMatchObject({ writes: 0 });
    expect(desk.run('issue')).toMatchObject({ writes: 0 });
    expect(desk.where('Журнал времени', { Задача: '' })).toEqual(outside);
  });

  test('leaves the tab in the morning and stays in the log', () => {
    const desk = working();
    const row = add(desk);
    desk.run('sync');
    desk.at('2026-11-24T07:30').run('morning');
    expect(desk.where(tab, { Операция: 'Помог с рекламацией' })).toEqual([]);
    expect(desk.where('Журнал времени', { Операция: 'Помог с рекламацией' })).toHaveLength(1);
    expect(row).not.toBe('');
  });

  test('two rows are two records', () => {
    const desk = working();
    add(desk);
    desk.run('sync');
    add(desk);
    desk.run('sync');
    expect(desk.where('Журнал времени', { Задача: '' }).map((row) => row['Запись ID'])).toEqual([
      'E2/+/1#1',
      'E2/+/2#1',
    ]);
  });
});
