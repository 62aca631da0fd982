import type { Border, Borders, Style } from 'exceljs';
import type { BorderEdge, CellBorders, CellStyle } from '../document/cell';
import { internStyle } from '../document/style';
import { sheetsNumberFormat } from './excel-number-format';

/** Google's default font; written into every cell because Excel's own default is another. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 };

const BORDER_STYLES: readonly (readonly [string, NonNullable<Border['style']>])[] = [
  ['DOTTED', 'dotted'],
  ['DASHED', 'dashed'],
  ['SOLID', 'thin'],
  ['SOLID_MEDIUM', 'medium'],
  ['SOLID_THICK', 'thick'],
  ['DOUBLE', 'double'],
];

const made = new WeakMap<CellStyle, Map<boolean, Partial<Style>>>();

/**
 * A style for ExcelJS; equal styles give one object, which ExcelJS recognises. `numberFormat` must be Excel's already.
 * `isUnlocked` frees the cell in a protected sheet.
 */
export function excelStyle(style: CellStyle, isUnlocked: boolean): Partial<Style> {
  let variants = made.get(style);
  if (!variants) {
    variants = new Map();
    made.set(style, variants);
  }
  let known = variants.get(isUnlocked);
  if (!known) {
    known = makeStyle(style, isUnlocked);
    variants.set(isUnlocked, known);
  }
  return known;
}

function makeStyle(style: CellStyle, isUnlocked: boolean): Partial<Style> {
  const { numberFormat, background, horizontalAlignment, verticalAlignment, wrap, borders } = style;
  const hasAlignment = horizontalAlignment || verticalAlignment || wrap === 'WRAP';
  return {
    font: {
      name: style.fontFamily ?? DEFAULT_FONT.name,
      size: style.fontSize ?? DEFAULT_FONT.size,
      ...(style.fontColor && { color: { argb: argb(style.fontColor) } }),
      ...(style.bold && { bold: true }),
      ...(style.italic && { italic: true }),
      ...(style.underline && { underline: true }),
      ...(style.strikethrough && { strike: true }),
    },
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(background) } } }),
    ...(hasAlignment && {
      alignment: {
        ...(horizontalAlignment && { horizontal: horizontalAlignment }),
        ...(verticalAlignment && { vertical: verticalAlignment }),
        ...(wrap === 'WRAP' && { wrapText: true }),
      },
    }),
    ...(borders && { border: excelBorders(borders) }),
    ...(isUnlocked && { protection: { locked: false } }),
  };
}

/** '#rrggbb' as ExcelJS wants it. */
export const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** The colour of a cell or tab; undefined for theme colours, which Sheets does not have. */
export function hexColor(color: { argb?: string } | undefined): string | undefined {
  return color?.argb && /^[0-9a-f]{8}$/i.test(color.argb) ? `#${color.argb.slice(2).toLowerCase()}` : undefined;
}

function excelBorders(borders: CellBorders): Partial<Borders> {
  const edge = (from: BorderEdge | undefined): Partial<Border> | undefined =>
    from && {
      style: BORDER_STYLES.find(([name]) => name === from.style)?.[1] ?? 'thin',
      color: { argb: argb(from.color) },
    };
  const { top, left, bottom, right } = borders;
  return {
    ...(top && { top: edge(top) }),
    ...(left && { left: edge(left) }),
    ...(bottom && { bottom: edge(bottom) }),
    ...(right && { right: edge(right) }),
  } as Partial<Borders>;
}

/** The style of a cell as it stands in a file; what Sheets has by default is absent. */
export function sheetsStyle(style: Partial<Style>, locale: string): CellStyle {
  const { font, fill, alignment, border } = style;
  const fontColor = hexColor(font?.color);
  const vertical = alignment?.vertical;
  const horizontal = alignment?.horizontal;
  return internStyle({
    numberFormat: sheetsNumberFormat(style.numFmt as string | undefined, locale),
    background: fill?.type === 'pattern' && fill.pattern === 'solid' ? hexColor(fill.fgColor) : undefined,
    fontColor: fontColor === '#000000' ? undefined : fontColor,
    fontFamily: font?.name === DEFAULT_FONT.name ? undefined : font?.name,
    fontSize: font?.size === DEFAULT_FONT.size ? undefined : font?.size,
    bold: font?.bold === true,
    italic: font?.italic === true,
    underline: font?.underline !== undefined && font.underline !== false && font.underline !== 'none',
    strikethrough: font?.strike === true,
    horizontalAlignment:
      horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? horizontal : undefined,
    verticalAlignment: vertical === 'top' || vertical === 'middle' ? vertical : undefined,
    wrap: alignment?.wrapText === true ? 'WRAP' : undefined,
    borders: border && sheetsBorders(border),
  });
}

function sheetsBorders(border: Partial<Borders>): CellBorders | undefined {
  const edge = (from: Partial<Border> | undefined): BorderEdge | undefined => {
    if (!from?.style) return undefined;
    return {
      color: hexColor(from.color) ?? '#000000',
      style: BORDER_STYLES.find(([, name]) => name === from.style)?.[0] ?? 'SOLID',
    };
  };
  const edges = {
    top: edge(border.top),
    left: edge(border.left),
    bottom: edge(border.bottom),
    right: edge(border.right),
  };
  const present = Object.entries(edges).filter(([, value]) => value !== undefined);
  return present.length > 0 ? (Object.fromEntries(present) as CellBorders) : undefined;
}
