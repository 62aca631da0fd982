import { join } from 'node:path';
import type { SidebarReply, SidebarState } from '../../src/app/sidebar-contract';
import type { Language } from '../../src/kernel/language';
import { readBundle } from '../../workbench/cli/read-bundle';
import { createDeskCalls } from '../../workbench/page/desk/create-desk-calls';
import type { DeskCalls, DeskResult, DeskSheetView } from '../../workbench/page/desk-contract';

/** The workbench's desk with the real bundle: a newcomer's first hour, from an empty spreadsheet to a deviation in colour. */

const bundle = readBundle(join(__dirname, '../../dist'));

const openDesk = (language: Language): DeskCalls =>
  createDeskCalls({
    bundle,
    language,
    demo: () => Promise.reject(new Error('not wanted here')),
    store: { load: async () => null, save: async () => undefined },
    today: () => '2026-11-23',
  });

const words = {
  ru: {
    staff: ['Сотрудники', 'Соколова М.', 'РОП', 'Иванов И.', 'менеджер'],
    deals: ['Сделки', 'Клиент', 'Менеджер', 'Тип клиента', 'Этап', 'Вошла в этап', '23.11.2026'],
    tab: '▶ Иванов И.',
    operation: 'Операция',
    deviations: 'Отклонения',
  },
  en: {
    staff: ['Staff', 'Smith J.', 'head of sales', 'Jones P.', 'manager'],
    deals: ['Deals', 'Client', 'Manager', 'Client type', 'Stage', 'Entered stage', '11/23/2026'],
    tab: '▶ Jones P.',
    operation: 'Operation',
    deviations: 'Deviations',
  },
} as const;

const viewed = ({ view }: DeskResult): DeskSheetView => {
  if (!view) throw new Error('No view came');
  return view;
};

/** Number of the column with that header, and of the row in which it stands. */
function headerAt({ cells }: DeskSheetView, header: string): { readonly row: number; readonly column: number } {
  for (const [row, line] of cells.entries()) {
    const column = line.findIndex((cell) => cell?.text === header);
    if (column >= 0) return { row: row + 1, column: column + 1 };
  }
  throw new Error(`No header ${header}`);
}

/** Choices of the list that stands in a column. */
function choicesIn(view: DeskSheetView, header: string): readonly string[] {
  const { column } = headerAt(view, header);
  const input = view.cells.map((line) => line[column - 1]?.input).find((one) => typeof one === 'object');
  return typeof input === 'object' ? input : [];
}

test.each(['ru', 'en'] as const)(
  'a newcomer in %s: sheets, people, a deal, tasks, a tick, a week later red',
  async (language) => {
    const text = words[language];
    const desk = openDesk(language);
    const head = (await desk.startEmpty()).state.user;
    const manager = 'manager@firm.example';
    const command = async (key: string, args: object = {}): Promise<SidebarReply> => {
      const { value, runs } = await desk.callScript('sidebarRun', [key, args]);
      expect(runs).toMatchObject([{ ok: true }]);
      expect(value).toMatchObject({ ok: true });
      return value as SidebarReply;
    };
    await command('setup', { template: 'client-development' });

    const [staffSheet, headName, headRole, managerName, managerRole] = text.staff;
    await desk.showSheet(staffSheet);
    const staffed = await desk.edit({
      sheet: staffSheet,
      row: 2,
      column: 1,
      values: [
        ['E1', headName, head, headRole],
        ['E2', managerName, manager, managerRole],
      ],
    });
    expect(staffed.state.people.map(({ name, role }) => [name, role])).toEqual([
      [headName, 'head'],
      [managerName, 'manager'],
      [expect.any(String), 'stranger'],
    ]);

    const [dealSheet, client, who, type, stage, entered, day] = text.deals;
    const deals = viewed(await desk.showSheet(dealSheet));
    const firstType = choicesIn(deals, type)[0] ?? '';
    const firstStage = choicesIn(deals, stage)[0] ?? '';
    for (const [header, value] of [
      ['ID', 'D1'],
      [client, 'Ритм'],
      [type, firstType],
      [who, managerName],
      [stage, firstStage],
      [entered, day],
    ] as const) {
      const { row, column } = headerAt(deals, header);
      const typed = await desk.edit({ sheet: dealSheet, row: row + 1, column, values: [[value]] });
      expect(typed.refusal).toBe('');
    }
    await command('activate');
    await command('issue');
    await command('install');

    const tab = viewed(await desk.actAs(manager));
    expect(tab.sheet.name).toBe(text.tab);
    const box = headerAt(tab, '☐');
    const row =
      tab.cells.findIndex((line, index) => index >= box.row && line[box.column - 1]?.input === 'checkbox') + 1;
    expect(row).toBeGreaterThan(box.row);
    const ticked = await desk.edit({ sheet: text.tab, row, column: box.column, values: [[true]] });
    expect(ticked.runs).toMatchObject([{ function: 'onTabEdit', user: head, ok: true }]);
    expect(viewed(ticked).cells[row - 1]?.[box.column - 1]).toMatchObject({ value: true, input: 'checkbox' });
    expect(((await desk.callScript('sidebarState', [])).value as SidebarState).user).toMatchObject({ role: 'manager' });

    const later = await desk.passTime('next-week');
    expect(later.state.now).toBe('2026-11-30T09:00');
    expect(later.runs).toHaveLength(168);
    expect(later.runs.filter(({ ok }) => !ok)).toEqual([]);
    const late = viewed(later)
      .cells.flat()
      .filter((cell) => cell?.background === '#fad2cf');
    expect(late.length).toBeGreaterThan(0);
    await desk.actAs(head);
    expect(viewed(await desk.showSheet(text.deviations)).cells.length).toBeGreaterThan(2);
  },
  60_000,
);
