import { type Inspection, inspect } from '../control/inspection';
import type { Teller } from '../i18n/teller';
import { dateOf } from '../kernel/local-date';
import type { Firm } from '../model/firm';
import type { MapVersion, StageMap } from '../model/stage-map';
import type { LogRow, Task } from '../model/task';
import { imageOf } from '../sheets/raw-rows';
import { deviationsSheet } from '../sheets/report/deviations-sheet';
import { diffReport } from '../sheets/report/diff-report';
import { morningSheet } from '../sheets/report/morning-sheet';
import { offerGateSheet } from '../sheets/report/offer-gate-sheet';
import { weekSheet } from '../sheets/report/week-sheet';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import { bookReads } from './book';
import type { RunContext, SheetRead } from './command';
import { linksIn } from './report-links';
import { whole } from './sheet-lists';

const reportSheets: readonly SheetKey[] = ['morning', 'week', 'deviations', 'offer-gate'];

/** What the reports are made from and compared with: the whole log, of which other commands read only the IDs. */
export const reportReads: readonly SheetRead[] = [
  ...bookReads.filter(({ sheet }) => sheet !== 'time-log'),
  ...whole(['time-log', ...reportSheets]),
];

/** What the reports are made from. */
export interface ReportFacts {
  readonly firm: Firm;
  readonly maps: ReadonlyMap<MapVersion, StageMap>;
  readonly tasks: readonly Task[];
  readonly log: readonly LogRow[];
}

/** The four reports as they are to stand, and what they were made from. */
export function reportEdits(
  workbook: Workbook,
  facts: ReportFacts,
  { now }: RunContext,
  teller: Teller,
): { readonly edits: readonly SheetEdit[]; readonly inspection: Inspection } {
  const inspection = inspect({ now, ...facts });
  const linkTo = linksIn(workbook, facts.firm);
  const sheets = [
    morningSheet(inspection, teller, linkTo),
    weekSheet(inspection, teller),
    deviationsSheet(inspection, teller, linkTo),
    offerGateSheet(inspection, teller, linkTo),
  ];
  const edits = sheets.flatMap((sheet) =>
    diffReport(imageOf(workbook, sheet.schema.sheet) ?? null, sheet, teller.language, dateOf(now)),
  );
  return { edits, inspection };
}
