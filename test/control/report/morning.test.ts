import { findDeviations } from '../../../src/control/find-deviations';
import { morningReport } from '../../../src/control/report/morning';
import { aDeal, anAnswer, aQuestion } from '../../builders/firm';
import { aControl, aLink, aMap, anOperation, aRecurrence, everyWorkingDays } from '../../builders/map';
import { aTask } from '../../builders/task';
import { factsOf } from '../facts-builder';

const map = aMap({
  operations: ['10', '45', anOperation('100', { performer: 'head' }), '110'],
  precedence: [aLink('110', '100')],
  recurrences: [aRecurrence('45', everyWorkingDays(2), { untilResult: true, atMost: 2 })],
  controls: [aControl('100', { evidence: 'approval' }), aControl('110', { evidence: 'offer-number' })],
});
const items = (options: Parameters<typeof factsOf>[0]) => {
  const facts = factsOf({ map, ...options });
  return morningReport({ facts, deviations: findDeviations(facts), obligations: [] }).map((item) =>
    item.deviation
      ? `${item.section}: ${item.deviation.kind} ${item.deviation.deal}`
      : `${item.section}: ${item.reason.kind} ${item.task.operation} ${item.days ?? '-'}`,
  );
};

test.each([
  { what: 'due today', task: aTask({ due: '2026-11-26' }), expected: ['today: due 10 -'] },
  { what: 'due today by an hour to come', task: aTask({ due: '2026-11-26T14:30' }), expected: ['today: due 10 -'] },
  {
    what: 'due today by an hour that has passed',
    task: aTask({ due: '2026-11-26T08:30' }),
    expected: ['overdue: overdue D1'],
  },
  { what: 'due tomorrow', task: aTask({ due: '2026-11-27' }), expected: [] },
  { what: 'overdue', task: aTask(), expected: ['overdue: overdue D1'] },
  {
    what: 'an approval, in term',
    task: aTask({ operation: '100', performer: 'H1', due: '2026-11-27' }),
    expected: ['decide: approval 100 3'],
  },
  {
    what: 'an approval, overdue: decide, and not twice',
    task: aTask({ operation: '100', performer: 'H1' }),
    expected: ['decide: approval 100 3'],
  },
  {
    what: 'an approval that waits for its predecessors',
    task: aTask({ operation: '100', performer: 'H1', status: 'waiting', availableFrom: null, due: null }),
    expected: [],
  },
  {
    what: 'moved by the client once',
    task: aTask({ status: 'waiting-client', waits: 1, waitingUntil: '2026-12-03' }),
    expected: [],
  },
  {
    what: 'moved by the client twice',
    task: aTask({ status: 'waiting-client', waits: 2, waitingUntil: '2026-12-03' }),
    expected: ['moved: moved 10 -'],
  },
])('$what', ({ task, expected }) => {
  expect(items({ tasks: [task] })).toEqual(expected);
});

test.each([
  {
    what: 'moved for the third time',
    subject: aTask({ status: 'waiting-client', waits: 3, waitingUntil: '2026-12-03' }),
    operation: '!decide',
    expected: 'third-move',
  },
  {
    what: '«не требуется» waits for consent',
    subject: aTask({ status: 'checking', outcome: 'not-required' }),
    operation: '!check',
    expected: 'consent',
  },
  {
    what: 'done work waits for a check',
    subject: aTask({ status: 'checking', outcome: 'done', doneOn: '2026-11-24' }),
    operation: '!check',
    expected: 'check',
  },
])('$what', ({ subject, operation, expected }) => {
  const own = aTask({
    id: `${subject.id}/${operation}/1`,
    operation,
    performer: 'H1',
    availableFrom: '2026-11-25',
    due: '2026-11-27',
  });
  expect(items({ tasks: [subject, own] })).toEqual([`decide: ${expected} ${operation} 1`]);
});

test('attempts that are spent', () => {
  const attempts = [1, 2].map((repeat) => aTask({ operation: '45', repeat, doneOn: '2026-11-24', outcome: 'attempt' }));
  const own = aTask({ id: 'D1/1/45/2/!decide/1', operation: '!decide', performer: 'H1', due: '2026-11-27' });
  expect(items({ tasks: [...attempts, own] })).toEqual(['decide: spent !decide 3']);
});

test('a decision whose task is gone', () => {
  expect(items({ tasks: [aTask({ id: 'D1/1/10/9/!decide/1', operation: '!decide', performer: 'H1' })] })).toEqual([
    'decide: decision !decide 3',
  ]);
});

test('a bypass is news for five working days', () => {
  const firm = { questions: [aQuestion()], answers: [anAnswer({ text: '' })] };
  const bypassed = (doneOn: string) =>
    items({ tasks: [aTask({ operation: '110', doneOn, due: doneOn, evidence: '147' })], firm });
  expect(bypassed('2026-11-19')).toEqual(['gate-bypass: gate-bypass D1']);
  expect(bypassed('2026-11-18')).toEqual([]);
});

test('nothing of a deal that is paused or over', () => {
  const tasks = [aTask(), aTask({ operation: '100', performer: 'H1' }), aTask({ operation: '45', due: '2026-11-26' })];
  expect(items({ tasks, firm: { deals: [aDeal({ outcome: { kind: 'pause', until: null } })] } })).toEqual([]);
});

test('decisions first, then overdue, the longest first', () => {
  const tasks = [
    aTask({ deal: 'D2', due: '2026-11-26' }),
    aTask({ deal: 'D3' }),
    aTask({ deal: 'D4', due: '2026-11-20' }),
    aTask({ deal: 'D5', operation: '100', performer: 'H1' }),
  ];
  const deals = ['D2', 'D3', 'D4', 'D5'].map((id) => aDeal({ id }));
  expect(items({ tasks, firm: { deals } })).toEqual([
    'decide: approval 100 3',
    'overdue: overdue D4',
    'overdue: overdue D3',
    'today: due 10 -',
  ]);
});
