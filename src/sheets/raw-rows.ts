import { cleanText } from '../kernel/clean-text';
import { locateColumns } from './locate-columns';
import type { SheetImage, Workbook } from './sheet-image';
import type { SheetKey, TableSchema } from './table-schema';

/** A row before its cells are understood. */
export interface RawRow {
  readonly rowNumber: number;
  /** The cell as cleaned text; '' where it is empty or its column is missing. */
  text(key: string): string;
}

/** The first image of a sheet; manager tabs, of which there are several, are asked for otherwise. */
export const imageOf = (workbook: Workbook, sheet: SheetKey): SheetImage | undefined =>
  workbook.sheets.find((image) => image.key === sheet);

/** The rows below the header in which something was typed, as texts. */
export function rawRows(schema: TableSchema, image: SheetImage | undefined): RawRow[] {
  if (image === undefined) return [];
  const { headerRow, columnOf } = locateColumns(schema, image);
  const typed = schema.columns
    .filter((column) => !column.isOurs && columnOf[column.key] !== undefined)
    .map((column) => (columnOf[column.key] ?? 0) - image.firstColumn);
  const rows: RawRow[] = [];
  image.rows.forEach((row, line) => {
    const rowNumber = line + image.firstRow;
    const isFilled = typed.some((at) => row[at] !== undefined && row[at] !== '' && row[at] !== false);
    if (rowNumber <= headerRow || !isFilled) return;
    rows.push({
      rowNumber,
      text(key) {
        const position = columnOf[key];
        const cell = position === undefined ? '' : row[position - image.firstColumn];
        return cell === undefined ? '' : cleanText(String(cell));
      },
    });
  });
  return rows;
}
