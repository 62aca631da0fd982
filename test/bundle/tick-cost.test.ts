import { prepareOffer, tabs, taskId, tick, workingFirm } from './small-firm';
import { people, startingFrom, type Told } from './workbook-desk';

/** What a run may cost, by the emulator's cost model without jitter: the figures are exact and the same everywhere. */

const working = startingFrom(() => workingFirm());
/** The flush is told apart from the other calls. */
const most = { calls: 12, flushes: 1, ms: 2_500 };

/** What of it is too much, with the calls by kind: empty where nothing is. */
function excess(told: Told | undefined): readonly unknown[] {
  if (!told) return ['nothing ran'];
  const figures = { calls: told.serviceCalls - told.flushes, flushes: told.flushes, ms: told.ms };
  const over = (Object.keys(most) as (keyof typeof most)[]).filter((figure) => figures[figure] > most[figure]);
  return over.map((figure) => [figure, figures[figure], told.calls]);
}

test('a tick costs at most 12 service calls, one flush and 2.5 simulated seconds', () => {
  const desk = working();
  const [told] = tick(desk, 'D1', '10');
  expect(excess(told)).toEqual([]);
});

test('so does a tick taken back, another outcome, and minutes alone', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  for (const set of [{ '☐': false }, { Минуты: '20' }, { Итог: 'ждём своих' }]) {
    const [told] = desk.type(tabs.ivanov, { ID: taskId('D1', '10') }, set, { as: people.ivanov });
    expect(excess(told)).toEqual([]);
  }
});

test('so does a tick in the middle of a long deal', () => {
  const desk = working();
  for (const operation of ['10', '20', '30', '45', '50', '60', '65', '80']) {
    const [told] = tick(desk, 'D1', operation);
    expect([operation, excess(told)]).toEqual([operation, []]);
  }
});

test('a tick that the gate takes back stays within time and one flush', () => {
  const desk = working();
  prepareOffer(desk, 'D1');
  const [told] = tick(desk, 'D1', '110');
  expect(told?.flushes).toBe(1);
  expect(told?.ms).toBeLessThanOrEqual(most.ms);
});

test('issuing again, collecting again and looking ahead write nothing and do not flush', () => {
  const desk = working();
  for (const command of ['issue', 'sync', 'preview', 'install'] as const)
    expect([command, desk.run(command)]).toMatchObject([command, { writes: 0, flushes: 0 }]);
});

test('no command flushes more than twice', () => {
  const desk = working();
  tick(desk, 'D1', '10');
  desk.at('2026-11-25T07:30');
  for (const command of ['check', 'sync', 'issue', 'morning', 'report'] as const)
    expect([command, desk.run(command).flushes <= 2]).toEqual([command, true]);
});
