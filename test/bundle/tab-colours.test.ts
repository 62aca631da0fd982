import { gridRange } from '../../emulator/document/grid-range';
import { food, stage, tabs, taskId, tick, workingFirm } from './small-firm';
import { startingFrom, type WorkbookDesk } from './workbook-desk';

/** The colours of a manager's tab as he sees them: they must outlive what the days do to its rows. */

const red = '#fad2cf';
const yellow = '#feefc3';

const working = startingFrom(workingFirm);

/** Background of the cell with the client in a task's row. */
function colourOf(desk: WorkbookDesk, sheet: string, id: string): string {
  const { row } = desk.row(sheet, { ID: id });
  const column = desk.headers(sheet).indexOf('Клиент') + 1;
  return desk.host.view(desk.sheet(sheet), gridRange(Number(row), column, 1, 1))[0]?.[0]?.background ?? '';
}

test('a task turns yellow a working day after its due date and red after three, after rows above it went', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  expect(desk.row(tabs.ivanov, { ID: taskId('D1', '10') }).row).toBe('3');
  desk.wait('2026-11-24T08:00');
  expect(desk.where(tabs.ivanov, { ID: taskId('D1', '10') })).toEqual([]);
  const { Срок: due } = desk.row(tabs.ivanov, { ID: taskId('D2', '10') });
  expect(due).toBe('24.11.2026');
  expect(colourOf(desk, tabs.ivanov, taskId('D2', '10'))).not.toBe(yellow);
  desk.at('2026-11-25T08:00');
  expect(colourOf(desk, tabs.ivanov, taskId('D2', '10'))).toBe(yellow);
  desk.at('2026-11-27T08:00');
  expect(colourOf(desk, tabs.ivanov, taskId('D2', '10'))).toBe(red);
});

test('a row that a user deleted takes no colours with it', () => {
  const desk = working();
  desk.at('2026-11-27T08:00');
  desk.change(tabs.ivanov, { kind: 'delete', axis: 'row', at: 3, count: 1 });
  const [first] = desk.rows(tabs.ivanov);
  expect(colourOf(desk, tabs.ivanov, String(first?.ID))).toBe(red);
});

test('rows that a tab grows by are coloured like the others', () => {
  const desk = working();
  const filled = desk.rows(tabs.ivanov).length;
  const first = 3 + filled;
  desk.change(tabs.ivanov, {
    kind: 'delete',
    axis: 'row',
    at: first,
    count: desk.sheet(tabs.ivanov).maxRows - first + 1,
  });
  desk.append('Сделки', [
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
  const { row } = desk.row(tabs.ivanov, { ID: taskId('D4', '10') });
  expect(Number(row)).toBeGreaterThanOrEqual(first);
  desk.at('2026-11-27T08:00');
  expect(colourOf(desk, tabs.ivanov, taskId('D4', '10'))).toBe(red);
  expect(desk.run('setup').calls).not.toHaveProperty('setConditionalFormatRules');
});
