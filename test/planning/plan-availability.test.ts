import { localDate } from '../../src/kernel/local-date';
import { aClient, aDeal, aHead, aNorm, anAbsence, anAnswer, anEmployee, aQuestion, aSettings } from '../builders/firm';
import { aChain, aControl, aLink, aMap, anOperation } from '../builders/map';
import { aPlanRun } from '../builders/plan-run';

const chain = aMap({ operations: ['10', '20', '30'], precedence: aChain('10', '20', '30') });

test('the first operation is available from the entry, the others wait with a projected day', () => {
  const run = aPlanRun([chain], { norms: [aNorm({ operation: '10', minutes: 25, slowerPercent: 40 })] });
  run.issue('2026-11-23T09:00');
  expect(run.lines()).toEqual([
    'D1/1/10/1 available E1 2026-11-25',
    'D1/1/20/1 waiting E1 –',
    'D1/1/30/1 waiting E1 –',
  ]);
  expect(run.task('D1/1/10/1')).toMatchObject({
    availableFrom: '2026-11-23',
    normMinutes: 25,
    slowerPercent: 40,
    mapVersion: 'S1@1',
    planned: null,
  });
  expect([run.task('D1/1/20/1').planned, run.task('D1/1/30/1').planned]).toEqual(['2026-11-25', '2026-11-27']);
  expect(run.firm().deals[0]).toMatchObject({ entry: 1, mapVersion: 'S1@1' });
  expect(run.firm().stageHistory).toEqual([
    { deal: 'D1', stage: 'S1', entry: 1, entered: '2026-11-23', left: null, outcome: null, mapVersion: 'S1@1' },
  ]);
});

test('availability is a fact: the later of done and recorded', () => {
  const run = aPlanRun([chain]);
  run.issue('2026-11-23T09:00');
  run.tick('2026-11-27T18:00', 'D1/1/10/1', { outcome: 'done', doneOn: localDate('2026-11-24') });
  expect(run.task('D1/1/10/1')).toMatchObject({ status: 'done', doneOn: '2026-11-24', due: '2026-11-25' });
  expect(run.task('D1/1/20/1')).toMatchObject({
    status: 'available',
    availableFrom: '2026-11-27T18:00',
    due: '2026-12-01',
  });
});

test('a fixed due date does not move as days go by', () => {
  const run = aPlanRun([chain]);
  run.issue('2026-11-23T09:00');
  run.tick('2026-11-24T10:00', 'D1/1/10/1');
  const before = run.task('D1/1/20/1');
  run.issue('2026-12-07T09:00');
  expect(run.task('D1/1/20/1')).toBe(before);
});

test('a stuck operation never makes its successors overdue: they wait, and their projection moves', () => {
  const run = aPlanRun([chain]);
  run.issue('2026-11-23T09:00');
  run.issue('2026-12-14T09:00');
  for (const id of ['D1/1/20/1', 'D1/1/30/1'])
    expect(run.task(id)).toMatchObject({ status: 'waiting', due: null, availableFrom: null });
  expect(run.task('D1/1/20/1').planned).toBe('2026-12-14');
});

test('an un-tick sends open successors back to waiting and leaves done ones', () => {
  const run = aPlanRun([chain]);
  run.issue('2026-11-23T09:00');
  run.tick('2026-11-24T10:00', 'D1/1/10/1');
  run.tick('2026-11-24T11:00', 'D1/1/10/1', { outcome: null });
  expect(run.task('D1/1/10/1')).toMatchObject({ status: 'available', doneOn: null, due: '2026-11-25' });
  expect(run.task('D1/1/20/1')).toMatchObject({ status: 'waiting', availableFrom: null, due: null });
  run.tick('2026-11-25T10:00', 'D1/1/20/1');
  run.issue('2026-11-26T10:00');
  expect(run.task('D1/1/20/1').status).toBe('done');
  expect(run.task('D1/1/30/1').status).toBe('available');
});

