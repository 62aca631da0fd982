import type { Firm } from '../model/firm';
import { locateColumns } from '../sheets/locate-columns';
import { cellAddress, placeLink } from '../sheets/place-link';
import { imageOf } from '../sheets/raw-rows';
import type { LinkTo, ReportTarget } from '../sheets/report/report-sheet';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';

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
export function linksIn(workbook: Workbook, firm: Firm): LinkTo {
  const address = (image: SheetImage | undefined, row: number | undefined): string =>
    image ? placeLink(image, row === undefined ? '' : cellAddress(1, row)) : '';
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
          tabs.find((each) => each.owner === target.performer && rowsOfTab.get(each)?.has(target.task)) ??
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
