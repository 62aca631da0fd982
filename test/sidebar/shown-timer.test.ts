import { adoptTimers, elapsedOf, minutesBetween, timedMinutes } from '../../sidebar/shown-timer';
import { createSteadyClock } from '../../sidebar/steady-clock';
import { sampleTimer } from '../browser/sidebar-samples';

const MINUTE = 60_000;

test.each([
  ['2026-11-23T09:48', '2026-11-23T10:00', 12],
  ['2026-11-23T23:50', '2026-11-24T00:10', 20],
  ['2026-03-29T01:30', '2026-03-29T03:30', 120],
  ['2026-11-23T10:00', '2026-11-23T09:00', 0],
  ['скоро', '2026-11-23T09:00', 0],
])('minutes from %s to %s', (from, to, minutes) => {
  expect(minutesBetween(from, to)).toBe(minutes);
});

test('a running timer counts from the script’s moment, whatever the browser’s clock says', () => {
  const at = 123_456;
  const [timer] = adoptTimers(
    [sampleTimer({ task: 'a', minutes: 5, since: '2026-11-23T09:48' })],
    '2026-11-23T10:00',
    at,
    [],
  );
  expect(timer && timedMinutes(timer, at)).toBe(17);
  expect(timer && timedMinutes(timer, at + 3 * MINUTE)).toBe(20);
});

test('a refresh that agrees to the minute does not turn the seconds back; one that does not is believed', () => {
  const told = (since: string) => [sampleTimer({ task: 'a', since })];
  const first = adoptTimers(told('2026-11-23T10:00'), '2026-11-23T10:00', 0, []);
  const [same] = adoptTimers(told('2026-11-23T10:00'), '2026-11-23T10:02', 150_000, first);
  expect(same && elapsedOf(same, 150_000)).toBe(150_000);
  const [other] = adoptTimers(told('2026-11-23T09:30'), '2026-11-23T10:02', 150_000, first);
  expect(other && elapsedOf(other, 150_000)).toBe(32 * MINUTE);
});

test.each([
  { when: 'both go on together', wall: 60_000, monotonic: 60_000, counted: 60_000, leaps: 0 },
  { when: 'the machine slept', wall: 3_600_000, monotonic: 5_000, counted: 3_600_000, leaps: 1 },
  { when: 'somebody set the clock back', wall: -7_200_000, monotonic: 60_000, counted: 60_000, leaps: 0 },
  { when: 'the clocks are a little uneven', wall: 60_900, monotonic: 60_000, counted: 60_000, leaps: 0 },
])('the steady clock: $when', ({ wall, monotonic, counted, leaps }) => {
  const now = { wall: 1_800_000_000_000, monotonic: 40 };
  const told: number[] = [];
  const clock = createSteadyClock(
    () => now.monotonic,
    () => now.wall,
    (milliseconds) => told.push(milliseconds),
  );
  const start = clock.now();
  now.wall += wall;
  now.monotonic += monotonic;
  expect(clock.now() - start).toBe(counted);
  expect(clock.now() - start).toBe(counted);
  expect(told).toHaveLength(leaps);
});
