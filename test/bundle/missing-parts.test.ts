import { setValueAt } from '../../emulator/document/cells';
import { workingFirm } from './small-firm';
import { type Command, startingFrom, type WorkbookDesk } from './workbook-desk';

/** A sheet or column that is gone is one clear sentence, and nothing is written. */

const working = startingFrom(() => workingFirm());
const remedy = 'Выберите «Техкарта → Настройка → Создать или починить листы».';

const commands: readonly Command[] = ['check', 'activate', 'preview', 'issue', 'sync', 'morning', 'report', 'install'];
const mapCommands: readonly Command[] = ['check', 'activate'];
/** Every command reads through the same reader: one part that is gone is tried with all of them, the others with these. */
const some: readonly Command[] = ['check', 'issue', 'report'];

const dropSheet = (name: string) => (desk: WorkbookDesk) => desk.change(name, { kind: 'deleteSheet' });
/** Without its header and its note a column cannot be told from one of the user's. */
const dropColumn = (sheet: string, header: string) => (desk: WorkbookDesk) =>
  desk.change(sheet, { kind: 'delete', axis: 'column', at: desk.headers(sheet).indexOf(header) + 1, count: 1 });

const losses: readonly {
  readonly what: string;
  readonly lose: (desk: WorkbookDesk) => void;
  readonly says: string;
  readonly of?: readonly Command[];
}[] = [
  { what: 'the sheet «Сотрудники»', lose: dropSheet('Сотрудники'), says: `Нет листа «Сотрудники». ${remedy}` },
  { what: 'the sheet «Сделки»', lose: dropSheet('Сделки'), says: `Нет листа «Сделки». ${remedy}`, of: some },
  { what: 'the sheet «Ответы»', lose: dropSheet('Ответы'), says: `Нет листа «Ответы». ${remedy}`, of: some },
  { what: 'the sheet «Настройки»', lose: dropSheet('Настройки'), says: `Нет листа «Настройки». ${remedy}`, of: some },
  {
    what: 'the column «Менеджер»',
    lose: dropColumn('Сделки', 'Менеджер'),
    says: `На листе «Сделки» нет столбца «Менеджер». ${remedy}`,
    of: some,
  },
  {
    what: 'the column «E-mail»',
    lose: dropColumn('Сотрудники', 'E-mail'),
    says: `На листе «Сотрудники» нет столбца «E-mail». ${remedy}`,
    of: some,
  },
  {
    what: 'the column «Вопрос» of «Ответы»',
    lose: dropColumn('Ответы', 'Вопрос'),
    says: `На листе «Ответы» нет столбца «Вопрос». ${remedy}`,
    of: some,
  },
  {
    what: 'the sheet «Реестр»',
    lose: dropSheet('Реестр'),
    says: `Нет листа «Реестр». ${remedy}`,
    of: ['issue', 'sync', 'morning'],
  },
  {
    what: 'the sheet «Журнал времени»',
    lose: dropSheet('Журнал времени'),
    says: `Нет листа «Журнал времени». ${remedy}`,
    of: ['issue', 'sync', 'morning'],
  },
  {
    what: 'a column of the register',
    lose: dropColumn('Реестр', 'Принято'),
    says: `На листе «Реестр» нет столбца «Принято». ${remedy}`,
    of: ['issue', 'sync', 'morning'],
  },
  {
    what: 'a column of a tab',
    lose: dropColumn('▶ Иванов И.', '☐'),
    says: `На листе «▶ Иванов И.» нет столбца «☐». ${remedy}`,
    of: ['issue', 'sync', 'morning'],
  },
  {
    what: 'the sheet «Последовательность»',
    lose: dropSheet('Последовательность'),
    says: `Нет листа «Последовательность». ${remedy}`,
    of: mapCommands,
  },
];

describe.each(losses)('without $what', ({ lose, says, of = commands }) => {
  test.each(of)('%s says so in one sentence and writes nothing', (command) => {
    const desk = working();
    lose(desk);
    const before = desk.contents();
    const told = desk.run(command);
    expect(told).toMatchObject({ message: says, writes: 0 });
    expect(desk.contents()).toBe(before);
  });

  test('setup brings it back, and then everything works again', () => {
    const desk = working();
    lose(desk);
    expect(desk.run('setup').message).toBe('Листы проверены и починены.');
    expect(desk.run('preview').message).not.toContain(remedy);
    expect(desk.run('check').message).not.toContain(remedy);
  });
});

test('of several parts that are gone the first is told', () => {
  const desk = working();
  desk.change('Сделки', { kind: 'deleteSheet' });
  desk.change('Ответы', { kind: 'deleteSheet' });
  expect(desk.run('issue').message).toBe(`Нет листа «Сделки». ${remedy}`);
});

test('an empty file knows nothing yet: every command says so and nothing is written', () => {
  const desk = working();
  for (const { name } of [...desk.host.document.sheets].slice(1)) desk.change(name, { kind: 'deleteSheet' });
  desk.change(desk.host.document.sheets[0]?.name ?? '', { kind: 'rename', name: 'Лист1' });
  desk.host.document.metadata = [];
  const sheet = desk.sheet('Лист1');
  for (let row = 1; row <= 10; row += 1)
    for (let column = 1; column <= 8; column += 1) setValueAt(sheet, row, column, null);
  const before = desk.contents();
  for (const command of commands) {
    const told = desk.run(command);
    expect([command, told.writes, told.message.includes(remedy)]).toEqual([command, 0, true]);
    expect(told.message.length).toBeLessThan(2000);
  }
  expect(desk.contents()).toBe(before);
});

test('a tick in a workbook whose register is gone is kept in the tab', () => {
  const desk = working();
  desk.change('Реестр', { kind: 'deleteSheet' });
  const told = desk.type('▶ Иванов И.', { ID: 'D1/1/S1-10/1' }, { '☐': true }, { as: 'ivanov@firm.ru' });
  expect(told.map(({ writes, error }) => ({ writes, error }))).toEqual([{ writes: 0, error: null }]);
  expect(desk.row('▶ Иванов И.', { ID: 'D1/1/S1-10/1' })['☐']).toBe('ИСТИНА');
});
