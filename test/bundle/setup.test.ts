import { setNoteAt, setStyleAt, setValidationAt, styleAt, validationAt, valueAt } from '../../emulator/document/cells';
import { gridRange } from '../../emulator/document/grid-range';
import type { SheetData } from '../../emulator/document/sheet';
import { internStyle } from '../../emulator/document/style';
import { dealRows, enteredFirm, food, stage, tabs, taskId, workingFirm } from './small-firm';
import { swapColumns } from './swap-columns';
import { people, sheetText, startingFrom, WorkbookDesk } from './workbook-desk';

/** «Создать или починить листы» on a workbook that people have had their hands on. */

const working = startingFrom(() => {
  const desk = workingFirm({ installs: false });
  desk.run('setup');
  return desk;
});

/** Every sheet but the event log as text, by name. */
const looks = (desk: WorkbookDesk): ReadonlyMap<string, string> =>
  new Map(
    desk.host.document.sheets
      .filter(({ name }) => name !== 'Журнал событий')
      .map((sheet) => [sheet.name, sheetText(sheet)]),
  );

/** Names of the sheets that differ. */
const differing = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name));

const columnOf = (desk: WorkbookDesk, sheet: string, header: string): number => desk.headers(sheet).indexOf(header) + 1;

const cellsBelow = (sheet: SheetData, visit: (row: number) => void): void => {
  for (let row = sheet.frozenRows + 1; row <= sheet.maxRows; row += 1) visit(row);
};

const noProtections = (sheet: SheetData): void => {
  sheet.protections = [];
};

test.each<{ what: string; breaks: (desk: WorkbookDesk) => void }>([
  { what: 'a renamed header', breaks: (desk) => desk.put('Сделки', 1, 'Менеджер', [['Кто ведёт']]) },
  { what: 'the header that says who is head', breaks: (desk) => desk.put('Сотрудники', 1, 'E-mail', [['Почта']]) },
  { what: 'a cleared header', breaks: (desk) => desk.put('Операции', 1, 'Инструкция', [['']]) },
  { what: 'a header of a tab', breaks: (desk) => desk.put(tabs.ivanov, 2, 'Подтверждение', [['Доказательство']]) },
  {
    what: 'a note taken off a header',
    breaks: (desk) => setNoteAt(desk.sheet('Сделки'), 1, columnOf(desk, 'Сделки', 'Сумма'), undefined),
  },
  {
    what: 'a dropdown taken off a column',
    breaks: (desk) => {
      const sheet = desk.sheet('Сделки');
      cellsBelow(sheet, (row) => setValidationAt(sheet, row, columnOf(desk, 'Сделки', 'Итог'), undefined));
    },
  },
  {
    what: 'a dropdown taken off one cell',
    breaks: (desk) => setValidationAt(desk.sheet('Сделки'), 3, columnOf(desk, 'Сделки', 'Итог'), undefined),
  },
  {
    what: 'the checkboxes of a tab',
    breaks: (desk) => {
      const sheet = desk.sheet(tabs.ivanov);
      cellsBelow(sheet, (row) => setValidationAt(sheet, row, columnOf(desk, tabs.ivanov, '☐'), undefined));
    },
  },
  {
    what: 'the number format of dates',
    breaks: (desk) => {
      const sheet = desk.sheet('Отсутствия');
      cellsBelow(sheet, (row) =>
        setStyleAt(sheet, row, 2, internStyle({ ...styleAt(sheet, row, 2), numberFormat: '0.00' })),
      );
    },
  },
  { what: 'a protection taken off', breaks: (desk) => noProtections(desk.sheet('Реестр')) },
  { what: 'a protection of a tab', breaks: (desk) => noProtections(desk.sheet(tabs.petrov)) },
  {
    what: 'a protection that lets everybody in',
    breaks: (desk) => {
      for (const protection of desk.sheet('Журнал времени').protections) protection.editors.push(people.petrov);
    },
  },
  {
    what: 'our conditional rules',
    breaks: (desk) => {
      desk.sheet(tabs.ivanov).conditionalFormats = [];
    },
  },
  {
    what: 'a technical column that was shown',
    breaks: (desk) => desk.change(tabs.ivanov, { kind: 'show', axis: 'column', at: 1, count: 2 }),
  },
])('setup repairs $what and nothing else', ({ breaks }) => {
  const desk = working();
  const before = looks(desk);
  breaks(desk);
  expect(differing(before, looks(desk))).toHaveLength(1);
  expect(desk.run('setup')).toMatchObject({ message: 'Листы проверены и починены.', error: null });
  expect(differing(before, looks(desk))).toEqual([]);
  expect(desk.run('setup')).toMatchObject({ message: 'Все листы в порядке.', writes: 0 });
});

