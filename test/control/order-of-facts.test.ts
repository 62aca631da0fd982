import fc from 'fast-check';
import { findDeviations } from '../../src/control/find-deviations';
import type { Task } from '../../src/model/task';
import { aDeal } from '../builders/firm';
import { aChain, aControl, aMap, anOperation, aRecurrence, everyWorkingDays } from '../builders/map';
import { aTask } from '../builders/task';
import { factsOf } from './facts-builder';

const map = aMap({
  operations: ['10', '20', anOperation('30', { planUnits: 30 }), '40'],
  precedence: aChain('10', '20', '30', '40'),
  recurrences: [aRecurrence('20', everyWorkingDays(2), { untilResult: true, atMost: 3 })],
  controls: [aControl('40', { evidence: 'offer-number' })],
});
const day = fc.integer({ min: 16, max: 26 }).map((of) => `2026-11-${of}`);
const statuses = [
  'waiting',
  'available',
  'in-work',
  'waiting-client',
  'checking',
  'returned',
  'not-required',
  'cancelled',
] as const;

const anyTask: fc.Arbitrary<Task> = fc
  .record({
    deal: fc.constantFrom('D1', 'D2'),
    operation: fc.constantFrom('10', '20', '30', '40'),
    repeat: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom(...statuses),
    due: day,
    doneOn: fc.option(day),
    outcome: fc.constantFrom('done', 'attempt'),
    minutes: fc.option(fc.integer({ min: 1, max: 90 })),
    factUnits: fc.option(fc.integer({ min: 0, max: 60 })),
  })
  .map(({ status, outcome, doneOn, ...rest }) =>
    aTask({
      ...rest,
      doneOn,
      planUnits: 30,
      ...(doneOn === null ? { status } : { outcome: outcome as 'done' | 'attempt' }),
    }),
  );
const anyTasks = fc.uniqueArray(anyTask, { selector: ({ id }) => id, maxLength: 16 });
const found = (tasks: readonly Task[]) =>
  findDeviations(
    factsOf({
      tasks,
      map,
      firm: { deals: [aDeal(), aDeal({ id: 'D2', outcome: { kind: 'onward' }, outcomeDate: '2026-11-25' })] },
    }),
  );

test('the order of the register does not matter', () => {
  fc.assert(
    fc.property(
      anyTasks.chain((tasks) => fc.tuple(fc.constant(tasks), fc.shuffledSubarray(tasks, { minLength: tasks.length }))),
      ([tasks, shuffled]) => {
        // Of a series any of its attempts may stand for it; kind, operation and size are the same.
        const keys = (of: readonly Task[]) =>
          found(of)
            .map(({ kind, deal, operation, size }) => `${kind} ${deal} ${operation} ${size}`)
            .sort();
        const single = (of: readonly Task[]) => of.filter(({ operation }) => operation !== '20');
        expect(keys(single(shuffled))).toEqual(keys(single(tasks)));
        expect(keys(shuffled).length).toBe(keys(tasks).length);
      },
    ),
  );
});

test('what waits is never overdue, and what is done or taken off neither', () => {
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      const overdue = new Set(found(tasks).flatMap(({ kind, task }) => (kind === 'overdue' ? [task] : [])));
      for (const task of tasks)
        if (overdue.has(task.id)) {
          expect(task.doneOn).toBeNull();
          expect(['available', 'in-work', 'waiting-client', 'returned']).toContain(task.status);
        }
    }),
  );
});

test('facts are left as they were', () => {
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      const before = JSON.stringify(tasks);
      found(tasks);
      expect(JSON.stringify(tasks)).toBe(before);
    }),
  );
});
