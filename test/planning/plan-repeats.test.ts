import { localDate } from '../../src/kernel/local-date';
import { aCalendarDay, aDeal, aHead, anAbsence, anEmployee, aResource } from '../builders/firm';
import { aChain, aLink, aMap, anOperation, aRecurrence, everyWorkingDays, rrule } from '../builders/map';
import type { PlanRun } from '../builders/plan-run';
import { aPlanRun } from '../builders/plan-run';

const plannedOf = (run: PlanRun, operation: string): string[] =>
  run
    .tasks()
    .filter((task) => task.operation === operation && task.status !== 'cancelled')
    .map(({ repeat, planned, status }) => `${repeat} ${planned} ${status}`);

describe('a series until result', () => {
  const map = aMap({
    operations: ['10', anOperation('45', { term: 10 }), '50'],
    precedence: aChain('10', '45', '50'),
    recurrences: [aRecurrence('45', everyWorkingDays(2), { untilResult: true, atMost: 3 })],
  });
  const started = (): PlanRun => {
    const run = aPlanRun([map]);
    run.issue('2026-11-23T09:00');
    run.tick('2026-11-23T10:00', 'D1/1/10/1');
    return run;
  };

  test('one attempt is open at a time, the next is planned after the last, the term is the series’', () => {
    const run = started();
    expect(run.task('D1/1/45/1')).toMatchObject({ status: 'available', due: '2026-12-07' });
    run.tick('2026-11-24T10:00', 'D1/1/45/1', { outcome: 'attempt' });
    expect(run.task('D1/1/45/2')).toMatchObject({ status: 'waiting', planned: '2026-11-26', due: null });
    run.issue('2026-11-26T09:00');
    expect(run.task('D1/1/45/2')).toMatchObject({
      status: 'available',
      availableFrom: '2026-11-26',
      due: '2026-12-07',
    });
    expect(run.task('D1/1/50/1').status).toBe('waiting');
  });

  test('the day that the performer names is the day of the next attempt', () => {
    const run = started();
    run.tick('2026-11-24T10:00', 'D1/1/45/1', { outcome: 'attempt', newDate: localDate('2026-12-02') });
    expect(run.task('D1/1/45/2')).toMatchObject({ status: 'waiting', planned: '2026-12-02' });
  });

  test('done ends the series and opens the successors', () => {
    const run = started();
    run.tick('2026-11-24T10:00', 'D1/1/45/1', { outcome: 'attempt' });
    run.issue('2026-11-26T09:00');
    run.tick('2026-11-26T10:00', 'D1/1/45/2', { outcome: 'done' });
    expect(plannedOf(run, '45')).toEqual(['1 2026-11-23 done', '2 2026-11-26 done']);
    expect(run.task('D1/1/50/1')).toMatchObject({ status: 'available', availableFrom: '2026-11-26T10:00' });
  });

  test('after the last attempt without result the head decides', () => {
    const run = started();
    run.tick('2026-11-24T10:00', 'D1/1/45/1', { outcome: 'attempt' });
    run.issue('2026-11-26T09:00');
    run.tick('2026-11-26T10:00', 'D1/1/45/2', { outcome: 'attempt' });
    run.issue('2026-11-30T09:00');
    run.tick('2026-11-30T10:00', 'D1/1/45/3', { outcome: 'attempt' });
    expect(plannedOf(run, '45')).toHaveLength(3);
    expect(run.task('D1/1/45/3/!decide/1')).toMatchObject({
      operation: '!decide',
      performer: 'H1',
      status: 'available',
      availableFrom: '2026-11-30T10:00',
      due: '2026-12-01',
    });
    run.tick('2026-12-01T10:00', 'D1/1/45/3/!decide/1');
    run.issue('2026-12-02T09:00');
    expect(run.tasks().filter(({ operation }) => operation === '!decide')).toHaveLength(1);
    expect(run.task('D1/1/50/1').status).toBe('waiting');
  });

  test('an attempt taken back is open again, and the next one is cancelled', () => {
    const run = started();
    run.tick('2026-11-24T10:00', 'D1/1/45/1', { outcome: 'attempt' });
    run.tick('2026-11-24T11:00', 'D1/1/45/1', { outcome: null });
    expect(plannedOf(run, '45')).toEqual(['1 2026-11-23 available']);
    run.tick('2026-11-25T11:00', 'D1/1/45/1', { outcome: 'attempt' });
    expect(plannedOf(run, '45')).toEqual(['1 2026-11-23 done', '2 2026-11-27 waiting']);
  });

  test('on certain weekdays', () => {
    const onDays = aMap({
      operations: ['10'],
      recurrences: [aRecurrence('10', rrule('FREQ=WEEKLY;BYDAY=TU,FR'), { untilResult: true })],
    });
    const run = aPlanRun([onDays]);
    run.issue('2026-11-23T09:00');
    expect(plannedOf(run, '10')).toEqual(['1 2026-11-24 waiting']);
    run.issue('2026-11-24T09:00');
    run.tick('2026-11-24T10:00', 'D1/1/10/1', { outcome: 'attempt' });
    expect(plannedOf(run, '10')).toEqual(['1 2026-11-24 done', '2 2026-11-27 waiting']);
  });
});

