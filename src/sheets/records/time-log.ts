import type { Finding } from '../../model/finding';
import type { LogRow } from '../../model/task';
import { createRowFormatter, type DesiredRow } from '../desired-row';
import type { CellContext } from '../parsed-cell';
import { readTable } from '../read-table';
import { timeLog as schema } from '../schema/time-log';
import type { SheetImage } from '../sheet-image';
import { dateIn, momentIn, numberIn, textIn, textOrNullIn } from '../table-row';
import { findingAt } from './record-read';

export interface LogRead {
  readonly log: readonly LogRow[];
  readonly findings: readonly Finding[];
}

/** Reads the time log, in the order of its rows. */
export function readLog(image: SheetImage | undefined, context: CellContext): LogRead {
  const table = readTable(schema, image, context);
  const log: LogRow[] = [];
  const findings = [...table.findings];
  for (const row of table.rows) {
    const recordedAt = momentIn(row, 'recordedAt');
    if (recordedAt === null) {
      findings.push(findingAt('time-log', row.rowNumber, 'recordedAt', 'not-a-date', ''));
      continue;
    }
    log.push({
      id: textIn(row, 'id'),
      task: textOrNullIn(row, 'task'),
      deal: textOrNullIn(row, 'deal'),
      operation: textOrNullIn(row, 'operation'),
      employee: textIn(row, 'employee'),
      startedAt: momentIn(row, 'startedAt'),
      endedAt: momentIn(row, 'endedAt'),
      minutes: numberIn(row, 'minutes'),
      method: textIn(row, 'method') as LogRow['method'],
      doneOn: dateIn(row, 'doneOn'),
      recordedAt,
      corrects: textOrNullIn(row, 'corrects'),
      comment: textIn(row, 'comment'),
    });
  }
  return { log, findings };
}

/** Makes a row of the time log: the inverse of `readLog`. */
export function createLogFormatter(context: CellContext): (row: LogRow) => DesiredRow {
  const format = createRowFormatter(schema, context);
  return (row) => format({ ...row });
}
