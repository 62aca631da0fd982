import { enterFirm, HEAD_EMAIL, hostInForce, runOrThrow } from './big-workbook';
import { measureCommand } from './measure-command';
import { atMost, type Measurement, ratioTarget, writeCalls } from './measurement';
import { type SimulatedFirm, simulateFirm } from './simulated-firm';

const MANAGERS = 40;
const TASKS = 20_000;
const LOG_ROWS = 50_000;

/** The head's dialog and the four reports over a register of 20,000 tasks and a log of 50,000 rows. */
export function measureReport(bundleFolder: string): readonly Measurement[] {
  const host = hostInForce(bundleFolder, MANAGERS);
  const firm = filledUp({ managers: MANAGERS, openDeals: 280, closedDeals: 1130 });
  enterFirm(host, firm, true);
  runOrThrow(host, 'menuIssue');
  const size = `${firm.tasks.length} tasks, ${firm.log.length} log rows`;
  const { world, document } = host;
  return [
    measureCommand({
      command: "head's report",
      size,
      host,
      start: 'rpc',
      act: (settings) => [
        world.run({ document, user: HEAD_EMAIL, function: 'sidebarReport', args: [], kind: 'rpc', ...settings }),
      ],
      targets: (measured) => [
        ratioTarget(measured),
        atMost('seconds', measured.seconds ?? 0, 20, ' s'),
        atMost('writes', writeCalls(measured), 0),
      ],
    }),
    measureCommand({
      command: 'report',
      size,
      host,
      start: 'menu',
      act: (settings) => [world.run({ document, user: HEAD_EMAIL, function: 'menuReport', args: [{}], ...settings })],
      targets: (measured) => [ratioTarget(measured), atMost('seconds', measured.seconds ?? 0, 30, ' s')],
    }),
  ];
}

/** Cut to the number of tasks asked for, and the log filled up with work that was written down in several pieces. */
function filledUp(size: Parameters<typeof simulateFirm>[0]): SimulatedFirm {
  const simulated = simulateFirm(size);
  if (simulated.tasks.length < TASKS) throw new Error(`Only ${simulated.tasks.length} tasks`);
  const kept = new Set(simulated.firm.deals.map(({ id }) => id));
  let { length } = simulated.tasks;
  const perDeal = new Map<string, number>();
  for (const { deal } of simulated.tasks) perDeal.set(deal ?? '', (perDeal.get(deal ?? '') ?? 0) + 1);
  for (const [deal, count] of perDeal) {
    if (length - count < TASKS) break;
    kept.delete(deal);
    length -= count;
  }
  const isKept = ({ deal }: { readonly deal: string | null }): boolean => kept.has(deal ?? '');
  const { firm } = simulated;
  const log = simulated.log.filter(isKept);
  const more = log.flatMap((row) =>
    [2, 3, 4].map((number) => ({ ...row, id: `${row.task ?? ''}#${number}`, minutes: 10 })),
  );
  return {
    ...simulated,
    firm: {
      ...firm,
      deals: firm.deals.filter(({ id }) => kept.has(id)),
      stageHistory: firm.stageHistory.filter(isKept),
    },
    tasks: simulated.tasks.filter(isKept),
    log: [...log, ...more].slice(0, LOG_ROWS),
  };
}
