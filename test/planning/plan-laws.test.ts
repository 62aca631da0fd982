import fc from 'fast-check';
import type { LocalDate } from '../../src/kernel/local-date';
import { addDays, dateTimeAt, localDate } from '../../src/kernel/local-date';
import type { Deal, Firm } from '../../src/model/firm';
import type { Operation, Precedence, Recurrence, RecurrenceRule, StageMap } from '../../src/model/stage-map';
import type { Task, TaskInput } from '../../src/model/task';
import { isOpen } from '../../src/model/task-status';
import { isResult } from '../../src/planning/task-state';
import { aClient, aDeal, aFirm, aHead, anAbsence, anEmployee, aSettings } from '../builders/firm';
import { aMap, anOperation, aRecurrence, everyWorkingDays, rrule } from '../builders/map';
import type { PlanRun } from '../builders/plan-run';
import { aPlanRun } from '../builders/plan-run';

const monday = localDate('2026-11-02');
const rules = fc.constantFrom<RecurrenceRule>(
  everyWorkingDays(1),
  everyWorkingDays(3),
  rrule('FREQ=WEEKLY'),
  rrule('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SA'),
  rrule('FREQ=MONTHLY;BYMONTHDAY=15'),
  { kind: 'month-working-day', which: 'last' },
  { kind: 'on-event' },
);
const ids = ['10', '20', '30', '40', '50', '60'] as const;

const operations: fc.Arbitrary<Operation[]> = fc.tuple(
  ...ids.map((id) =>
    fc
      .record({
        term: fc.constantFrom('0', '1', '4', '30 мин', 'К−2'),
        mandatory: fc.boolean(),
        clientTypes: fc.constantFrom<string[]>([], [], ['industrial'], ['trade']),
        performer: fc.constantFrom('manager', 'manager', 'head', 'engineer'),
        issuedTo: fc.constantFrom(
          'deal' as const,
          'deal' as const,
          'deal' as const,
          'manager' as const,
          'head' as const,
        ),
      })
      .map((options) => anOperation(id, options)),
  ),
);
const links: fc.Arbitrary<Precedence[]> = fc.array(
  fc
    .tuple(
      fc.nat(5),
      fc.nat(5),
      fc.constantFrom('all' as const, 'all' as const, 'any' as const),
      fc.constantFrom(0, 0, 2),
    )
    .filter(([a, b]) => a > b)
    .map(([a, b, join, lagWorkingDays]) => ({ operation: ids[a] ?? '', after: ids[b] ?? '', join, lagWorkingDays })),
  { maxLength: 7 },
);
const recurrences: fc.Arbitrary<Recurrence[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom(...ids),
      rules,
      fc.boolean(),
      fc.constantFrom('plan' as const, 'plan' as const, 'completion' as const, 'last-contact' as const),
      fc.constantFrom('earlier' as const, 'later' as const, 'skip' as const),
      fc.option(fc.constantFrom(...ids), { nil: null }),
      fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    ),
    { maxLength: 4 },
  )
  .map((rows) =>
    rows.map(([operation, rule, untilResult, basis, roll, until, atMost]) => {
      const untilOperation = until === operation ? null : until;
      return aRecurrence(operation, rule, {
        untilResult: untilResult && rule.kind !== 'on-event',
        basis,
        roll,
        untilOperation,
        atMost,
      });
    }),
  );
const maps: fc.Arbitrary<StageMap> = fc
  .tuple(operations, links, recurrences)
  .map(([of, precedence, repeated]) => aMap({ operations: of, precedence, recurrences: repeated }));

const firm = (): Firm =>
  aFirm({
    settings: aSettings({ approvalThreshold: 0 }),
    staff: [anEmployee(), anEmployee({ id: 'E2', email: 'petrov@firm.ru' }), aHead()],
    clients: [aClient(), aClient({ id: 'C2', type: 'trade' })],
    deals: [
      aDeal({ enteredStage: monday, keyDate: '2026-11-20' }),
      aDeal({ id: 'D2', client: 'C2', manager: 'E2', enteredStage: '2026-11-04' }),
    ],
    absences: [
      anAbsence({ employee: 'E1', from: '2026-11-09', to: '2026-11-10', substitute: 'E2' }),
      anAbsence({ employee: 'E2', from: '2026-11-12', to: '2026-11-13' }),
    ],
  });

/** What may happen to a firm on a day. */
type Event =
  | { readonly kind: 'input'; readonly at: number; readonly input: Partial<TaskInput> }
  | { readonly kind: 'deal'; readonly deal: string; readonly change: (day: LocalDate) => Partial<Deal> }
  | { readonly kind: 'nothing' };

const inputs: fc.Arbitrary<Event> = fc
  .record({
    at: fc.nat(),
    outcome: fc.constantFrom<TaskInput['outcome']>(
      'done',
      'done',
      'done',
      'attempt',
      'moved-by-client',
      'waiting-own',
      'not-required',
      null,
    ),
    ahead: fc.integer({ min: 0, max: 9 }),
    back: fc.nat(3),
  })
  .map(({ at, outcome, ahead, back }) => ({
    kind: 'input',
    at,
    input: { outcome, units: ahead, minutes: back === 0 ? null : back },
  }));
const dealEvents: fc.Arbitrary<Event> = fc
  .tuple(
    fc.constantFrom('D1', 'D2'),
    fc.constantFrom<(day: LocalDate) => Partial<Deal>>(
      (day) => ({ outcome: { kind: 'pause', until: addDays(day, 5) }, outcomeDate: day }),
      (day) => ({ outcome: { kind: 'return' }, outcomeDate: day }),
      (day) => ({ outcome: { kind: 'client-refused' }, outcomeDate: day }),
      () => ({ outcome: null, outcomeDate: null }),
      () => ({ manager: 'E2' }),
      (day) => ({ enteredStage: day, outcome: null, outcomeDate: null }),
    ),
  )
  .map(([deal, change]) => ({ kind: 'deal', deal, change }));
