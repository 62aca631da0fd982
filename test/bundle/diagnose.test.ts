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

test('only the head may', () => {
  const desk = working();
  const before = desk.contents();
  const outcome = desk.host.run(people.ivanov, 'menuDiagnose', []);
  expect([outcome.value, outcome.dialogs, desk.contents()]).toEqual([null, [], before]);
  expect([...outcome.toasts, ...outcome.alerts][0]?.message).toMatch(/^Эту команду выполняет руководитель/);
});
