import { enterFirm, HEAD_EMAIL, hostInForce, openTab } from './big-workbook';
import { measureCommand } from './measure-command';
import { atMost, type Measurement, ratioTarget, type Target, type Unjudged, writeCalls } from './measurement';
import { managerEmail, simulateFirm } from './simulated-firm';

const MANAGERS = 40;
/** Four deals of fifteen operations make sixty tasks. */
const DEALS = 4 * MANAGERS;

/** Preview, issue from nothing and again, a sync of a tick in every tab, and the morning, for 40 managers × 60 tasks. */
export function measureIssue(bundleFolder: string): readonly Measurement[] {
  const host = hostInForce(bundleFolder, MANAGERS);
  enterFirm(host, simulateFirm({ managers: MANAGERS, openDeals: DEALS, closedDeals: 0 }), false);
  const menu = (
    command: string,
    size: string,
    name: string,
    targets: (measured: Unjudged) => readonly Target[] = () => [],
  ): Measurement =>
    measureCommand({
      command,
      size: `${MANAGERS} × 60, ${size}`,
      host,
      start: 'menu',
      act: (settings) => [
        host.world.run({ document: host.document, user: HEAD_EMAIL, function: name, args: [{}], ...settings }),
      ],
      targets: (measured) => [ratioTarget(measured), ...targets(measured)],
    });
  const preview = menu('preview', 'cold', 'menuPreview');
  const cold = menu('issue', 'cold', 'menuIssue', (measured) => [atMost('seconds', measured.seconds ?? 0, 75, ' s')]);
  const again = menu('issue', 'again', 'menuIssue', (measured) => [
    atMost('writes', writeCalls(measured), 0),
    atMost('seconds', measured.seconds ?? 0, 8, ' s'),
  ]);
  for (let index = 0; index < MANAGERS; index += 1) {
    const { sheet, tickCell } = openTab(host, index);
    host.world.edit({
      document: host.document,
      user: managerEmail(index),
      sheet,
      range: tickCell,
      values: [[true]],
      deliver: 'none',
    });
  }
  const sync = menu('sync', 'a tick in every tab', 'menuSync');
  const morning = menu('morning', 'after the sync', 'menuMorning');
  return [preview, cold, again, sync, morning];
}
