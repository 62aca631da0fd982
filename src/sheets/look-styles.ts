import { known, runsOfSame, type Spot } from './look-spot';
import type { BlockStyle, SheetEdit } from './sheet-edit';
import type { SheetLookImage } from './sheet-image';
import type { ColumnType, TableSchema } from './table-schema';
import { isTextColumn } from './text-column';

const white = '#ffffff';
const mutedText = '#5f6368';
const mutedHeader = '#f1f3f4';
const headerLine = '#9aa0a6';

/** Kinds that are short and alike in length: centred under a centred header. */
const short: ReadonlySet<ColumnType['kind']> = new Set([
  'integer',
  'number',
  'percent',
  'date',
  'stamp',
  'minutes',
  'yes-no',
  'checkbox',
]);

/** Whether the add-on writes the column among what people write. */
const isMuted = ({ family }: TableSchema, { column }: Spot): boolean =>
  column.isOurs && (family === 'tab' || family === 'directory' || family === 'map');

/** What a task is about is read first, so it is as dark as what people write. */
const isDark = ({ family }: TableSchema, { column }: Spot): boolean =>
  family === 'tab' && (column.key === 'client' || column.key === 'operation');

/** Texts of several lines are wrapped; a width that holds a sentence tells them. */
const isWrapped = ({ column }: Spot): boolean =>
  (column.type.kind === 'text' || column.type.kind === 'reference') && column.width >= 150;

const isCentred = ({ column }: Spot): boolean => short.has(column.type.kind) && !column.isAdvanced;

const isToTheRight = ({ column }: Spot): boolean =>
  short.has(column.type.kind) && column.isAdvanced && !isTextColumn(column);

interface Area {
  readonly headerRow: number;
  readonly bodyRows: number;
}

/**
 * Styles of first line, header and body. A header that is white lost its colour; the rest is set once and then the user's.
 * Cells cost time, so only what shows is styled, and only as it differs from what Google does by itself.
 */
export function styleEdits(
  sheet: string,
  schema: TableSchema,
  spots: readonly Spot[],
  { headerRow, bodyRows }: Area,
  look: SheetLookImage | null,
  isFirstTime: boolean,
): SheetEdit[] {
  const shown = spots.filter(({ column }) => !column.isTechnical);
  const styled = (
    from: number,
    rows: number,
    of: (spot: Spot) => BlockStyle | undefined,
    among: readonly Spot[] = shown,
  ): SheetEdit[] =>
    rows <= 0
      ? []
      : runsOfSame(among, of).map(
          ({ column, count, value }): SheetEdit => ({
            kind: 'style',
            sheet,
            block: { row: from, column, rows, columns: count },
            style: value,
          }),
        );
  const plain = shown.filter(
    (spot) => isFirstTime || (known(look?.headerBackgrounds, spot) ?? white).toLowerCase() === white,
  );
  const fresh = shown.filter((spot) => isFirstTime || spot.isNew);
  // The long sheets that the add-on keeps have a line a row.
  const isTall = schema.family !== 'kept' && shown.some(isWrapped);
  const title = isFirstTime && headerRow > 1 ? shown.find(({ column }) => !column.isAdvanced) : undefined;
  return [
    ...(title ? styled(headerRow - 1, 1, () => ({ isBold: true, fontSize: 12, vertical: 'middle' }), [title]) : []),
    ...styled(headerRow, 1, () => ({ isBold: true, wrap: true, vertical: 'middle', lineBelow: headerLine }), plain),
    ...styled(
      headerRow,
      1,
      (spot) => ({ background: isMuted(schema, spot) ? mutedHeader : schema.look.headerColor }),
      plain,
    ),
    // A header stands as its cells do; those of a column that is hidden at first stand as Google puts them.
    ...styled(headerRow, bodyRows + 1, (spot) => (isCentred(spot) ? { horizontal: 'center' } : undefined), fresh),
    ...styled(headerRow, 1, (spot) => (isToTheRight(spot) ? { horizontal: 'right' } : undefined), fresh),
    ...styled(headerRow + 1, bodyRows, () => (isTall ? { vertical: 'middle' } : undefined), fresh),
    ...styled(headerRow + 1, bodyRows, (spot) => (isTall && isWrapped(spot) ? { wrap: true } : undefined), fresh),
    ...styled(
      headerRow + 1,
      bodyRows,
      (spot) => (isMuted(schema, spot) && !isDark(schema, spot) ? { fontColor: mutedText } : undefined),
      fresh,
    ),
  ];
}
