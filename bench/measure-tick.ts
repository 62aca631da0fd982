import type { Host } from '../workbench/desk/host';
import { enterFirm, hostInForce, openTab, runOrThrow } from './big-workbook';
import { measureCommand } from './measure-command';
import { atMost, type Measurement, ratioTarget } from './measurement';
import { managerEmail, simulateFirm } from './simulated-firm';

/** Forty tabs in both; the large register is mostly old deals. */
const sizes = {
  small: { managers: 40, openDeals: 7, closedDeals: 0 },
  large: { managers: 40, openDeals: 280, closedDeals: 1130 },
} as const;

/** A tick as the installed edit trigger hears it: of an ordinary task, and of the offer, for which the answers have to be looked at. */
export function measureTick(bundleFolder: string, size: keyof typeof sizes): readonly Measurement[] {
  const host = hostInForce(bundleFolder, sizes[size].managers);
  const firm = simulateFirm(sizes[size]);
  enterFirm(host, firm, true);
  runOrThrow(host, 'menuIssue');
  runOrThrow(host, 'menuInstall');
  const measured = [measureOne(host, `${firm.tasks.length} tasks in the register`, 'tick', 'S1-20', mostCalls)];
  if (size === 'large') {
    const offer = measureOne(
      host,
      `${firm.firm.answers.length} answers`,
      'tick of the offer',
      'S1-110',
      mostCallsAtGate,
    );
    measured.push(offer);
  }
  return measured;
}

/** The flush has a limit of its own. */
const mostCalls = 12;
/** Asking the gate may take four calls more. */
const mostCallsAtGate = mostCalls + 4;

function measureOne(host: Host, size: string, command: string, operation: string, most: number): Measurement {
  const { index, sheet, tickCell } = openTab(host, 0, operation);
  return measureCommand({
    command,
    size,
    host,
    start: 'trigger',
    act: (settings) => {
      const edit = {
        document: host.document,
        user: managerEmail(index),
        sheet,
        range: tickCell,
        values: [[true]],
        ...settings,
      };
      const done = host.world.edit(edit);
      if (!done.ok) throw new Error(done.error);
      return done.runs;
    },
    targets: (measured) => [
      ratioTarget(measured),
      atMost(
        'calls beside the flush',
        Object.entries(measured.calls ?? {}).reduce((sum, [kind, count]) => sum + (kind === 'flush' ? 0 : count), 0),
        most,
      ),
      atMost('flushes', measured.flushes ?? 0, 1),
      atMost('seconds', measured.seconds ?? 0, 2.5, ' s'),
    ],
  });
}
