import { join } from 'node:path';
import { emptyHost, enterFirm, HEAD_EMAIL, runOrThrow } from '../../bench/big-workbook';
import { simulateFirm } from '../../bench/simulated-firm';
import type { Faults } from '../../emulator/run/faults';
import type { SidebarReply } from '../../src/app/sidebar-contract';
import { errorOf } from '../../workbench/cli/step-result';
import type { Host } from '../../workbench/desk/host';
import { differing, standing } from './standing';

/** platform.md, hazard 31: work that would pass the six minutes stops in time, and the next runs complete it. */

const dist = join(__dirname, '../../dist');
const managers = 100;
const sixMinutes = 6 * 60_000;

const pace = (host: Host, scale: number): Host => {
  Object.assign(host.world.state, { scale });
  return host;
};

const marks = (host: Host): string[] =>
  [...host.world.state.stores.properties.values()].flatMap((values) => values.get('unfinished') ?? []);

const rowsIn = (host: Host, sheet: string): readonly (readonly unknown[])[] =>
  (host.document.sheets.find(({ name }) => name === sheet)?.rows ?? []).map((row) => row?.values ?? []);

const events = (host: Host, command: string): string[] =>
  rowsIn(host, 'Журнал событий').flatMap((row) => (row[2] === command ? [String(row[3])] : []));

/** What a menu command did. */
function choose(host: Host, name: string, faults: Faults = {}) {
  const outcome = host.run(HEAD_EMAIL, name, [{}], faults);
  const told = [...outcome.toasts, ...outcome.alerts].map(({ message }) => message).join('\n');
  return { ms: outcome.ms, error: errorOf(outcome), told, isStopped: /^Сделано \S+ из /.test(told) };
}