describe('sequence', () => {
  test('all of the «все» and one of the «любая» links, with lags', () => {
    const map = aMap({
      operations: ['10', '20', '30', '40'],
      precedence: [
        aLink('40', '10', { lagWorkingDays: 2 }),
        aLink('40', '20', { join: 'any' }),
        aLink('40', '30', { join: 'any' }),
      ],
    });
    const run = aPlanRun([map]);
    run.issue('2026-11-23T09:00');
    run.tick('2026-11-24T10:00', 'D1/1/10/1');
    expect(run.task('D1/1/40/1').status).toBe('waiting');
    run.tick('2026-11-24T12:00', 'D1/1/30/1');
    expect(run.task('D1/1/40/1')).toMatchObject({ status: 'waiting', planned: '2026-11-26' });
    run.issue('2026-11-26T09:00');
    expect(run.task('D1/1/40/1')).toMatchObject({
      status: 'available',
      availableFrom: '2026-11-26',
      due: '2026-11-30',
    });
  });

  test('what does not apply to the client type, was not triggered or is not required counts as done', () => {
    const map = aMap({
      operations: [anOperation('10', { clientTypes: ['trade'] }), '20', anOperation('30', { mandatory: false }), '40'],
      precedence: [aLink('40', '10'), aLink('40', '20'), aLink('40', '30')],
      recurrences: [
        {
          operation: '20',
          rule: { kind: 'on-event' },
          untilResult: false,
          basis: 'plan',
          roll: 'later',
          untilOperation: null,
          atMost: null,
        },
      ],
    });
    const run = aPlanRun([map]);
    run.issue('2026-11-23T09:00');
    expect(run.tasks().map(({ id }) => id)).toEqual(['D1/1/30/1', 'D1/1/40/1']);
    run.tick('2026-11-23T10:00', 'D1/1/30/1', { outcome: 'not-required' });
    expect(run.task('D1/1/40/1')).toMatchObject({ status: 'available', availableFrom: '2026-11-23T10:00' });
    run.issue('2026-11-23T11:00', { triggered: [{ deal: 'D1', operation: '20' }] });
    expect(run.task('D1/1/20/1')).toMatchObject({ status: 'available', due: '2026-11-25' });
    expect(run.task('D1/1/40/1').status).toBe('waiting');
    run.tick('2026-11-24T11:00', 'D1/1/20/1');
    expect(run.task('D1/1/40/1')).toMatchObject({ status: 'available', availableFrom: '2026-11-24T11:00' });
  });

  test('a changed client type cancels what does not apply and issues what does', () => {
    const map = aMap({
      operations: [anOperation('10', { clientTypes: ['trade'] }), anOperation('20', { clientTypes: ['industrial'] })],
    });
    const run = aPlanRun([map]);
    run.issue('2026-11-23T09:00');
    run.edit(() => ({ clients: [aClient({ type: 'trade' })] }));
    run.issue('2026-11-24T09:00');
    expect(run.task('D1/1/20/1').status).toBe('cancelled');
    expect(run.task('D1/1/10/1').status).toBe('available');
    run.edit(() => ({ clients: [aClient()] }));
    run.issue('2026-11-25T09:00');
    expect(run.task('D1/1/20/1')).toMatchObject({ status: 'available', availableFrom: '2026-11-23' });
  });
});

describe('terms', () => {
  const due = (term: string, deal: Parameters<typeof aDeal>[0], now = '2026-11-23T09:00') => {
    const run = aPlanRun([aMap({ operations: [anOperation('10', { term })] })], { deals: [aDeal(deal)] });
    const { findings } = run.issue(now);
    return { ...run.task('D1/1/10/1'), codes: findings.map(({ code }) => code) };
  };

  test.each([
    ['30 мин', { enteredStage: '2026-11-23T10:10' }, '2026-11-23T10:40'],
    ['30 мин', { enteredStage: '2026-11-23' }, '2026-11-23T09:30'],
    ['4 ч', { enteredStage: '2026-11-20T16:00' }, '2026-11-23T11:00'],
    ['0', { enteredStage: '2026-11-22' }, '2026-11-23'],
    ['К−3', { keyDate: '2026-12-10' }, '2026-12-07'],
    ['К+5', { keyDate: '2026-12-10' }, '2026-12-17'],
    ['К−6', { keyDate: '2026-11-25' }, '2026-11-23'],
    ['К', { keyDate: '2026-12-10' }, '2026-12-10'],
  ])('%s of %j is due %s', (term, deal, expected) => expect(due(term, deal, '2026-11-23T16:30').due).toBe(expected));

  test('without a key date there is no due date, and a finding', () => {
    expect(due('К−3', {})).toMatchObject({ due: null, status: 'available', codes: ['deal-without-key-date'] });
  });

  test('a deal that enters later waits for its day', () => {
    expect(due('2', { enteredStage: '2026-11-30' })).toMatchObject({
      status: 'waiting',
      planned: '2026-11-30',
      due: null,
    });
  });

  test('a corrected entry date moves the term of the first operations', () => {
    const run = aPlanRun([chain]);
    run.issue('2026-11-23T09:00');
    run.editDeal('D1', { enteredStage: localDate('2026-11-20') });
    run.issue('2026-11-23T10:00');
    expect(run.task('D1/1/10/1')).toMatchObject({ availableFrom: '2026-11-20', due: '2026-11-24' });
    expect(run.firm().stageHistory).toHaveLength(1);
  });
});

