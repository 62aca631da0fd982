import { lastContentColumn, lastContentRow } from '../../emulator/document/cells';
import { type GridRange, gridRange, parseA1 } from '../../emulator/document/grid-range';
import type { SheetData } from '../../emulator/document/sheet';
import type { EffectiveCell } from '../../emulator/formulas/effective-view';
import type { Host } from '../desk/host';
import { StepFailure } from '../desk/step-failure';
import { sheetNamed } from './edit-by-hand';
import type { ReadStep } from './play-script';

/** A sheet as it looks: the header, and below it rows with what each cell shows, its background and its font. */
export interface SheetReading {
  readonly sheet: string;
  readonly isHidden: boolean;
  /** Rows above the header: the summary of a tab or report. */
  readonly above: readonly (readonly string[])[];
  readonly headerRow: number;
  readonly header: readonly string[];
  readonly rows: readonly RowReading[];
}

export interface RowReading {
  /** As numbered in the sheet. */
  readonly row: number;
  readonly isHidden: boolean;
  readonly values: readonly string[];
  /** '#rrggbb' after conditional formatting. */
  readonly backgrounds: readonly string[];
  readonly fonts: readonly Font[];
}

/** '#rrggbb' and the traits that a cell has. */
export interface Font {
  readonly color: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
}

/** Reads the used part of a sheet or the given range. The header is the last frozen row, the first where none is frozen. */
export function readSheet(host: Host, { sheet: name, range }: ReadStep['read']): SheetReading {
  const sheet = sheetNamed(host, name);
  const area = areaOf(sheet, range);
  const headerRow = Math.max(1, sheet.frozenRows);
  const headArea = gridRange(1, area.column, headerRow, area.numColumns);
  const headCells = area.numColumns > 0 ? displaysOf(host.view(sheet, headArea)) : [];
  const first = Math.max(area.row, headerRow + 1);
  const count = area.row + area.numRows - first;
  const body =
    count > 0 && area.numColumns > 0 ? host.view(sheet, gridRange(first, area.column, count, area.numColumns)) : [];
  return {
    sheet: name,
    isHidden: sheet.hidden,
    above: headCells.slice(0, -1),
    headerRow,
    header: headCells.at(-1) ?? [],
    rows: body.map((cells, index) => readRow(sheet, first + index, cells)),
  };
}

function areaOf(sheet: SheetData, range: string | undefined): GridRange {
  if (range === undefined) return gridRange(1, 1, lastContentRow(sheet), lastContentColumn(sheet));
  const place = parseA1(range, sheet);
  const area = place?.range;
  if (area && area.row + area.numRows - 1 <= sheet.maxRows && area.column + area.numColumns - 1 <= sheet.maxColumns)
    return area;
  throw new StepFailure(`«${sheet.name}»: диапазон ${range} за пределами листа`);
}

const displaysOf = (cells: readonly (readonly EffectiveCell[])[]): readonly (readonly string[])[] =>
  cells.map((row) => row.map(({ display }) => display));

const readRow = (sheet: SheetData, row: number, cells: readonly EffectiveCell[]): RowReading => ({
  row,
  isHidden: sheet.rowDimensions[row - 1]?.hidden === true,
  values: cells.map(({ display }) => display),
  backgrounds: cells.map(({ background }) => background),
  fonts: cells.map(fontOf),
});

const fontOf = ({ fontColor, bold, italic, underline, strikethrough }: EffectiveCell): Font => ({
  color: fontColor,
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(underline && { underline }),
  ...(strikethrough && { strikethrough }),
});
