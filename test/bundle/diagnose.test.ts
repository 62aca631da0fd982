import modelled from '../../emulator/cost-model.json';
import type { Diagnosis } from '../../src/app/diagnosis-contract';
import { workingFirm } from './small-firm';
import { people, startingFrom } from './workbook-desk';

/** «Диагностика» must be a measure: on the emulator it has to find the very costs that the emulator charges. */

const working = startingFrom(() => workingFirm());
const model: Readonly<Record<string, unknown>> = modelled;

test('what it measures is what the emulator charges, and nothing is left of it', () => {
  const desk = working();
  const before = desk.contents();
  const outcome = desk.host.run(people.head, 'menuDiagnose', []);
  const { costs, answers } = outcome.value as Diagnosis;
  const near = (kind: string, figure: 'ms' | 'cell' | 'dirtyCell'): boolean => {
    const wanted = (model[kind] as Readonly<Record<string, number>>)[figure] ?? 0;
    const got = costs[kind]?.[figure] ?? 0;
    // The clock counts whole milliseconds.
    return Math.abs(got - wanted) <= (figure === 'ms' ? Math.max(1.5, wanted / 10) : wanted / 5);
  };
  const far = Object.entries(costs).flatMap(([kind, cost]) =>
    (Object.keys(cost) as ('ms' | 'cell' | 'dirtyCell')[])
      .filter((figure) => !near(kind, figure))
      .map((figure) => `${kind}.${figure}: ${cost[figure]} for ${JSON.stringify(model[kind])}`),
  );
  expect(far).toEqual([]);
  expect(Object.keys(costs).length).toBeGreaterThan(14);
  expect(Object.keys(answers).sort()).toEqual(['commas', 'copy', 'email', 'rule', 'strict']);
  expect([answers.email?.seen, answers.rule?.isAsExpected, answers.copy?.isAsExpected]).toEqual([
    people.head,
    true,
    true,
  ]);
  expect(desk.contents()).toBe(before);
  expect(outcome.dialogs).toHaveLength(1);
});

test('a fault leaves no sheet behind, and after a kill the next run clears up', () => {
  const desk = working();
  const names = desk.host.document.sheets.map(({ name }) => name);
  const now = () => desk.host.document.sheets.map(({ name }) => name);
  const { serviceCalls } = desk.host.run(people.head, 'menuDiagnose', []);
  for (let call = 5; call < serviceCalls - 8; call += 12) {
    desk.host.run(people.head, 'menuDiagnose', [], { transient: [{ call, when: 'before' }] });
    expect([call, now()]).toEqual([call, names]);
  }
  desk.host.run(people.head, 'menuDiagnose', [], { killAt: 30, keepBuffer: true });
  expect(now().length).toBeGreaterThan(names.length);
  desk.host.run(people.head, 'menuDiagnose', []);
  expect(now()).toEqual(names);
});

test('a sheet that a killed run left in front of the head is no hindrance', () => {
  const desk = working();
  const { world, document } = desk.host;
  const names = document.sheets.map(({ name }) => name);
  desk.host.run(people.head, 'menuDiagnose', [], { killAt: 30, keepBuffer: true });
  const activeSheet = document.sheets.find(({ name }) => !names.includes(name))?.name ?? '';
  expect(activeSheet).not.toBe('');
  const outcome = world.run({ document, user: people.head, function: 'menuDiagnose', args: [], activeSheet });
  expect(outcome.value).toMatchObject({ costs: {}, answers: {} });
  expect([outcome.dialogs.length, document.sheets.map(({ name }) => name)]).toEqual([1, names]);
});

test('a fault in clearing up does not hide the first one', () => {
  const desk = working();
  const first = { call: 30, when: 'before', message: 'the first fault' } as const;
  const second = { call: 31, when: 'before', message: 'the second fault' } as const;
  desk.host.run(people.head, 'menuDiagnose', [], { transient: [first, second] });
  const told = desk.rows('Журнал событий').map((row) => JSON.stringify(row));
  expect([told.some((row) => row.includes('the first')), told.some((row) => row.includes('the second'))]).toEqual([
    true,
    true,
  ]);
});

test('only the head may', () => {
  const desk = working();
  const before = desk.contents();
  const outcome = desk.host.run(people.ivanov, 'menuDiagnose', []);
  expect([outcome.value, outcome.dialogs, desk.contents()]).toEqual([null, [], before]);
  expect([...outcome.toasts, ...outcome.alerts][0]?.message).toMatch(/^Эту команду выполняет руководитель/);
});