describe('performers', () => {
  const map = aMap({
    operations: ['10', anOperation('20', { performer: 'head' }), anOperation('30', { performer: 'engineer' })],
  });
  const engineer = anEmployee({ id: 'N1', role: 'engineer' });
  const performers = (staff: readonly ReturnType<typeof anEmployee>[]) => {
    const run = aPlanRun([map], { staff });
    const { findings } = run.issue('2026-11-23T09:00');
    return { performers: run.tasks().map(({ performer }) => performer), codes: findings.map(({ code }) => code) };
  };

  test('the deal’s manager, the head, the holder of the role', () => {
    expect(performers([anEmployee(), aHead(), engineer])).toEqual({ performers: ['E1', 'H1', 'N1'], codes: [] });
  });

  test('a vacant role goes to the head, of several holders to the first, with a finding', () => {
    expect(performers([anEmployee(), aHead()])).toEqual({
      performers: ['E1', 'H1', 'H1'],
      codes: ['role-without-holder'],
    });
    expect(performers([anEmployee(), aHead(), engineer, anEmployee({ id: 'N2', role: 'engineer' })])).toEqual({
      performers: ['E1', 'H1', 'N1'],
      codes: ['role-with-several-holders'],
    });
    expect(
      performers([
        anEmployee(),
        aHead(),
        engineer,
        anEmployee({ id: 'N2', role: 'engineer', dismissedFrom: localDate('2026-11-01') }),
      ]).codes,
    ).toEqual([]);
  });

  test('the tasks of an absent employee go to his substitute and come back', () => {
    const staff = [anEmployee(), aHead(), anEmployee({ id: 'E2', name: 'Петров Пётр' })];
    const run = aPlanRun([chain], { staff });
    run.issue('2026-11-23T09:00');
    run.edit(() => ({ absences: [anAbsence({ from: '2026-11-24', to: '2026-11-25', substitute: 'E2' })] }));
    run.issue('2026-11-24T09:00');
    expect(run.task('D1/1/10/1')).toMatchObject({ performer: 'E2', onBehalfOf: 'E1', due: '2026-11-25' });
    expect(run.task('D1/1/30/1')).toMatchObject({ performer: 'E1', onBehalfOf: null });
    run.tick('2026-11-25T10:00', 'D1/1/10/1');
    run.issue('2026-11-26T09:00');
    expect(run.task('D1/1/10/1')).toMatchObject({ performer: 'E2', onBehalfOf: 'E1', status: 'done' });
    expect(run.task('D1/1/20/1')).toMatchObject({ performer: 'E1', onBehalfOf: null });
  });

  test('without a substitute they stay, and the clock stands', () => {
    const run = aPlanRun([chain], { absences: [anAbsence({ from: '2026-11-24', to: '2026-11-25' })] });
    run.issue('2026-11-24T09:00');
    expect(run.task('D1/1/10/1')).toMatchObject({ performer: 'E1', due: '2026-11-27' });
  });

  test('a deal given to another takes its open tasks along', () => {
    const run = aPlanRun([chain], { staff: [anEmployee(), aHead(), anEmployee({ id: 'E2' })] });
    run.issue('2026-11-23T09:00');
    run.tick('2026-11-24T10:00', 'D1/1/10/1');
    run.editDeal('D1', { manager: 'E2' });
    run.issue('2026-11-25T09:00');
    expect(run.tasks().map(({ performer }) => performer)).toEqual(['E1', 'E2', 'E2']);
  });

  test.each([
    { when: 'an unknown client', deal: { client: 'C9' }, code: 'deal-unknown-client', count: 0 },
    { when: 'an unknown manager', deal: { manager: 'E9' }, code: 'deal-unknown-manager', count: 0 },
    { when: 'a stage without a map', deal: { stage: 'S9' }, code: 'deal-stage-without-map', count: 0 },
    { when: 'a dismissed manager', deal: { manager: 'E8' }, code: 'deal-manager-dismissed', count: 3 },
  ])('$when is a finding and hurts no other deal', ({ deal, code, count }) => {
    const staff = [anEmployee(), aHead(), anEmployee({ id: 'E8', dismissedFrom: localDate('2026-11-01') })];
    const run = aPlanRun([chain], { staff, deals: [aDeal({ id: 'D0', ...deal }), aDeal()] });
    const { findings, tasks } = run.issue('2026-11-23T09:00');
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(tasks.filter((task) => task.deal === 'D0')).toHaveLength(count);
    expect(tasks.filter((task) => task.deal === 'D1')).toHaveLength(3);
  });
});

