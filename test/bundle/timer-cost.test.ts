import { prepareOffer, tabs, taskId } from './small-firm';
import { countedMinutes, journal, timedFirm, timer, timersOf } from './timer-desk';
import { people, sheetText, type WorkbookDesk } from './workbook-desk';

/** What a press of the timer may cost, and that a collection that is killed takes every minute once. */

const most = { calls: 8, flushes: 1 };
const mine = taskId('D2', '10');
const other = taskId('D1', '10');

/** Calls by kind of each press of a morning with the timer. */
function morning(desk: WorkbookDesk): unknown[] {
  const presses = [
    ['start', { task: other }],
    ['start', { task: mine }],
    ['pause', { task: mine }],
    ['start', { task: mine }],
    ['stop', { task: mine }],
    ['stop', { task: other, minutes: '45' }],
    ['start', { comment: 'Выставка', deal: 'D2' }],
    ['add', { comment: 'Звонок', minutes: '15' }],
  ] as const;
  return presses.map(([action, part], index) => {
    desk.at(`2026-11-23T14:${10 + index * 5}`);
    const { told, reply } = timer(desk, action, part);
    expect([action, reply.ok, reply.message]).toEqual([action, true, reply.message]);
    // The flush at the end is told apart: it is the one.
    expect([action, told.serviceCalls <= most.calls, told.flushes, told.calls]).toEqual([
      action,
      true,
      most.flushes,
      told.calls,
    ]);
    return told.calls;
  });
}

test('a press costs at most eight calls and one flush, whatever the register and the log hold', () => {
  const short = morning(timedFirm());
  const desk = timedFirm();
  desk.run('install');
  prepareOffer(desk, 'D3');
  for (const minutes of ['10', '20', '30', ''])
    desk.type(tabs.petrov, { ID: taskId('D3', '10') }, { Минуты: minutes }, { as: people.petrov });
  expect(desk.rows(journal).length).toBeGreaterThan(12);
  expect(morning(desk)).toEqual(short);
});

/** The sheets that time passes through, without the moments at which a run recorded it. */
const standing = (desk: WorkbookDesk): string[] =>
  [journal, 'Реестр', tabs.ivanov].map((name) => sheetText(desk.sheet(name)).replace(/4\d{4}\.\d{6,}/g, ''));

test.each([false, true])(
  'a collection killed at any call takes every spell once (what is buffered is kept: %s)',
  (keepBuffer) => {
    const desk = timedFirm().at('2026-11-23T10:00');
    timer(desk, 'start', { task: other });
    desk.at('2026-11-23T10:20');
    timer(desk, 'start', { comment: 'Выставка', deal: 'D2' });
    desk.at('2026-11-23T10:50');
    timer(desk, 'stop', { task: timersOf(desk).find(({ isOutsideMap }) => isOutsideMap)?.task ?? '' });
    timer(desk, 'start', { task: mine });
    desk.at('2026-11-23T11:00');
    timer(desk, 'stop', { task: mine, minutes: '25' });
    timer(desk, 'start', { task: other });
    const snapshot = desk.host.world.snapshot();
    const { serviceCalls } = desk.host.run(people.head, 'menuSync', [{}]);
    desk.run('sync');
    const wanted = standing(desk);
    expect(countedMinutes(desk)).toBe(20 + 30 + 25);
    const faults: unknown[] = [];
    // Every other call, and the others with the other buffer.
    for (let killAt = keepBuffer ? 1 : 2; killAt <= serviceCalls; killAt += 2) {
      desk.host.world.restore(snapshot);
      desk.host.run(people.head, 'menuSync', [{}], { killAt, keepBuffer });
      desk.run('sync');
      const { writes } = desk.run('sync');
      const minutes = countedMinutes(desk);
      const isSame = standing(desk).every((text, index) => text === wanted[index]);
      if (writes > 0 || minutes !== 75 || !isSame) faults.push([killAt, writes, minutes, isSame]);
    }
    expect(faults).toEqual([]);
  },
  120_000,
);
