import { dateOf } from '../kernel/local-date';
import { createRowFormatter } from '../sheets/desired-row';
import { diffTable } from '../sheets/diff-table';
import { plainContext } from '../sheets/plain-context';
import { imageOf } from '../sheets/raw-rows';
import { eventLog as schema } from '../sheets/schema/event-log';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { Workbook } from '../sheets/sheet-image';
import type { RunContext } from './command';
import { type CommandKey, commandKeys } from './command-key';
import { ownLayout } from './own-layout';
import { begunOf } from './unfinished';

/** What a row of «Журнал событий» says of a run. */
export interface Event {
  readonly command: string;
  readonly result: string;
  readonly counts?: string;
  readonly details?: string;
}

/**
 * Appends to the event log, below what stands there; nothing where the sheet is not there, or where the run did nothing,
 * unless it completes another: the row is that one's too, and written once.
 */
export function eventEdits(
  workbook: Workbook,
  context: RunContext,
  { command, result, counts, details }: Event,
  didAnything = true,
): SheetEdit[] {
  const image = imageOf(workbook, 'event-log');
  const begun = commandKeys.includes(command as CommandKey) ? begunOf(context, command as CommandKey) : null;
  if (!image || (!didAnything && begun === null)) return [];
  const { now, user } = context;
  const row = createRowFormatter(
    schema,
    plainContext('ru', dateOf(now)),
  )({
    at: now,
    who: user,
    command,
    result: begun?.message ?? result,
    counts: (begun?.counts ?? counts) || null,
    details: details ?? null,
  });
  // A row of the event log has no identity: an image without rows that begins below the last one makes it a new row.
  const end = { ...image, rows: [], firstRow: image.lastRow + 1, lastRow: image.lastRow };
  const layout = { ...ownLayout('event-log'), headerRow: image.lastRow };
  return diffTable(schema, end, [row], plainContext('ru', dateOf(now)), { layout });
}
