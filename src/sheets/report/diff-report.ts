import type { Language } from '../../kernel/language';
import type { LocalDate } from '../../kernel/local-date';
import { diffTable } from '../diff-table';
import { cellAt, type Layout, locateColumns } from '../locate-columns';
import { numberFormatOf } from '../number-formats';
import { plainContext } from '../plain-context';
import type { SheetEdit } from '../sheet-edit';
import type { SheetImage } from '../sheet-image';
import type { TableSchema } from '../table-schema';
import { reportRules } from './report-rules';
import type { ReportSheet } from './report-sheet';

/**
 * The edits that make a sheet show a report: the first line, cells that differ, surplus rows cleared, columns left out hidden. The
 * second time there are none. Headers, formats and conditional formats of the sheet as it stands are `setup`'s work; rows that are
 * added here get theirs. Without a sheet (`image` null) there is nothing to write on, and no edits.
 */
export function diffReport(
  image: SheetImage | null,
  report: ReportSheet,
  language: Language,
  today: LocalDate,
): readonly SheetEdit[] {
  if (image === null) return [];
  const { schema, title, rows } = report;
  const layout = locateColumns(schema, image);
  const titleRow = layout.headerRow - 1;
  const edits: SheetEdit[] = [];
  const before = titleRow >= 1 ? (cellAt(image, titleRow, 1) ?? '') : title;
  const growth = growthEdits(image, report, layout, language);
  const grown = growth.length === 0 ? image : { ...image, maxRows: layout.headerRow + rows.length };
  edits.push(...growth);
  // The first line comes after them: while it is missing, a run that was killed does them again.
  if (before === '') edits.push(...firstTimeEdits(grown, schema, layout));
  if (before !== title) edits.push({ kind: 'values', sheet: image.name, row: titleRow, column: 1, values: [[title]] });
  edits.push(...diffTable(schema, grown, rows, plainContext(language, today), { layout, vanished: 'clear' }));
  return [...edits, ...visibilityEdits(image, report, layout)];
}

/** Hidden on day one, a report comes into view when it first says something; whoever hides it afterwards has his way. */
function firstTimeEdits(
  { name: sheet, maxRows }: SheetImage,
  { look }: TableSchema,
  { headerRow, columnOf }: Layout,
): readonly SheetEdit[] {
  const columns = Math.max(...Object.values(columnOf));
  const block = { row: headerRow, column: 1, rows: maxRows - headerRow + 1, columns };
  return [
    ...(look.isHiddenOnDayOne ? [{ kind: 'show-sheet', sheet, isHidden: false } as const] : []),
    ...(look.hasFilter ? [{ kind: 'filter', sheet, block } as const] : []),
  ];
}

/** New rows at the lower end with the formats of their columns and the conditional formats stretched over them. */
function growthEdits(
  { name: sheet, maxRows }: SheetImage,
  { schema, rows }: ReportSheet,
  { headerRow, columnOf }: Layout,
  language: Language,
): readonly SheetEdit[] {
  const count = headerRow + rows.length - maxRows;
  if (count <= 0) return [];
  const formats = schema.columns.flatMap((column): SheetEdit[] => {
    const position = columnOf[column.key];
    if (position === undefined) return [];
    const block = { row: maxRows + 1, column: position, rows: count, columns: 1 };
    return [{ kind: 'number-format', sheet, block, format: numberFormatOf(column, language) }];
  });
  const rules = reportRules(schema.sheet, { columnOf, headerRow, maxRows: maxRows + count });
  return [{ kind: 'append-rows', sheet, count }, ...formats, { kind: 'conditional-rules', sheet, rules }];
}

/**
 * Hides what a setting leaves out and shows it again. Where the look was not read, the cells tell what the last report did: a column
 * that is emptied now was shown, one that is filled now was hidden; a sheet without rows tells nothing, and is told.
 */
function visibilityEdits(image: SheetImage, { leftOut, rows }: ReportSheet, layout: Layout): readonly SheetEdit[] {
  return Object.entries(leftOut).flatMap(([key, isHidden]): SheetEdit[] => {
    const column = layout.columnOf[key];
    if (column === undefined || rows.length === 0) return [];
    const isEmpty = rows.every((row) => (row[key] ?? '') === '');
    const wasHidden = image.look?.hiddenColumns[column - 1] ?? wasLeftOut(image, layout, column) ?? !isHidden;
    if (wasHidden === isHidden || (!isHidden && isEmpty)) return [];
    return [{ kind: 'hide-columns', sheet: image.name, column, count: 1, isHidden }];
  });
}

/** Whether the rows that are there have nothing in a column; null without rows. */
function wasLeftOut(image: SheetImage, { headerRow }: Layout, column: number): boolean | null {
  const filled = image.rows.slice(headerRow + 1 - image.firstRow).filter((row) => row.some((cell) => cell !== ''));
  return filled.length === 0 ? null : filled.every((row) => (row[column - image.firstColumn] ?? '') === '');
}
