import fc from 'fast-check';
import { addDays, dateTimeAt, localDate } from '../../src/kernel/local-date';
import { noTimer, type Spell, type Timer } from '../../src/model/timer';
import { minutesOfSpell } from '../../src/planning/timer';
import { readTab } from '../../src/sheets/records/manager-tab';
import { formatTimer, parseTimer } from '../../src/sheets/records/timer-cell';
import { ruContext, sheetImage } from './sheet-images';

const start = localDate('2026-11-23');
const at = (minutes: number) => dateTimeAt(addDays(start, Math.floor(minutes / 1440)), minutes % 1440);

/** Timers as they come about: spells follow one another, at most the last one runs. */
const timerArb = fc
  .record({
    steps: fc.array(
      fc.record({
        gap: fc.integer({ min: 1, max: 900 }),
        length: fc.integer({ min: 0, max: 3000 }),
        isCut: fc.boolean(),
      }),
      {
        maxLength: 6,
      },
    ),
    isRunning: fc.boolean(),
    collectedMinutes: fc.integer({ min: 0, max: 999_999 }),
    key: fc.option(fc.oneof(fc.integer({ min: 0, max: 5000 }).map(at), fc.stringMatching(/^[a-z0-9-]{8,40}$/))),
    deal: fc.option(fc.string({ minLength: 1, maxLength: 12 })),
  })
  .map(({ steps, isRunning, collectedMinutes, key, deal }): Timer => {
    let now = 0;
    const spells = steps.map(({ gap, length, isCut }, index): Spell => {
      const from = now + gap;
      now = from + length;
      const runs = isRunning && index === steps.length - 1;
      return { from: at(from), to: runs ? null : at(now), isCut: !runs && isCut };
    });
    return { collectedMinutes, spells, key, deal };
  });

test('what is written is read again', () => {
  fc.assert(
    fc.property(timerArb, (timer) => expect(parseTimer(formatTimer(timer))).toEqual(timer)),
    { numRuns: 500 },
  );
});

test.each<[cell: string, running: number, minutes: number]>([
  ['', 0, 0],
  ['35m', 0, 0],
  ['2026-11-23T10:05/2026-11-23T10:40', 0, 35],
  ['35m 2026-11-23T10:05/2026-11-23T10:40? 2026-11-24T09:00/', 1, 35],
  ['#2026-11-23T10:05 @D 1 @ 2', 0, 0],
  ['2026-11-23T11:00/ #k3x9-20b7 @D1', 1, 0],
])('%s', (cell, running, minutes) => {
  const timer = parseTimer(cell) ?? noTimer;
  expect(formatTimer(timer)).toBe(cell);
  expect(timer.spells.filter(({ to }) => to === null)).toHaveLength(running);
  expect(timer.spells.reduce((sum, spell) => sum + minutesOfSpell(spell), 0)).toBe(minutes);
});

test.each([
  'скоро',
  '45',
  '35m 35m',
  '2026-11-23',
  '2026-11-23T10:05',
  '2026-11-23T10:05/2026-11-23T09:00',
  '2026-11-23T10:05/?',
  '2026-13-23T10:05/',
  '2026-11-23T10:05:30/',
  '2026-11-23T10:05/ 2026-11-23T11:05/',
  '2026-11-23T11:05/2026-11-23T11:20 2026-11-23T10:05/2026-11-23T10:20',
  '#вчера',
  '#k3x9',
  '=1+1',
  '<b>',
])('%s is not a timer', (cell) => expect(parseTimer(cell)).toBeNull());

test('any text is read or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80 }), (cell) => {
      const timer = parseTimer(cell);
      if (timer) expect(parseTimer(formatTimer(timer))).toEqual(timer);
    }),
  );
});

test('a cell that cannot be read is a finding, and the rest of its row counts', () => {
  const image = sheetImage('manager-tab', [{ id: 'T1', timer: 'скоро', done: true, minutes: '20' }], { owner: 'E1' });
  const read = readTab(image, ruContext);
  expect(read.rows).toMatchObject([{ taskId: 'T1', timer: noTimer, input: { outcome: 'done', minutes: 20 } }]);
  expect(read.findings).toMatchObject([
    { severity: 'warning', code: 'broken-timer', place: { row: 3, column: 'timer' }, value: 'скоро' },
  ]);
});
