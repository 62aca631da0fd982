import { enteredFirm, tabs, taskId } from './small-firm';
import { startingFrom, type WorkbookDesk } from './workbook-desk';

/** The check of the maps with its cells, and the freezing of versions. */

const entered = startingFrom(() => enteredFirm());

const label = (desk: WorkbookDesk, id: string): string => {
  const title = desk.row('Операции', { ID: id }).Операция;
  return `${id} · ${title}`;
};
const frozen = (desk: WorkbookDesk): string[] => [
  ...new Set(desk.rows('Версии карт').flatMap((row) => (row.Версия?.startsWith('S1@') ? [row.Версия] : []))),
];

const faults: readonly {
  readonly what: string;
  readonly make: (desk: WorkbookDesk) => void;
  readonly says: string;
  readonly cell: string;
}[] = [
  {
    what: 'an unknown periodicity',
    make: (desk) => desk.type('Периодичность', { Операция: label(desk, 'S1-20') }, { Правило: 'иногда' }),
    says: 'Непонятная периодичность «иногда».',
    cell: 'Периодичность!B3',
  },
  {
    what: 'a phrase with a slip of the pen, with near ones',
    make: (desk) => desk.type('Периодичность', { Операция: label(desk, 'S1-20') }, { Правило: 'каждый рабочй день' }),
    says: 'Похоже на: ',
    cell: 'Периодичность!B3',
  },
  {
    what: 'a cycle',
    make: (desk) =>
      desk.append('Последовательность', [{ Операция: label(desk, 'S1-20'), 'После операции': label(desk, 'S1-30') }]),
    says: 'Операции ждут друг друга по кругу',
    cell: 'Последовательность!B',
  },
  {
    what: 'an operation after itself',
    make: (desk) =>
      desk.append('Последовательность', [{ Операция: label(desk, 'S1-20'), 'После операции': label(desk, 'S1-20') }]),
    says: 'стоит после самой себя',
    cell: 'Последовательность!B',
  },
  {
    what: 'a link to an operation that there is not',
    make: (desk) => desk.append('Последовательность', [{ Операция: label(desk, 'S1-20'), 'После операции': 'S1-999' }]),
    says: '«S1-999» не найдено',
    cell: 'Последовательность!B21',
  },
  {
    what: 'a duplicate ID',
    make: (desk) => desk.put('Операции', 4, 'ID', [['S1-10']]),
    says: 'ID «S1-10» уже есть в строке 2',
    cell: 'Операции!A4',
  },
  {
    what: 'a term that is none',
    make: (desk) => desk.type('Операции', { ID: 'S1-20' }, { Срок: 'скоро' }),
    says: '«скоро» — непонятный срок. Примеры: 2 р.д.; 30 мин; 4 ч; К−3.',
    cell: 'Операции!',
  },
  {
    what: 'a norm that is no time',
    make: (desk) => desk.type('Нормы', { Операция: label(desk, 'S1-20') }, { 'Норма (мин)': 'час' }),
    says: '«час» — не время. Примеры: 90; 1,5 ч; 1:30.',
    cell: 'Нормы!C3',
  },
  {
    what: 'an empty required cell',
    make: (desk) => desk.type('Операции', { ID: 'S1-20' }, { Исполнитель: '' }),
    says: 'Пустая ячейка «Исполнитель»: она обязательна.',
    cell: 'Операции!',
  },
  {
    what: 'an address that is none',
    make: (desk) => desk.type('Сотрудники', { ID: 'E2' }, { 'E-mail': 'иванов' }),
    says: '«иванов» — не адрес почты.',
    cell: 'Сотрудники!C3',
  },
];

describe.each(faults)('$what', ({ make, says, cell }) => {
  test('is a finding with its cell, a link to it and an example', () => {
    const desk = entered();
    make(desk);
    const told = desk.run('check');
    expect(told.error).toBeNull();
    expect(told.message).toMatch(/ошиб/);
    const found = desk.rows('Проверка карты').filter((row) => row['Что не так']?.includes(says));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ Важность: 'ошибка', Где: expect.stringContaining(cell) });
    expect(desk.run('check').writes).toBe(0);
  });

  test('is put right and gone', () => {
    const desk = entered();
    const snapshot = desk.host.world.snapshot();
    make(desk);
    desk.run('check');
    const withFault = desk.rows('Проверка карты').length;
    desk.host.world.restore(snapshot);
    desk.run('check');
    expect(withFault).toBeGreaterThan(0);
    expect(desk.rows('Проверка карты')).toEqual([]);
  });
});

test.each(faults.filter(({ what }) => what !== 'an address that is none'))(
  'activate refuses a map with $what and freezes nothing',
  ({ make }) => {
    const desk = entered();
    make(desk);
    expect(desk.run('activate').message).toMatch(/не введена: .*Что исправить, сказано на листе «Проверка карты»\.$/);
    expect(frozen(desk)).toEqual([]);
    expect(desk.row('Этапы', { ID: 'S1' }).Статус).toBe('черновик');
    expect(desk.rows('Проверка карты').length).toBeGreaterThan(0);
  },
);

