import { localDate } from '../../src/kernel/local-date';
import type { Recurrence } from '../../src/model/stage-map';
import { aChain, aMap, anOperation, aRecurrence, everyWorkingDays } from '../builders/map';
import type { PlanRun } from '../builders/plan-run';
import { aPlanRun } from '../builders/plan-run';

/** A map whose second version has another operation, in force since Tuesday, December 1. */
const versions = (precedence: readonly [string, string] | null, recurrence: Recurrence | null) =>
  [
    aMap({ operations: ['10'] }),
    aMap({
      stage: { version: 2, activeFrom: localDate('2026-12-01') },
      operations: [anOperation('10'), anOperation('20', { term: 2 })],
      precedence: precedence ? aChain(...precedence) : [],
      recurrences: recurrence ? [recurrence] : [],
    }),
  ] as const;

/** A deal that entered on Monday, November 23, had its first task done, and goes on under the second version. */
function underSecondVersion(precedence: readonly [string, string] | null, recurrence: Recurrence | null): PlanRun {
  const [first, second] = versions(precedence, recurrence);
  const run = aPlanRun([first]);
  run.issue('2026-11-23T09:00');
  run.tick('2026-11-24T10:00', 'D1/1/10/1');
  run.useMaps({ ...first, stage: { ...first.stage, status: 'archived' } }, second);
  run.issue('2026-12-01T12:00');
  return run;
}

test.each([
  { when: 'without a predecessor', precedence: null },
  { when: 'after what was done a week ago', precedence: ['10', '20'] as const },
])('an operation that a new version adds begins with that version, $when', ({ precedence }) => {
  const run = underSecondVersion(precedence, null);
  expect(run.task('D1/1/20/1')).toMatchObject({
    status: 'available',
    availableFrom: '2026-12-01',
    due: '2026-12-03',
  });
  const planned = run.tasks();
  run.issue('2026-12-02T09:00');
  expect(run.tasks()).toEqual(planned);
});

test('of a repeated operation no repeats are asked for days before the version', () => {
  const run = underSecondVersion(null, aRecurrence('20', everyWorkingDays(1)));
  const dates = run.tasks().flatMap(({ operation, planned }) => (operation === '20' && planned ? [planned] : []));
  expect(dates[0]).toBe('2026-12-01');
  const ids = run.tasks().map(({ id }) => id);
  run.issue('2026-12-01T15:00');
  expect(run.tasks().map(({ id }) => id)).toEqual(ids);
});

test('a deal that enters later has the operation from its entry, as any other', () => {
  const [, second] = versions(null, null);
  const run = aPlanRun([second]);
  run.issue('2026-12-07T09:00');
  expect(run.task('D1/1/20/1')).toMatchObject({ availableFrom: '2026-11-23' });
});