const events = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: inputs },
    { weight: 1, arbitrary: dealEvents },
    { weight: 1, arbitrary: fc.constant<Event>({ kind: 'nothing' }) },
  ),
  {
    maxLength: 25,
  },
);

/** Lives through the events, some days apart; `observe` sees every state. */
function live(map: StageMap, happening: readonly Event[], observe: (run: PlanRun, now: string) => void): void {
  const run = aPlanRun([map], firm());
  run.issue(`${monday}T09:00`);
  happening.forEach((event, index) => {
    const day = addDays(monday, index);
    const now = dateTimeAt(day, 600 + index);
    if (event.kind === 'deal') run.editDeal(event.deal, event.change(day));
    const open = run.tasks().filter((task) => task.status !== 'cancelled');
    const task = event.kind === 'input' ? open[event.at % Math.max(open.length, 1)] : undefined;
    if (event.kind === 'input' && task) {
      const isWait = event.input.outcome === 'moved-by-client' || event.input.outcome === 'waiting-own';
      run.tick(now, task.id, { ...event.input, newDate: isWait ? addDays(day, event.input.units ?? 1) : null });
    } else {
      run.issue(now);
    }
    observe(run, now);
  });
}

test('planning a plan changes nothing: every task, deal and row of history is the same object', () => {
  fc.assert(
    fc.property(maps, events, (map, happening) => {
      live(map, happening, (run, now) => {
        const [tasks, { deals, stageHistory }] = [run.tasks(), run.firm()];
        const again = run.issue(now);
        // One assertion for all, because thousands of them are slow.
        expect(again.tasks.filter((task, index) => task !== tasks[index])).toEqual([]);
        expect(again.tasks).toHaveLength(tasks.length);
        for (const [index, deal] of again.deals.entries()) expect(deal).toBe(deals[index]);
        expect(again.stageHistory).toEqual(stageHistory);
      });
    }),
    { numRuns: 80 },
  );
});

test('nothing done is ever touched, no ID comes twice, no task is lost', () => {
  fc.assert(
    fc.property(maps, events, (map, happening) => {
      let before = new Map<string, Task>();
      live(map, happening, (run, now) => {
        const after = new Map(run.tasks().map((task) => [task.id, task]));
        expect(after.size).toBe(run.tasks().length);
        expect([...before.keys()].filter((id) => !after.has(id))).toEqual([]);
        const settled = run.tasks().filter(isResult);
        run.issue(dateTimeAt(addDays(localDate(now.slice(0, 10)), 30), 600), { tasks: run.tasks() });
        before = new Map(run.tasks().map((task) => [task.id, task]));
        expect(settled.filter((task) => before.get(task.id) !== task)).toEqual([]);
      });
    }),
    { numRuns: 40 },
  );
});

test('what waits has no due date and no availability; what is open has a performer who is on the staff', () => {
  fc.assert(
    fc.property(maps, events, (map, happening) => {
      live(map, happening, (run) => {
        const isPaused = new Set(
          run.firm().deals.flatMap(({ id, outcome }) => (outcome?.kind === 'pause' ? [id] : [])),
        );
        const open = run.tasks().filter(isOpen);
        const running = open.filter(({ deal }) => !isPaused.has(deal ?? ''));
        const isWorkable = ({ status }: Task): boolean =>
          ['available', 'in-work', 'waiting-client', 'waiting-own'].includes(status);
        expect(open.filter(({ performer }) => !['E1', 'E2', 'H1'].includes(performer))).toEqual([]);
        expect(open.filter(({ status, due }) => status === 'waiting' && due !== null)).toEqual([]);
        expect(running.filter(({ status, availableFrom }) => status === 'waiting' && availableFrom !== null)).toEqual(
          [],
        );
        expect(open.filter((task) => isWorkable(task) && task.availableFrom === null)).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});

test('an open task of a single operation is available only when all its «все» predecessors are settled', () => {
  fc.assert(
    fc.property(maps, events, (map, happening) => {
      const single = map.operations.filter(
        ({ id, issuedTo }) => issuedTo === 'deal' && !map.recurrences.some(({ operation }) => operation === id),
      );
      live(map, happening, (run) => {
        const { deals } = run.firm();
        for (const deal of deals.filter(({ outcome }) => outcome === null)) {
          const own = run.tasks().filter((task) => task.deal === deal.id && task.entry === deal.entry);
          for (const { id } of single) {
            const task = own.find(({ operation, status }) => operation === id && status === 'available');
            if (!task) continue;
            for (const { after } of map.precedence.filter(
              ({ operation, join }) => operation === id && join === 'all',
            )) {
              if (!single.some((each) => each.id === after)) continue;
              expect(own.filter(({ operation }) => operation === after).filter(isOpen)).toEqual([]);
            }
          }
        }
      });
    }),
    { numRuns: 60 },
  );
});

test('planning a part is the part of planning all', () => {
  fc.assert(
    fc.property(maps, events, (map, happening) => {
      live(map, happening, (run, now) => {
        const whole = run.tasks().filter(({ deal }) => deal === 'D1');
        const part = aPlanPart(run, now);
        expect(part).toEqual(whole);
      });
    }),
    { numRuns: 40 },
  );
});

function aPlanPart(run: PlanRun, now: string): readonly Task[] {
  const everything = run.tasks();
  const { tasks } = run.issue(now, { scope: { deals: new Set(['D1']), employees: new Set() } });
  run.issue(now, { tasks: everything });
  return tasks;
}
