import { enterFirm, hostInForce, openTab, runOrThrow } from './big-workbook';
import { measureCommand } from './measure-command';
import { atMost, type Measurement, ratioTarget } from './measurement';
import { managerEmail, simulateFirm } from './simulated-firm';

/** Forty tabs in both; the large register is mostly old deals. */
const sizes = {
  small: { managers: 40, openDeals: 7, closedDeals: 0 },
  large: { managers: 40, openDeals: 280, closedDeals: 1130 },
} as const;

/** One tick of an available task, as the installed edit trigger hears it. */
export function measureTick(bundleFolder: string, size: keyof typeof sizes): readonly Measurement[] {
  const { managers } = sizes[size];
  const host = hostInForce(bundleFolder, managers);
  const firm = simulateFirm(sizes[size]);
  enterFirm(host, firm, true);
  runOrThrow(host, 'menuIssue');
  runOrThrow(host, 'menuInstall');
  const { sheet, tickCell } = openTab(host, 0);
  return [
    measureCommand({
      command: 'tick',
      size: `${firm.tasks.length} tasks in the register`,
      host,
      start: 'trigger',
      act: (settings) => {
        const edit = {
          document: host.document,
          user: managerEmail(0),
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
          'calls',
          Object.values(measured.calls ?? {}).reduce((sum, count) => sum + count, 0),
          12,
        ),
        atMost('flushes', measured.flushes ?? 0, 1),
        atMost('seconds', measured.seconds ?? 0, 2.5, ' s'),
      ],
    }),
  ];
}
