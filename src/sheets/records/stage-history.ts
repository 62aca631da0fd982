import type { DealOutcome, StageEntry } from '../../model/firm';
import { createRowFormatter, type DesiredRow } from '../desired-row';
import type { CellContext } from '../parsed-cell';
import { stageHistory as schema } from '../schema/stage-history';
import type { Workbook } from '../sheet-image';
import { dateIn, numberIn, stampIn, textIn, textOrNullIn } from '../table-row';
import { findingAt, type RecordsRead, readRecords } from './record-read';

export const readStageHistory = (workbook: Workbook, context: CellContext): RecordsRead<StageEntry> =>
  readRecords(workbook, 'stage-history', context, (row) => {
    const entered = stampIn(row, 'entered');
    if (entered === null) return findingAt('stage-history', row.rowNumber, 'entered', 'not-a-date', '');
    return {
      deal: textIn(row, 'deal'),
      stage: textIn(row, 'stage'),
      entry: numberIn(row, 'entry') ?? 1,
      entered,
      left: dateIn(row, 'left'),
      outcome: textOrNullIn(row, 'outcome') as DealOutcome['kind'] | null,
      mapVersion: textOrNullIn(row, 'mapVersion'),
    };
  });

export function formatStageHistory(entries: readonly StageEntry[], context: CellContext): DesiredRow[] {
  const format = createRowFormatter(schema, context);
  return entries.map((entry) => format({ ...entry }));
}
