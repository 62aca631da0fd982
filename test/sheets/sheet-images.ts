import type { CellValue } from '../../src/kernel/cell';
import type { Language } from '../../src/kernel/language';
import { localDate } from '../../src/kernel/local-date';
import type { DesiredRow } from '../../src/sheets/desired-row';
import { shownIn } from '../../src/sheets/desired-row';
import { plainContext } from '../../src/sheets/plain-context';
import { allSchemas, schemaOf } from '../../src/sheets/schema/all-schemas';
import type { SheetImage, Workbook } from '../../src/sheets/sheet-image';
import type { SheetKey } from '../../src/sheets/table-schema';

export const today = localDate('2026-11-23');
export const ruContext = plainContext('ru', today);

/** A sheet with its headers and these rows, each by column key. */
export function sheetImage(
  key: SheetKey,
  rows: readonly Readonly<Record<string, CellValue>>[] = [],
  options: Partial<SheetImage> & { readonly language?: Language } = {},
): SheetImage {
  const { language = 'ru', ...rest } = options;
  const schema = schemaOf(key);
  const header = schema.columns.map((column) => column.header[language]);
  const body = rows.map((row) => schema.columns.map((column) => row[column.key] ?? ''));
  const above = Array.from({ length: schema.headerRow - 1 }, () => schema.columns.map((): CellValue => ''));
  const cells = [...above, header, ...body];
  return {
    id: 100 + allSchemas.indexOf(schema),
    name: schema.name[language],
    key,
    owner: null,
    rows: cells,
    firstRow: 1,
    firstColumn: 1,
    lastRow: cells.length,
    maxRows: Math.max(cells.length, 60),
    maxColumns: schema.columns.length + 3,
    ...rest,
  };
}

/** Desired rows as cells of an image, links as their texts. */
export const cellsOf = (rows: readonly DesiredRow[]): Record<string, CellValue>[] =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, shownIn(cell)])));

/** A workbook with every sheet, empty but for those given. */
export function workbookOf(images: readonly SheetImage[] = [], language: Language = 'ru'): Workbook {
  const given = new Set(images.map(({ key }) => key));
  const others = allSchemas
    .filter(({ sheet }) => sheet !== 'manager-tab' && !given.has(sheet))
    .map(({ sheet }) => sheetImage(sheet, [], { language }));
  const sheets = [...images, ...others];
  return {
    name: 'Книга',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    sheetNames: sheets.map(({ name }) => name),
    sheets,
  };
}
