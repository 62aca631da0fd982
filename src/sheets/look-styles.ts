import { known, runsOfSame, type Spot } from './look-spot';
import type { BlockStyle, SheetEdit } from './sheet-edit';
import type { SheetLookImage } from './sheet-image';
import type { TableSchema } from './table-schema';

const mutedText = '#5f6368';
const white = '#ffffff';

/** Texts of several lines are wrapped; a width that holds a sentence tells them. */
const isWrapped = ({ column }: Spot): boolean => column.type.kind === 'text' && column.width >= 220;

/** In sheets that people fill in, what the add-on writes is grey. */
const isGrey = (schema: TableSchema, { column }: Spot): boolean =>
  column.isOurs && (schema.family === 'tab' || schema.family === 'directory' || schema.family === 'map');

/** Styles of header and body. A header that is white lost its colour; the body is styled once and then the user's. */
export function styleEdits(
  sheet: string,
  schema: TableSchema,
  spots: readonly Spot[],
  area: { readonly headerRow: number; readonly bodyRows: number },
  look: SheetLookImage | null,
  isFirstTime: boolean,
): SheetEdit[] {
  const header: BlockStyle = { background: schema.look.headerColor, isBold: true, wrap: true, vertical: 'middle' };
  const headers = runsOfSame(spots, (spot) =>
    isFirstTime || (known(look?.headerBackgrounds, spot) ?? white).toLowerCase() === white ? header : undefined,
  );
  const bodies = runsOfSame(spots, (spot): BlockStyle | undefined => {
    if (!(isFirstTime || spot.isNew) || area.bodyRows <= 0) return undefined;
    const style: BlockStyle = {
      ...(isGrey(schema, spot) ? { fontColor: mutedText } : {}),
      ...(isWrapped(spot) ? { wrap: true, vertical: 'top' as const } : {}),
    };
    return Object.keys(style).length === 0 ? undefined : style;
  });
  const block = (row: number, rows: number) => (column: number, columns: number) => ({ row, column, rows, columns });
  const inHeader = block(area.headerRow, 1);
  const inBody = block(area.headerRow + 1, area.bodyRows);
  return [
    ...headers.map(
      ({ column, count, value }): SheetEdit => ({ kind: 'style', sheet, block: inHeader(column, count), style: value }),
    ),
    ...bodies.map(
      ({ column, count, value }): SheetEdit => ({ kind: 'style', sheet, block: inBody(column, count), style: value }),
    ),
  ];
}
