import { dateOf, dateOfSerial, type LocalDate, minuteOfDay } from '../kernel/local-date';
import { imageOf } from '../sheets/raw-rows';
import { readSettings } from '../sheets/records/settings-record';
import type { Workbook } from '../sheets/sheet-image';
import type { RunContext, UseCase } from './command';
import type { CommandKey } from './command-key';
import { commands } from './commands';
import type { Given } from './unfinished';

/** Two hours before the working day begins, so that the tabs are in order when it does. */
const leadMinutes = 120;

/** Whether the event log has a morning run of this day; it has one only if there was something to do. */
const hadMorning = (workbook: Workbook, today: LocalDate): boolean =>
  (imageOf(workbook, 'event-log')?.rows ?? []).some(
    ([at, , command]) => command === 'morning' && typeof at === 'number' && dateOfSerial(Math.floor(at)) === today,
  );

function* run(context: RunContext, { command, args }: Given): UseCase {
  return { ...(yield* commands[command](context, args)), given: { command, args } };
}

/**
 * What the hourly clock trigger does: it completes a command that stopped before the time limit; else from two hours before
 * the working day on the first run is the morning's, the others collect ticks.
 */
export function* runHour(context: RunContext): UseCase {
  const { begun } = context;
  if (begun) return yield* run(context, begun);
  const today = dateOf(context.now);
  const workbook = yield [
    { sheet: 'settings' },
    { sheet: 'event-log', block: { row: 1, column: 1, rows: 'all', columns: 3 } },
  ];
  const { settings } = readSettings(workbook, today);
  const isTime = (minuteOfDay(context.now) ?? 0) >= settings.dayStartsAtMinute - leadMinutes;
  const command: CommandKey = isTime && !hadMorning(workbook, today) ? 'morning' : 'sync';
  return yield* run(context, { command, args: {} });
}