describe('issuing for a hundred managers', () => {
  let host: Host;
  let begin: () => Host;
  let wanted: ReadonlyMap<string, string>;
  let result: readonly string[];

  beforeAll(() => {
    host = emptyHost(dist, managers);
    runOrThrow(host, 'menuSetup', { template: 'client-development' });
    runOrThrow(host, 'menuActivate', { stage: 'S1' });
    enterFirm(host, simulateFirm({ managers, openDeals: 2 * managers, closedDeals: 0 }), false);
    runOrThrow(host, 'menuInstall');
    const snapshot = host.world.snapshot();
    begin = () => {
      host.world.restore(snapshot);
      return host;
    };
    expect(choose(pace(host, 1), 'menuIssue')).toMatchObject({ error: null, isStopped: false });
    wanted = standing(host.document);
    result = events(host, 'issue');
    expect(result).toHaveLength(1);
  }, 240_000);

  test('stops before the limit as often as it takes, and comes to the same workbook', () => {
    pace(begin(), 3);
    const runs = [choose(host, 'menuIssue')];
    while (runs[runs.length - 1]?.isStopped && runs.length < 9) {
      expect([events(host, 'issue'), marks(host)]).toEqual([[], [expect.stringContaining('"issue"')]]);
      expect(halfMade(host)).toBeLessThanOrEqual(20);
      runs.push(choose(host, 'menuIssue'));
    }
    expect(runs.map(({ error }) => error)).toEqual(runs.map(() => null));
    expect(Math.max(...runs.map(({ ms }) => ms))).toBeLessThan(sixMinutes - 30_000);
    expect(runs.reduce((sum, { ms }) => sum + ms, 0)).toBeGreaterThan(sixMinutes);
    expect(runs[0]?.told).toMatch(
      /^Сделано [\d\u00a0\u202f ]+ из [\d\u00a0\u202f ]+ изменени[йя]\. Остальное доделает та же команда/,
    );
    expect(differing(wanted, standing(host.document))).toEqual([]);
    expect([events(host, 'issue'), marks(host)]).toEqual([result, []]);
    expect(choose(host, 'menuIssue').isStopped).toBe(false);
    expect(differing(wanted, standing(host.document))).toEqual([]);
  }, 240_000);

  test('a run that is killed in between does no harm', () => {
    pace(begin(), 3);
    expect(choose(host, 'menuIssue').isStopped).toBe(true);
    expect(choose(host, 'menuIssue', { killAt: 250 }).error).not.toBeNull();
    for (let left = 9; left > 0 && choose(host, 'menuIssue').isStopped; left -= 1);
    expect(differing(wanted, standing(host.document))).toEqual([]);
    expect(marks(host)).toEqual([]);
  }, 240_000);

  test('the clock goes on with it, and nobody has to press anything', () => {
    pace(begin(), 3);
    expect(choose(host, 'menuIssue').isStopped).toBe(true);
    const day = host.now().slice(0, 10);
    for (let hour = 9; marks(host).length > 0 && hour < 16; hour += 1)
      host.advance(`${day}T${String(hour).padStart(2, '0')}:30`);
    expect([events(host, 'issue'), marks(host)]).toEqual([result, []]);
  }, 240_000);

  test('of two that wait the clock takes the older, and then the other', () => {
    pace(begin(), 3);
    const day = host.now().slice(0, 10);
    const earlier = { command: 'sync', args: {}, day, message: '', counts: '', applied: 1 };
    expect(choose(host, 'menuIssue').isStopped).toBe(true);
    for (const values of host.world.state.stores.properties.values())
      if (values.has('unfinished')) values.set('unfinished', JSON.stringify([earlier]));
    // Slower still: it stops once more.
    expect(choose(pace(host, 9), 'menuIssue').isStopped).toBe(true);
    const waiting = () => JSON.parse(marks(host)[0] ?? '[]').map(({ command }: { command: string }) => command);
    expect(waiting()).toEqual(['sync', 'issue']);
    pace(host, 1);
    host.advance(`${day}T09:30`);
    expect(waiting()).toEqual(['issue']);
    host.advance(`${day}T10:30`);
    expect([waiting(), events(host, 'issue').length]).toEqual([[], 1]);
  }, 240_000);

  test('the sidebar gets a part in each call, and how much is left', () => {
    pace(begin(), 1);
    const replies: SidebarReply[] = [];
    do {
      const { value, ms } = host.call(HEAD_EMAIL, 'sidebarRun', ['issue', {}]);
      expect(ms).toBeLessThan(90_000);
      replies.push(value as SidebarReply);
    } while (replies[replies.length - 1]?.unfinished && replies.length < 20);
    const parts = replies.map(({ unfinished }) => unfinished);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.pop()).toBeNull();
    for (const part of parts) expect(part?.applied).toBeGreaterThan(0);
    expect(parts.map((part) => part?.left ?? 0)).toEqual(
      [...parts.map((part) => part?.left ?? 0)].sort((a, b) => b - a),
    );
    expect(replies.every(({ ok }) => ok)).toBe(true);
    expect(replies[replies.length - 1]?.message).toBe(result[0]);
    expect(differing(wanted, standing(host.document))).toEqual([]);
    expect([events(host, 'issue'), marks(host)]).toEqual([result, []]);
  }, 240_000);
});

/** Tabs that bear no mark yet: their making was begun. */
const halfMade = ({ document }: Host): number =>
  document.sheets.filter(
    ({ name, id }) =>
      name.startsWith('▶') &&
      !document.metadata.some(({ location }) => location.kind === 'sheet' && location.sheetId === id),
  ).length;

test('setup with a ready map by the sidebar, on a slow day: the same workbook in several calls', () => {
  const whole = emptyHost(dist, 3);
  runOrThrow(whole, 'menuSetup', { template: 'client-development' });
  // Links to sheets that a run makes are written by the next one.
  runOrThrow(whole, 'menuSetup');
  const parts = pace(emptyHost(dist, 3), 3);
  const replies: SidebarReply[] = [];
  do {
    const { value } = parts.call(HEAD_EMAIL, 'sidebarRun', ['setup', { template: 'client-development' }]);
    replies.push(value as SidebarReply);
  } while (replies[replies.length - 1]?.unfinished && replies.length < 20);
  expect(replies.length).toBeGreaterThan(2);
  expect(replies.map(({ ok }) => ok)).toEqual(replies.map(() => true));
  expect(differing(standing(whole.document), standing(parts.document))).toEqual([]);
});
