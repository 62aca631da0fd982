import { type Inspection, inspect } from '../control/inspection';
import { dateOf } from '../kernel/local-date';
import type { Firm } from '../model/firm';
import type { MapVersion, StageMap } from '../model/stage-map';
import type { LogRow, Task } from '../model/task';
import { columnLetters } from '../sheets/column-letters';
import { locateColumns } from '../sheets/locate-columns';
import { imageOf } from '../sheets/raw-rows';
import { deviationsSheet } from '../sheets/report/deviations-sheet';
import { diffReport } from '../sheets/report/diff-report';
import { morningSheet } from '../sheets/report/morning-sheet';
import { offerGateSheet } from '../sheets/report/offer-gate-sheet';
import type { LinkTo, ReportTarget } from '../sheets/report/report-sheet';
import { weekSheet } from '../sheets/report/week-sheet';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import { bookReads } from './book';
import type { RunContext, SheetRead } from './command';
import { whole } from './sheet-lists';

const reportSheets: readonly SheetKey[] = ['morning', 'week', 'deviations', 'offer-gate'];

/** What the reports are made from and compared with: the whole log, of which other commands read only the IDs. */
export const reportReads: readonly SheetRead[] = [
  ...bookReads.filter(({ sheet }) => sheet !== 'time-log'),
  ...whole(['time-log', ...reportSheets]),
];

/** Rows of a sheet by what stands in one of its columns. */
const rowsBy = (image: SheetImage, sheet: SheetKey, key: string): Map<string, number> => {
  const { headerRow, columnOf } = locateColumns(schemaOf(sheet), image);
  const column = columnOf[key];
  const rows = new Map<string, number>();
  image.rows.forEach((row, line) => {
    const number = line + image.firstRow;
    const text = column === undefined ? '' : String(row[column - image.firstColumn] ?? '');
    if (number > headerRow && text !== '' && !rows.has(text)) rows.set(text, number);
  });
  return rows;
};

/** Where the rows of reports lead in this workbook: a task to its row in a tab, a deal and its answers to theirs. */
function linksIn(workbook: Workbook, firm: Firm): LinkTo {
  const address = (image: SheetImage | undefined, row: number | undefined): string =>
    image ? `#gid=${image.id}${row === undefined ? '' : `&range=${columnLetters(1)}${row}`}` : '';
  const tabs = workbook.sheets.filter(({ key }) => key === 'manager-tab');
  const rowsOfTab = new Map(tabs.map((tab) => [tab, rowsBy(tab, 'manager-tab', 'id')]));
  const deals = imageOf(workbook, 'deals');
  const answers = imageOf(workbook, 'answers');
  const rowsOfDeals = deals ? rowsBy(deals, 'deals', 'id') : new Map<string, number>();
  const rowsOfAnswers = answers ? rowsBy(answers, 'answers', 'subject') : new Map<string, number>();
  const clientOf = new Map(
    firm.deals.map(({ id, client }) => [id, firm.clients.find((each) => each.id === client)?.name ?? '']),
  );
  return (target: ReportTarget): string => {
    switch (target.kind) {
      case 'task': {
        const tab =
          tabs.find((each) => rowsOfTab.get(each)?.has(target.task)) ??
          tabs.find(({ owner }) => owner === target.performer);
        return address(tab, tab && rowsOfTab.get(tab)?.get(target.task));
      }
      case 'deal':
        return address(deals, rowsOfDeals.get(target.deal));
      case 'answers':
        return address(answers, rowsOfAnswers.get(clientOf.get(target.deal) ?? '') ?? rowsOfAnswers.get(target.deal));
    }
  };
}

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
  language: Firm['settings']['language'],
): { readonly edits: readonly SheetEdit[]; readonly inspection: Inspection } {
  const inspection = inspect({ now, ...facts });
  const linkTo = linksIn(workbook, facts.firm);
  const sheets = [
    morningSheet(inspection, language, linkTo),
    weekSheet(inspection, language),
    deviationsSheet(inspection, language, linkTo),
    offerGateSheet(inspection, language, linkTo),
  ];
  const edits = sheets.flatMap((sheet) =>
    diffReport(imageOf(workbook, sheet.schema.sheet) ?? null, sheet, language, dateOf(now)),
  );
  return { edits, inspection };
}
