import type { Outcome } from '../../emulator/run/outcome';
import { answerQuestions, dealRows, prepareOffer, stage, tabs, taskId, tick, workingFirm } from './small-firm';
import { isUnspeakable, unspeakableCells } from './unspeakable';
import { type Command, people, type Told, WorkbookDesk } from './workbook-desk';

/** Whatever is wrong with a workbook, its cells and messages are words: no `undefined`, no `NaN`, no `#REF!`, no raw exception. */

const commands: readonly Command[] = [
  'setup',
  'check',
  'activate',
  'preview',
  'issue',
  'sync',
  'report',
  'install',
  'morning',
];

/** Runs everything and gives what was told: by toasts and dialogs, and by the sidebar. */
function everything(desk: WorkbookDesk): string[] {
  const told = commands.map((command) => desk.run(command));
  const replies = ['check', 'preview', 'report'].map((command) => desk.call('sidebarRun', [command, {}]));
  const states = [desk.head, people.ivanov].map((user) => desk.call('sidebarState', [], user));
  const errors = [...told, ...replies, ...states].flatMap(({ error }) => error ?? []);
  expect(errors.filter((error) => error.startsWith('Команда не выполнена'))).toEqual([]);
  return [...told.map(({ message }) => message), ...[...replies, ...states].map(({ value }) => textsIn(value))].flat();
}

/** Every text in an answer of the sidebar. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const expectClean = (desk: WorkbookDesk, said: readonly string[]): void => {
  expect(said.filter(isUnspeakable)).toEqual([]);
  expect(unspeakableCells(desk.host)).toEqual([]);
};

const messagesOf = (told: readonly Told[]): string[] => told.map(({ message }) => message);
const saidBy = (outcomes: readonly Outcome[]): string[] =>
  outcomes.flatMap(({ toasts, alerts }) => [...toasts, ...alerts].map(({ message }) => message));

test('an empty workbook', () => {
  const desk = new WorkbookDesk();
  desk.run('setup');
  expectClean(desk, everything(desk));
});

test('an empty English workbook', () => {
  const desk = new WorkbookDesk({ locale: 'en_US' });
  desk.run('setup');
  expectClean(desk, everything(desk));
});

test('a month of a firm with about everything in it', () => {
  const desk = workingFirm();
  const said: string[] = [];
  const say = (told: readonly Told[]) => said.push(...messagesOf(told));
  prepareOffer(desk, 'D1');
  say(tick(desk, 'D1', '110'));
  answerQuestions(desk, 'Пекарня № 3', 4);
  desk.type(tabs.ivanov, { ID: taskId('D1', '110') }, { '☐': true }, { as: people.ivanov, deliver: 'none' });
  desk.append('Отсутствия', [{ Сотрудник: 'Петров П.', С: '25.11.2026', По: '30.11.2026' }]);
  desk.append('Сделки', [
    {
      ...dealRows[1],
      ID: 'D4',
      Этап: stage,
      'Вошла в этап': '23.11.2026',
      Итог: 'отказ клиента',
      'Дата итога': '24.11.2026',
    },
    { ...dealRows[1], ID: 'D5', Этап: stage, 'Вошла в этап': '23.11.2026', Итог: 'пауза до' },
  ]);
  said.push(...saidBy(desk.wait('2026-11-27T12:00')));
  say(desk.type(tabs.ivanov, { ID: taskId('D2', '10') }, { Итог: 'не требуется' }, { as: people.ivanov }));
  said.push(...everything(desk));
  desk.type('Сделки', { ID: 'D1' }, { Итог: 'дальше', 'Дата итога': '27.11.2026' });
  desk.type('Сделки', { ID: 'D3' }, { Итог: 'возврат', 'Дата итога': '27.11.2026' });
  desk.at('2026-12-21T08:00');
  said.push(...everything(desk));
  expectClean(desk, said);
  expect(desk.rows('Отклонения').length).toBeGreaterThan(3);
});

const garbage = ['нечто', '#REF!x', '31.02.2026', -1, 1e15, true, '«»', '=1/0'] as const;

test.each([
  'Сделки',
  'Ответы',
  'Сотрудники',
  'Отсутствия',
  'Операции',
  'Периодичность',
  'Последовательность',
  'Нормы',
  'Контроль',
  'Ресурсы',
  'Типы',
  'Вопросы',
  'Клиенты',
  'Календарь',
  'Настройки',
])('garbage in every column of «%s»', (sheet) => {
  const desk = workingFirm({ installs: false });
  const own = desk.sheet(sheet);
  const headers = desk.headers(sheet);
  const rows = desk.rows(sheet).length;
  headers.forEach((header, index) => {
    const value = garbage[index % garbage.length] ?? '';
    // Half of it over what stands there, half of it into new rows.
    const row = index % 2 === 0 && rows > index ? own.frozenRows + 1 + index : own.frozenRows + 2 + rows + index;
    desk.host.edit(desk.head, { sheet, row, column: index + 1, values: [[value], ['']] });
    expect(header).not.toBe('');
  });
  const said = everything(desk);
  expect(said.filter(isUnspeakable).filter((text) => !text.includes('#REF!x'))).toEqual([]);
  expect(unspeakableCells(desk.host).filter((text) => !/#REF!x|#DIV\/0!/.test(text))).toEqual([]);
  expect(desk.run('issue').error).toBeNull();
});

test('garbage in every column of a tab', () => {
  const desk = workingFirm();
  const said: string[] = [];
  desk.headers(tabs.ivanov).forEach((_, index) => {
    const value = garbage[index % garbage.length] ?? '';
    const told = desk.host.edit(people.ivanov, {
      sheet: tabs.ivanov,
      row: 3 + (index % 4),
      column: index + 1,
      values: [[value], ['']],
    });
    said.push(...saidBy(told));
  });
  said.push(...everything(desk));
  expect(said.filter(isUnspeakable).filter((text) => !text.includes('#REF!x'))).toEqual([]);
  expect(unspeakableCells(desk.host).filter((text) => !/#REF!x|#DIV\/0!/.test(text))).toEqual([]);
  // What was written over is repaired from the register.
  expect(desk.where(tabs.ivanov, { ID: taskId('D1', '10') })).toHaveLength(1);
});
