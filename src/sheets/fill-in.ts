import type { CellValue } from '../kernel/cell';
import { type ChangedCell, valueEdits } from './coalesce-cells';
import { createRowFormatter } from './desired-row';
import { diffTable } from './diff-table';
import { compileFormatter } from './format-cell';
import { cellAt, locateColumns } from './locate-columns';
import { imageOf, rawRows } from './raw-rows';
import type { FirmRead } from './records/read-firm';
import { isSameCell } from './same-cell';
import { schemaOf } from './schema/all-schemas';
import type { SheetEdit } from './sheet-edit';
import type { SheetImage, Workbook } from './sheet-image';
import type { SheetKey } from './table-schema';

type Fill = (row: number) => CellValue | undefined;

/** Writes one column of a sheet where a value is known and differs; only there is a row known by its number, having no ID. */
function fillColumn(image: SheetImage, sheet: SheetKey, key: string, fill: Fill): SheetEdit[] {
  const schema = schemaOf(sheet);
  const position = locateColumns(schema, image).columnOf[key];
  if (position === undefined) return [];
  const changed: ChangedCell[] = [];
  for (const { rowNumber } of rawRows(schema, image)) {
    const value = fill(rowNumber);
    if (value !== undefined && !isSameCell(cellAt(image, rowNumber, position), value))
      changed.push({ row: rowNumber, column: position, value });
  }
  return valueEdits(image.name, changed);
}

/** IDs of rows that have none yet, and the labels that feed the dropdowns. */
export function fillNames(
  workbook: Workbook,
  { context, assignedIds }: Pick<FirmRead, 'context' | 'assignedIds'>,
): SheetEdit[] {
  const edits: SheetEdit[] = [];
  const inSheet = (sheet: SheetKey, key: string, fill: Fill): void => {
    const image = imageOf(workbook, sheet);
    if (image) edits.push(...fillColumn(image, sheet, key, fill));
  };
  for (const [sheet, ids] of Object.entries(assignedIds) as [SheetKey, ReadonlyMap<number, string>][])
    inSheet(sheet, 'id', (row) => ids.get(row));

  for (const sheet of ['stages', 'operations', 'questions'] as const) {
    const ids = new Map(
      rawRows(schemaOf(sheet), imageOf(workbook, sheet)).map((row) => [row.rowNumber, row.text('id')]),
    );
    inSheet(sheet, 'label', (row) => {
      const id = ids.get(row) || assignedIds[sheet]?.get(row);
      return id === undefined || id === '' ? undefined : context.references.labelOf(sheet, id);
    });
  }
  return edits;
}

/**
 * What the add-on completes in the sheets that people fill in: IDs of new rows, clients that only «Сделки» names, the
 * client's type beside the deal, dates of answers, labels for the dropdowns.
 */
export function fillIn(workbook: Workbook, read: FirmRead): SheetEdit[] {
  const { context, assignedIds, newClients, firm } = read;
  const edits = fillNames(workbook, read);
  const inSheet = (sheet: SheetKey, key: string, fill: Fill): void => {
    const image = imageOf(workbook, sheet);
    if (image) edits.push(...fillColumn(image, sheet, key, fill));
  };

  const clientsImage = imageOf(workbook, 'clients');
  if (clientsImage && newClients.length > 0) {
    const format = createRowFormatter(schemaOf('clients'), context);
    const rows = newClients.map(({ dealRow: _, ...client }) => format({ ...client }));
    edits.push(...diffTable(schemaOf('clients'), clientsImage, rows, context));
  }

  const types = new Map(firm.clients.map(({ id, type }) => [id, type]));
  const clientTypes = new Map(firm.deals.map(({ id, client }) => [id, types.get(client)]));
  const typeColumn = schemaOf('deals').columns.find(({ key }) => key === 'clientType');
  if (typeColumn) {
    const format = compileFormatter(typeColumn, context);
    const ids = new Map(
      rawRows(schemaOf('deals'), imageOf(workbook, 'deals')).map((row) => [row.rowNumber, row.text('id')]),
    );
    inSheet('deals', 'clientType', (row) => {
      const type = clientTypes.get(ids.get(row) || (assignedIds.deals?.get(row) ?? ''));
      return type === undefined ? undefined : format(type);
    });
  }

  const dateColumn = schemaOf('answers').columns.find(({ key }) => key === 'answeredOn');
  if (dateColumn) {
    const today = compileFormatter(dateColumn, context)(context.today);
    const undated = new Set(read.undatedAnswers);
    inSheet('answers', 'answeredOn', (row) => (undated.has(row) ? today : undefined));
  }
  return edits;
}