test('a deleted sheet comes back in its place, empty, and the others are as they were', () => {
  const desk = working();
  const names = () => desk.host.document.sheets.map(({ name, hidden }) => `${name} ${hidden}`);
  const before = names();
  const headers = desk.headers('Ресурсы');
  desk.change('Ресурсы', { kind: 'deleteSheet' });
  expect(desk.run('setup')).toMatchObject({ message: 'Листы проверены и починены.', error: null });
  expect(names()).toEqual(before);
  expect(desk.headers('Ресурсы')).toEqual(headers);
  expect(desk.rows('Ресурсы')).toEqual([]);
  expect(desk.run('setup').writes).toBe(0);
});

test('a renamed sheet keeps its new name, and everything goes on with it', () => {
  const desk = working();
  desk.change('Сделки', { kind: 'rename', name: 'Наши сделки' });
  expect(desk.run('setup').error).toBeNull();
  expect(desk.hasSheet('Сделки')).toBe(false);
  desk.append('Наши сделки', [
    {
      ID: 'D4',
      Клиент: 'Хлебозавод',
      'Тип клиента': food,
      Этап: stage,
      Менеджер: 'Иванов И.',
      'Вошла в этап': '23.11.2026',
    },
  ]);
  expect(desk.run('issue').error).toBeNull();
  expect(desk.where(tabs.ivanov, { ID: taskId('D4', '10') })).toHaveLength(1);
});

test('ticks in a renamed tab are collected, and setup gives the tab its name back', () => {
  const desk = working();
  desk.change(tabs.ivanov, { kind: 'rename', name: 'Ваня' });
  desk.type('Ваня', { ID: taskId('D1', '10') }, { '☐': true }, { as: people.ivanov });
  expect(desk.run('sync')).toMatchObject({ message: 'Собрано: 1 отметка. Стало доступно: 1 задача.', error: null });
  expect(desk.row('Ваня', { ID: taskId('D1', '10') }).Статус).toBe('выполнена');
  desk.run('issue');
  expect(desk.hasSheet(tabs.ivanov)).toBe(false);
  desk.run('setup');
  expect(desk.hasSheet(tabs.ivanov)).toBe(true);
});

test('columns that a user moved stay where he put them, and every command finds them', () => {
  const desk = working();
  swapColumns(desk.sheet('Сделки'), 2, 5);
  swapColumns(desk.sheet(tabs.ivanov), columnOf(desk, tabs.ivanov, 'Минуты'), columnOf(desk, tabs.ivanov, 'Клиент'));
  expect(desk.run('setup').error).toBeNull();
  expect(desk.headers('Сделки').slice(0, 5)).toEqual(['ID', 'Менеджер', 'Тип клиента', 'Этап', 'Клиент']);
  expect(desk.run('setup').writes).toBe(0);
  expect(desk.run('issue')).toMatchObject({ writes: 0, error: null });
  desk.run('install');
  desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, { '☐': true, Минуты: '5' }, { as: people.ivanov });
  expect(desk.row(tabs.ivanov, { ID: taskId('D1', '10') })).toMatchObject({
    Статус: 'выполнена',
    Клиент: 'Пекарня № 3',
  });
  expect(desk.row('Журнал времени', { Задача: taskId('D1', '10') })).toMatchObject({ Минуты: '5' });
});

test('rows that a user inserted above the header do not matter', () => {
  const desk = working();
  desk.change('Сделки', { kind: 'insert', axis: 'row', at: 1, count: 2 });
  expect(desk.run('setup').error).toBeNull();
  expect(desk.run('issue')).toMatchObject({ message: 'Всё уже выдано, изменений нет.', error: null });
  expect(
    dealRows.map(({ ID }) => valueAt(desk.sheet('Сделки'), 4 + dealRows.findIndex((deal) => deal.ID === ID), 1)),
  ).toEqual(['D1', 'D2', 'D3']);
});