describe('a new version of the map', () => {
  const newer = aMap({
    stage: { version: 2 },
    operations: ['10', anOperation('20', { term: 5 }), '40'],
    precedence: aChain('10', '20', '40'),
  });

  test('updates open tasks, cancels what it does not have any more, never touches done ones', () => {
    const run = aPlanRun([chain], { norms: [aNorm({ operation: '20', minutes: 20 })] });
    run.issue('2026-11-23T09:00');
    run.tick('2026-11-24T10:00', 'D1/1/10/1');
    const done = run.task('D1/1/10/1');
    run.useMaps(newer);
    run.edit(() => ({ norms: [aNorm({ operation: '20', minutes: 45 })] }));
    run.issue('2026-11-25T09:00');
    expect(run.task('D1/1/10/1')).toBe(done);
    expect(run.task('D1/1/20/1')).toMatchObject({ mapVersion: 'S1@2', due: '2026-12-01', normMinutes: 45 });
    expect(run.task('D1/1/30/1').status).toBe('cancelled');
    expect(run.task('D1/1/40/1').status).toBe('waiting');
    expect(run.firm().deals[0]?.mapVersion).toBe('S1@2');
  });

  test('issued tasks keep the norm they were issued with', () => {
    const run = aPlanRun([chain], { norms: [aNorm({ operation: '20', minutes: 20 })] });
    run.issue('2026-11-23T09:00');
    run.edit(() => ({ norms: [aNorm({ operation: '20', minutes: 45 })] }));
    run.issue('2026-11-25T09:00');
    expect(run.task('D1/1/20/1').normMinutes).toBe(20);
  });

  test('a version whose day has not come is not used', () => {
    const run = aPlanRun([
      chain,
      aMap({ stage: { version: 2, activeFrom: localDate('2026-12-01') }, operations: ['40'] }),
    ]);
    run.issue('2026-11-23T09:00');
    expect(run.firm().deals[0]?.mapVersion).toBe('S1@1');
  });
});

describe('the approval before a protected operation', () => {
  const map = aMap({
    operations: ['90', anOperation('100', { performer: 'head' }), '110'],
    precedence: aChain('90', '100', '110'),
    controls: [aControl('100', { evidence: 'approval' })],
  });
  const firm = { settings: aSettings({ approvalThreshold: 500_000 }), questions: [aQuestion()] };

  test('below the threshold it is not required once the questions are answered', () => {
    const run = aPlanRun([map], firm);
    run.issue('2026-11-23T09:00');
    run.tick('2026-11-23T10:00', 'D1/1/90/1');
    expect(run.task('D1/1/100/1').status).toBe('available');
    run.edit(() => ({ answers: [anAnswer()] }));
    run.issue('2026-11-23T11:00');
    expect(run.task('D1/1/100/1')).toMatchObject({ status: 'not-required', recordedAt: '2026-11-23T11:00' });
    expect(run.task('D1/1/110/1')).toMatchObject({ status: 'available', availableFrom: '2026-11-23T11:00' });
    run.editDeal('D1', { sum: 900_000 });
    run.issue('2026-11-23T12:00');
    expect([run.task('D1/1/100/1').status, run.task('D1/1/110/1').status]).toEqual(['available', 'waiting']);
  });

  test('from the threshold on it is the head’s', () => {
    const run = aPlanRun([map], { ...firm, answers: [anAnswer()], deals: [aDeal({ sum: 500_000 })] });
    run.issue('2026-11-23T09:00');
    run.tick('2026-11-23T10:00', 'D1/1/90/1');
    expect(run.task('D1/1/100/1')).toMatchObject({ status: 'available', performer: 'H1' });
  });
});
