import type { CellValue } from '../kernel/cell';
import type { Language } from '../kernel/language';
import { localDate } from '../kernel/local-date';
import { collectReferences } from './collect-references';
import { createRowFormatter, type DesiredRow, shownIn } from './desired-row';
import type { MapTemplate, TemplateCell, TemplateRow } from './map-template';
import type { CellContext, Parsed } from './parsed-cell';
import { createReferenceIndex, type ReferenceIndex } from './reference-index';
import { schemaOf } from './schema/all-schemas';
import type { SheetImage } from './sheet-image';
import type { SheetKey } from './table-schema';

type RowsOfSheet<Row> = Partial<Record<SheetKey, Row[]>>;

const isBilingual = (cell: TemplateCell): cell is Extract<TemplateCell, { ru: string }> =>
  typeof cell === 'object' && 'ru' in cell;

/** A template row in one language: IDs, codes and ISO dates as they are, texts in the language. */
export const templateValues = (row: TemplateRow, language: Language): Record<string, Exclude<Parsed, null>> =>
  Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, isBilingual(cell) ? cell[language] : cell]));

function formatRows(
  { rows }: Pick<MapTemplate, 'rows'>,
  language: Language,
  references: ReferenceIndex,
): RowsOfSheet<DesiredRow> {
  // Only dates typed without a year depend on today, and a template has none.
  const context: CellContext = { language, references, today: localDate('2026-01-01') };
  const formatted: RowsOfSheet<DesiredRow> = {};
  for (const [sheet, list] of Object.entries(rows) as [SheetKey, readonly TemplateRow[]][]) {
    const format = createRowFormatter(schemaOf(sheet), context);
    formatted[sheet] = list.map((row) => format(templateValues(row, language)));
  }
  return formatted;
}

function imageOfRows(sheet: SheetKey, rows: readonly DesiredRow[], language: Language): SheetImage {
  const { columns, headerRow, name } = schemaOf(sheet);
  const above: CellValue[][] = Array.from({ length: headerRow - 1 }, () => []);
  const header = columns.map((column) => column.header[language]);
  const cells = rows.map((row) => columns.map(({ key }) => shownIn(row[key] ?? '')));
  const lines = [...above, header, ...cells];
  return {
    id: 0,
    name: name[language],
    key: sheet,
    owner: null,
    rows: lines,
    firstRow: 1,
    firstColumn: 1,
    lastRow: lines.length,
    maxRows: lines.length,
    maxColumns: columns.length,
  };
}

/**
 * What a template writes, by sheet, in one language: dropdown words for codes, serial numbers for dates, and for references
 * the labels that rows of this very template get («S1-110 · Отправить КП»). Throws where a row has a key that its sheet does
 * not know. The IDs are the template's own: whether they are free is for the caller to see.
 */
export function templateRows(template: Pick<MapTemplate, 'rows'>, language: Language): RowsOfSheet<DesiredRow> {
  const bare = formatRows(template, language, createReferenceIndex({}));
  const sheets = (Object.entries(bare) as [SheetKey, DesiredRow[]][]).map(([sheet, rows]) =>
    imageOfRows(sheet, rows, language),
  );
  const workbook = { name: '', locale: '', timeZone: '', sheetNames: sheets.map(({ name }) => name), sheets };
  const { references } = collectReferences(workbook, language);
  const formatted = formatRows(template, language, references);
  // Labels feed the dropdowns: without them «Этап» in «Сделки» would offer nothing on the first day.
  for (const sheet of ['stages', 'operations', 'questions'] as const) {
    const labelled = formatted[sheet]?.map((row) => ({ ...row, label: references.labelOf(sheet, String(row.id)) }));
    if (labelled) formatted[sheet] = labelled;
  }
  return formatted;
}