describe('what is the user’s own', () => {
  const foreignRule = {
    kind: 'condition' as const,
    ranges: [gridRange(2, 1, 100, 3)],
    criteria: 'CUSTOM_FORMULA',
    values: ['=$H2>1000000'],
    style: { background: '#00ff00' },
  };

  const withOwnThings = startingFrom(() => {
    const desk = working();
    const { document } = desk.host;
    const own: SheetData = { ...structuredClone(desk.sheet('Старт')), id: 77, name: 'Мои заметки', protections: [] };
    document.sheets.push(own);
    desk.put('Мои заметки', 12, 'Шаг', [['спросить про скидку']]);
    const deals = desk.sheet('Сделки');
    const right = desk.headers('Сделки').length + 1;
    desk.host.edit(people.head, {
      sheet: 'Сделки',
      row: 1,
      column: right,
      values: [['Моё примечание'], ['любит кофе']],
    });
    deals.conditionalFormats.unshift(foreignRule);
    setNoteAt(deals, 2, 2, 'звонить после обеда');
    setStyleAt(deals, 3, 2, internStyle({ numberFormat: '@', background: '#ffff00', bold: true }));
    deals.columnDimensions[1] = { size: 333 };
    deals.filter = { range: gridRange(1, 1, 40, 8), hiddenValues: new Map([[5, ['Петров П.']]]) };
    const tab = desk.sheet(tabs.ivanov);
    tab.conditionalFormats.push(foreignRule);
    setNoteAt(tab, 3, columnOf(desk, tabs.ivanov, 'Клиент'), 'мой клиент');
    tab.columnDimensions[columnOf(desk, tabs.ivanov, 'Операция') - 1] = { size: 321 };
    return desk;
  });

  test.each(['setup', 'check', 'activate', 'preview', 'issue', 'sync', 'report', 'install', 'morning'] as const)(
    '%s leaves it alone',
    (command) => {
      const desk = withOwnThings();
      const own = () => {
        const deals = desk.sheet('Сделки');
        const tab = desk.sheet(tabs.ivanov);
        return {
          sheet: desk.sheet('Мои заметки'),
          column: desk.rows('Сделки').map((row) => row['Моё примечание']),
          rules: [deals.conditionalFormats[0], tab.conditionalFormats.at(-1)],
          notes: [deals.rows[1]?.notes?.[1], desk.sheet(tabs.ivanov).rows[2]?.notes?.filter(Boolean)],
          style: deals.rows[2]?.styles?.[1],
          widths: [deals.columnDimensions[1], tab.columnDimensions[columnOf(desk, tabs.ivanov, 'Операция') - 1]],
          filter: [deals.filter?.range, ...(deals.filter?.hiddenValues ?? [])],
        };
      };
      const before = JSON.stringify(own());
      expect(own().rules).toEqual([foreignRule, foreignRule]);
      expect(desk.run(command).error).toBeNull();
      expect(JSON.stringify(own())).toBe(before);
    },
  );
});

test('a template is not written over a map that has rows', () => {
  const desk = enteredFirm();
  const before = desk.rows('Операции');
  expect(desk.run('setup', { template: 'client-development' }).message).toContain(
    'Готовая карта не вписана: на листах карты уже есть строки, и они не тронуты.',
  );
  expect(desk.rows('Операции')).toEqual(before);
});

test('settings that the head changed stay as he wrote them', () => {
  const desk = working();
  desk.type('Настройки', { Настройка: 'Учёт времени' }, { Значение: 'всегда' });
  desk.run('setup');
  expect(desk.row('Настройки', { Настройка: 'Учёт времени' }).Значение).toBe('всегда');
});

test('dropdowns are fed from the directories', () => {
  const desk = working();
  const sheet = desk.sheet('Сделки');
  const rule = (header: string) => validationAt(sheet, 10, columnOf(desk, 'Сделки', header));
  expect(rule('Менеджер')).toMatchObject({
    criteria: 'VALUE_IN_RANGE',
    values: [{ sheetId: desk.sheet('Сотрудники').id }, true],
  });
  expect(rule('Тип клиента')).toMatchObject({
    criteria: 'VALUE_IN_LIST',
    values: [expect.arrayContaining([food]), true],
  });
});

test('the sheets once made, «Старт» is in front; tabs that issue makes leave the person where he was', () => {
  const empty = new WorkbookDesk();
  expect(empty.host.run(people.head, 'menuSetup', []).active?.sheet).toBe('Старт');
  const desk = enteredFirm();
  desk.run('activate');
  const { document, world } = desk.host;
  const issued = world.run({ document, user: people.head, function: 'menuIssue', activeSheet: 'Сделки' });
  expect([issued.ok, issued.active?.sheet]).toEqual([true, 'Сделки']);
  expect(document.sheets.map(({ name }) => name)).toContain(tabs.ivanov);
});