test('what is missing is a gap with the operation’s name, lowers the share, and does not hinder', () => {
  const desk = entered();
  const { row } = desk.row('Контроль', { ID: 'K20' });
  desk.change('Контроль', { kind: 'delete', axis: 'row', at: Number(row), count: 1 });
  expect(desk.run('check').message).toMatch(/^1 пробел\. Полнота карт: «Разработка клиента» — 9\d %\.$/);
  expect(desk.rows('Проверка карты')).toMatchObject([
    { Важность: 'пробел', Этап: 'Разработка клиента', 'Что не так': expect.stringContaining('нечем проверить') },
  ]);
  expect(desk.run('activate').message).toContain('версия 1');
});

test('a bad row is left out and its neighbours work', () => {
  const desk = entered();
  desk.run('activate');
  desk.type('Сделки', { ID: 'D2' }, { Менеджер: 'Никто Н.' });
  expect(desk.run('issue').error).toBeNull();
  expect(desk.where('Реестр', { Сделка: 'D2' })).toEqual([]);
  expect(desk.where('Реестр', { Сделка: 'D1' }).length).toBeGreaterThan(5);
  const reply = desk.call('sidebarRun', ['preview', {}]).value as {
    findings: { text: string; cell: string; sheet: string }[];
  };
  expect(reply.findings).toMatchObject([
    { sheet: 'Сделки', cell: 'E3', text: expect.stringContaining('«Никто Н.» не найдено') },
  ]);
});

describe('versions', () => {
  test('the first activation freezes version 1 and makes the stage active', () => {
    const desk = entered();
    desk.run('activate');
    expect(frozen(desk)).toEqual(['S1@1']);
    expect(desk.row('Этапы', { ID: 'S1' })).toMatchObject({
      Статус: 'действует',
      Версия: '1',
      'Действует с': '23.11.2026',
    });
  });

  test('a second activation without a change makes nothing', () => {
    const desk = entered();
    desk.run('activate');
    const before = desk.contents();
    expect(desk.run('activate', { stage: 'S1' })).toMatchObject({
      message: 'Все карты уже действуют, и с тех пор ничего не менялось.',
      writes: 0,
    });
    expect(desk.contents()).toBe(before);
  });

  test('a change makes version 2, and version 1 stays as it was', () => {
    const desk = entered();
    desk.run('activate');
    const first = desk.where('Версии карт', { Версия: 'S1@1' });
    desk.type('Операции', { ID: 'S1-20' }, { Срок: '5' });
    expect(desk.run('activate').message).toContain('версия 2');
    expect(frozen(desk)).toEqual(['S1@1', 'S1@2']);
    expect(desk.where('Версии карт', { Версия: 'S1@1' })).toEqual(first);
    expect(desk.row('Этапы', { ID: 'S1' }).Версия).toBe('2');
  });

  test('a change that was taken back makes no version', () => {
    const desk = entered();
    desk.run('activate');
    desk.type('Операции', { ID: 'S1-20' }, { Срок: '5' });
    desk.type('Операции', { ID: 'S1-20' }, { Срок: '2' });
    expect(desk.run('activate').writes).toBe(0);
  });

  test('issuing reads only the frozen version: an unfinished change of the working copy changes nothing', () => {
    const desk = entered();
    desk.run('activate');
    desk.run('issue');
    desk.type('Операции', { ID: 'S1-20' }, { Срок: 'скоро' });
    desk.type('Операции', { ID: 'S1-10' }, { Срок: '7' });
    const before = desk.rows('Реестр');
    expect(desk.run('issue').error).toBeNull();
    expect(desk.rows('Реестр')).toEqual(before);
  });

  test('a stage that was never activated issues nothing, and the head is told', () => {
    const desk = entered();
    expect(desk.run('issue').error).toBeNull();
    expect(desk.rows('Реестр')).toEqual([]);
    const reply = desk.call('sidebarRun', ['preview', {}]).value as { findings: { text: string }[] };
    expect(reply.findings[0]?.text).toContain('ещё не введена в действие');
  });

  test('an unknown stage is told', () => {
    const desk = entered();
    expect(desk.run('activate', { stage: 'S7' })).toMatchObject({
      message: 'Этапа «S7» нет на листе «Этапы».',
    });
    expect(frozen(desk)).toEqual([]);
  });

  test('open tasks follow the new version with the next issue, done ones do not', () => {
    const desk = entered();
    desk.run('activate');
    desk.run('issue');
    desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, { '☐': true });
    desk.type('Операции', { ID: 'S1-20' }, { Срок: '5' });
    desk.run('activate');
    desk.run('issue');
    expect(desk.row('Реестр', { ID: taskId('D1', '10') })['Версия карты']).toBe('S1@1');
    expect(desk.row('Реестр', { ID: taskId('D1', '20') })).toMatchObject({ 'Версия карты': 'S1@2' });
    expect(desk.row('Реестр', { ID: taskId('D1', '20') }).Срок).toMatch(/^30\.11\.2026/);
  });
});