describe('planned repeats', () => {
  const weekly = aMap({
    operations: [anOperation('30', { term: 0 }), anOperation('40', { term: 0 })],
    precedence: [aLink('40', '30')],
    recurrences: [aRecurrence('30', rrule('FREQ=WEEKLY')), aRecurrence('40', rrule('FREQ=WEEKLY'))],
  });

  test('are created up to the horizon, available on their day, due by their term', () => {
    const run = aPlanRun([weekly]);
    run.issue('2026-11-23T09:00');
    expect(plannedOf(run, '30')).toEqual(['1 2026-11-23 available', '2 2026-11-30 waiting', '3 2026-12-07 waiting']);
    expect(run.task('D1/1/30/1').due).toBe('2026-11-23');
    run.issue('2026-12-01T09:00');
    expect(plannedOf(run, '30')).toEqual([
      '1 2026-11-23 available',
      '2 2026-11-30 available',
      '3 2026-12-07 waiting',
      '4 2026-12-14 waiting',
    ]);
  });

  test('between repeated operations the link holds for each date', () => {
    const run = aPlanRun([weekly]);
    run.issue('2026-11-23T09:00');
    expect(plannedOf(run, '40')[0]).toBe('1 2026-11-23 waiting');
    run.issue('2026-11-30T09:00');
    run.tick('2026-11-30T10:00', 'D1/1/30/2');
    expect(plannedOf(run, '40')).toEqual([
      '1 2026-11-23 waiting',
      '2 2026-11-30 available',
      '3 2026-12-07 waiting',
      '4 2026-12-14 waiting',
    ]);
    expect(run.task('D1/1/40/2').availableFrom).toBe('2026-11-30T10:00');
  });

  test('a repeat without a predecessor of its date comes after the last one before it', () => {
    const map = aMap({
      operations: ['30', '40'],
      precedence: [aLink('40', '30')],
      recurrences: [aRecurrence('30', rrule('FREQ=WEEKLY;BYDAY=MO')), aRecurrence('40', rrule('FREQ=WEEKLY;BYDAY=WE'))],
    });
    const run = aPlanRun([map], { deals: [aDeal({ enteredStage: '2026-11-24' })] });
    run.issue('2026-11-25T09:00');
    expect(plannedOf(run, '40')[0]).toBe('1 2026-11-25 available');
    run.issue('2026-12-02T09:00');
    expect(plannedOf(run, '40')[1]).toBe('2 2026-12-02 waiting');
    run.tick('2026-12-02T10:00', 'D1/1/30/1');
    expect(plannedOf(run, '40')[1]).toBe('2 2026-12-02 available');
  });

  test('a changed calendar moves dates and not numbers', () => {
    const daily = aMap({
      operations: [anOperation('30', { term: 0 })],
      recurrences: [aRecurrence('30', everyWorkingDays(3))],
    });
    const run = aPlanRun([daily]);
    run.issue('2026-11-23T09:00');
    run.tick('2026-11-23T10:00', 'D1/1/30/1');
    expect(plannedOf(run, '30')).toEqual([
      '1 2026-11-23 done',
      '2 2026-11-26 waiting',
      '3 2026-12-01 waiting',
      '4 2026-12-04 waiting',
    ]);
    run.edit(() => ({ calendar: [aCalendarDay('2026-11-25', false)] }));
    run.issue('2026-11-24T09:00');
    expect(plannedOf(run, '30')).toEqual([
      '1 2026-11-23 done',
      '2 2026-11-27 waiting',
      '3 2026-12-02 waiting',
      '4 2026-12-07 waiting',
    ]);
  });

  test('a changed rule continues the numbers and leaves what had begun', () => {
    const version = (number: number, rule: string) =>
      aMap({
        stage: { version: number },
        operations: [anOperation('30', { term: 0 })],
        recurrences: [aRecurrence('30', rrule(rule))],
      });
    const run = aPlanRun([version(1, 'FREQ=WEEKLY;BYDAY=MO')]);
    run.issue('2026-11-23T09:00');
    run.tick('2026-11-23T10:00', 'D1/1/30/1');
    run.issue('2026-11-30T09:00');
    run.useMaps(version(2, 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'));
    run.issue('2026-12-01T09:00');
    // The weeks are still counted from the anchor: the 26 November, 10 December …
    const expected = ['1 2026-11-23 done', '2 2026-11-30 available', '3 2026-12-10 waiting'];
    expect(plannedOf(run, '30')).toEqual(expected);
    expect(run.task('D1/1/30/2').mapVersion).toBe('S1@1');
    run.issue('2026-12-01T10:00');
    expect(plannedOf(run, '30')).toEqual(expected);
    run.issue('2026-12-10T09:00');
    expect(plannedOf(run, '30')).toEqual([
      '1 2026-11-23 done',
      '2 2026-11-30 available',
      '3 2026-12-10 available',
      '4 2026-12-24 waiting',
    ]);
  });

  test('at most so many', () => {
    const map = aMap({ operations: ['30'], recurrences: [aRecurrence('30', everyWorkingDays(1), { atMost: 2 })] });
    const run = aPlanRun([map]);
    run.issue('2026-11-23T09:00');
    expect(plannedOf(run, '30')).toEqual(['1 2026-11-23 available', '2 2026-11-24 waiting']);
  });

  test('an absence delays a repeat and not all that follow', () => {
    const map = aMap({
      operations: [anOperation('30', { term: 0 })],
      recurrences: [aRecurrence('30', everyWorkingDays(1))],
    });
    const run = aPlanRun([map], { absences: [anAbsence({ from: '2026-11-24', to: '2026-11-26' })] });
    run.issue('2026-11-23T09:00');
    expect(plannedOf(run, '30').slice(0, 3)).toEqual([
      '1 2026-11-23 available',
      '2 2026-11-27 waiting',
      '6 2026-11-30 waiting',
    ]);
  });

  test('what lies further back than the horizon was never planned and is nobody’s debt', () => {
    const map = aMap({
      operations: [anOperation('30', { term: 0 })],
      recurrences: [aRecurrence('30', rrule('FREQ=WEEKLY'))],
    });
    const run = aPlanRun([map], { deals: [aDeal({ enteredStage: '2026-08-31' })] });
    run.issue('2026-11-23T09:00');
    expect(plannedOf(run, '30')[0]).toBe('11 2026-11-09 available');
    expect(plannedOf(run, '30')).toHaveLength(5);
  });
});

describe('repeats from the last contact until an operation', () => {
  const map = aMap({
    operations: ['30', '50', anOperation('110', { term: 10 }), anOperation('120', { term: 0, mandatory: false })],
    precedence: [aLink('120', '30')],
    recurrences: [aRecurrence('120', everyWorkingDays(5), { basis: 'last-contact', untilOperation: '110' })],
  });
  const started = (): PlanRun => {
    const run = aPlanRun([map], { resources: [aResource({ operations: ['50'] })] });
    run.issue('2026-11-23T09:00');
    expect(plannedOf(run, '120')).toEqual([]);
    run.tick('2026-11-23T10:00', 'D1/1/30/1');
    return run;
  };

  test('the first is due when nobody has spoken with the client for so long', () => {
    expect(plannedOf(started(), '120')).toEqual(['1 2026-11-30 waiting']);
  });

  test('another contact moves it, other work does not', () => {
    const run = started();
    run.tick('2026-11-25T10:00', 'D1/1/50/1');
    expect(plannedOf(run, '120')).toEqual(['1 2026-12-02 waiting']);
    run.issue('2026-12-02T09:00');
    expect(run.task('D1/1/120/1')).toMatchObject({ status: 'available', due: '2026-12-02' });
  });

  test('one is open at a time', () => {
    const run = started();
    run.issue('2026-12-01T09:00');
    run.tick('2026-12-01T10:00', 'D1/1/120/1');
    expect(plannedOf(run, '120')).toEqual(['1 2026-11-30 done', '2 2026-12-08 waiting']);
  });

  test('ends with the operation, and comes back if that is un-done', () => {
    const run = started();
    run.tick('2026-11-26T10:00', 'D1/1/110/1');
    expect(plannedOf(run, '120')).toEqual([]);
    run.tick('2026-11-26T11:00', 'D1/1/110/1', { outcome: null });
    expect(plannedOf(run, '120')).toEqual(['1 2026-11-30 waiting']);
  });
});

test('repeats from completion: one is open at a time', () => {
  const map = aMap({
    operations: ['30'],
    recurrences: [aRecurrence('30', everyWorkingDays(5), { basis: 'completion', atMost: 2 })],
  });
  const run = aPlanRun([map]);
  run.issue('2026-11-23T09:00');
  run.issue('2026-11-30T09:00');
  expect(plannedOf(run, '30')).toEqual(['1 2026-11-23 available']);
  run.tick('2026-12-01T10:00', 'D1/1/30/1');
  expect(plannedOf(run, '30')).toEqual(['1 2026-11-23 done', '2 2026-12-08 waiting']);
  run.issue('2026-12-08T09:00');
  run.tick('2026-12-08T10:00', 'D1/1/30/2');
  expect(plannedOf(run, '30')).toHaveLength(2);
});

describe('operations of persons', () => {
  const map = aMap({
    operations: [
      anOperation('10', { issuedTo: 'manager', term: 0 }),
      anOperation('110', { issuedTo: 'manager', performer: 'head', term: 0 }),
      anOperation('130', { issuedTo: 'head', performer: 'head', term: 0 }),
    ],
    recurrences: [
      aRecurrence('10', rrule('FREQ=WEEKLY;BYDAY=TU,TH')),
      aRecurrence('110', rrule('FREQ=WEEKLY;INTERVAL=4')),
      aRecurrence('130', rrule('FREQ=WEEKLY;BYDAY=FR')),
    ],
  });
  const staff = [
    anEmployee(),
    anEmployee({ id: 'E2', role: 'senior' }),
    aHead(),
    anEmployee({ id: 'N1', role: 'engineer' }),
  ];

  test('every manager has his own, the head those about managers and his own', () => {
    const run = aPlanRun([map], { staff });
    run.issue('2026-11-23T09:00');
    expect(
      run
        .tasks()
        .filter(({ planned }) => planned !== null && planned <= localDate('2026-11-27'))
        .map(({ id, performer, planned }) => [id, performer, planned]),
    ).toEqual([
      ['E1/10/1', 'E1', '2026-11-24'],
      ['E1/10/2', 'E1', '2026-11-26'],
      ['E1/110/1', 'H1', '2026-11-23'],
      ['E2/10/1', 'E2', '2026-11-24'],
      ['E2/10/2', 'E2', '2026-11-26'],
      ['E2/110/1', 'H1', '2026-11-23'],
      ['H1/130/1', 'H1', '2026-11-27'],
    ]);
  });

  test('numbers and dates go on from the first issue', () => {
    const run = aPlanRun([map], { staff: [anEmployee(), aHead()] });
    run.issue('2026-11-23T09:00');
    for (const day of ['2026-11-27', '2026-12-08', '2026-12-18']) run.issue(`${day}T09:00`);
    expect(plannedOf(run, '110')).toEqual(['1 2026-11-23 available', '2 2026-12-21 waiting']);
    expect(plannedOf(run, '130').slice(-2)).toEqual(['5 2026-12-25 waiting', '6 2027-01-01 waiting']);
    expect(plannedOf(run, '10')).toHaveLength(12);
  });

  test('a repeat that a holiday moved keeps its number', () => {
    const run = aPlanRun([map], { staff: [anEmployee(), aHead()], calendar: [aCalendarDay('2026-11-27', false)] });
    run.issue('2026-11-23T09:00');
    expect(plannedOf(run, '130')).toEqual(['1 2026-11-30 waiting', '2 2026-12-04 waiting']);
    run.issue('2026-11-24T09:00');
    expect(plannedOf(run, '130')).toEqual(['1 2026-11-30 waiting', '2 2026-12-04 waiting']);
  });

  test('a head who has deals gets a manager’s operations, who left gets none', () => {
    const run = aPlanRun([map], { staff: [anEmployee(), aHead()], deals: [aDeal({ manager: 'H1' })] });
    run.issue('2026-11-23T09:00');
    expect(run.task('H1/10/1').performer).toBe('H1');
    run.edit(() => ({ staff: [anEmployee({ dismissedFrom: localDate('2026-11-24') }), aHead()] }));
    run.issue('2026-11-24T09:00');
    expect(run.task('E1/10/1').status).toBe('cancelled');
  });
});
