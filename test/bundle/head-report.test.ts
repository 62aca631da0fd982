import type { HeadReport } from '../../src/app/head-report-contract';
import { enteredFirm, taskId, tick, workingFirm } from './small-firm';
import { people, startingFrom, WorkbookDesk } from './workbook-desk';

const stranger = 'gost@firm.ru';
const firm = startingFrom(() => {
  const desk = workingFirm({ installs: false });
  desk.host.document.editors.push(stranger);
  return desk;
});
const ask = (desk: WorkbookDesk, as: string = people.head) => desk.call('sidebarReport', [], as);
const report = (desk: WorkbookDesk) => ask(desk).value as HeadReport;

test('the menu opens the page in a dialog', () => {
  const desk = firm();
  const [shown] = desk.host.run(people.head, 'menuHeadReport', []).dialogs;
  expect(shown).toMatchObject({ kind: 'modal', title: 'Отчёт РОПа', width: 960, height: 640 });
  expect(shown?.html).toContain('id="report"');
});

test.each([people.ivanov, stranger])('%s is told that it is not for him, and nothing else', (person) => {
  const { error, value } = ask(firm(), person);
  expect(error).toBe('Отчёт с именами видит только руководитель отдела продаж.');
  expect(value).toBeUndefined();
});

test('it only reads', () => {
  const { writes, flushes, error } = ask(firm());
  expect({ writes, flushes, error }).toEqual({ writes: 0, flushes: 0, error: null });
});

describe('before there are figures the note says why', () => {
  test('nothing is issued', () => {
    expect(report(enteredFirm())).toMatchObject({
      weeks: [],
      people: [],
      pareto: [],
      note: expect.stringContaining('не выданы'),
    });
  });
  test('nothing has come due', () => {
    expect(report(firm())).toMatchObject({
      weeks: [],
      people: [],
      note: expect.stringContaining('срок ещё не подошёл'),
    });
  });
  test('there are no sheets: the sentence names the first that is missing', () => {
    expect(ask(new WorkbookDesk()).error).toMatch(/^[А-ЯЁ«].*лист.*[.!?]$/i);
  });
});

test('a week later: who, when, what', () => {
  const desk = firm();
  tick(desk, 'D1', '10');
  desk.at('2026-12-01T09:00');
  desk.run('sync');
  const { weeks, people: rows, index, pareto, sentences, today, firm: name, note } = report(desk);
  expect({ weeks, today, name, note }).toEqual({
    weeks: ['2026-11-23', '2026-11-30'],
    today: '2026-12-01',
    name: 'Техкарта',
    note: 'По реестру и журналу на 1 декабря в 09:00.',
  });
  expect(rows.map(({ name: who }) => who)).toEqual(['Иванов И.', 'Петров П.']);
  const matured = rows.map(({ weeks: own }) => own.map((each) => each.matured));
  expect(index.map((each) => each.matured)).toEqual(
    weeks.map((_, at) => matured.reduce((sum, own) => sum + (own[at] ?? 0), 0)),
  );
  expect(index.every(({ percent, matured: count }) => (percent === null) === count < 10)).toBe(true);
  expect(pareto[0]?.title).toBe('Просрочка');
  expect(sentences.join()).toContain('просрочено');
  expect(desk.where('Реестр', { ID: taskId('D1', '10') })[0]?.Статус).toBe('выполнена');
});
