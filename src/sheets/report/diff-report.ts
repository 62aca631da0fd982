import type { Language } from '../../kernel/language';
import type { LocalDate } from '../../kernel/local-date';
import { diffTable } from '../diff-table';
import { cellAt, type Layout, locateColumns } from '../locate-columns';
import { plainContext } from '../plain-context';
import type { SheetEdit } from '../sheet-edit';
import type { SheetImage } from '../sheet-image';
import type { ConditionalRule } from '../sheet-look';
import { reportRules } from './report-rules';
import type { ReportSheet } from './report-sheet';

/**
 * The edits that make a sheet show a report: the first line, cells that differ, surplus rows cleared, columns left out hidden. The
 * second time there are none. Headers, formats and conditional formats are `setup`'s work; where the image holds the look, conditional
 * formats that a user spoilt are put right. Without a sheet (`image` null) there is nothing to write on, and no edits.
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
  if (titleRow >= 1 && cellAt(image, titleRow, 1) !== title)
    edits.push({ kind: 'values', sheet: image.name, row: titleRow, column: 1, values: [[title]] });
  edits.push(...diffTable(schema, image, rows, plainContext(language, today), { layout, vanished: 'clear' }));
  edits.push(...visibilityEdits(image, report, layout));
  return [...edits, ...ruleEdits(image, report, layout)];
}

/**
 * Hides what a setting leaves out and shows it again. Where the look was not read, the cells tell what the last report did: a column
 * that is emptied now was shown, one that is filled now was hidden.
 */
function visibilityEdits(
  image: SheetImage,
  { schema, rows, hiddenColumns }: ReportSheet,
  layout: Layout,
): readonly SheetEdit[] {
  return schema.columns.flatMap(({ key }): SheetEdit[] => {
    const column = layout.columnOf[key];
    if (column === undefined || !['performer'].includes(key)) return [];
    const isHidden = hiddenColumns.includes(key);
    const wasHidden = image.look?.hiddenColumns[column - 1] ?? guessHidden(image, layout, column, isHidden);
    const isFilled = rows.some((row) => row[key] !== '' && row[key] !== undefined);
    if (wasHidden === isHidden || (!isHidden && !isFilled)) return [];
    return [{ kind: 'hide-columns', sheet: image.name, column, count: 1, isHidden }];
  });
}

function guessHidden(image: SheetImage, { headerRow }: Layout, column: number, otherwise: boolean): boolean {
  const below = image.rows.slice(headerRow + 1 - image.firstRow);
  if (below.length === 0 || below.every((row) => row.every((cell) => cell === ''))) return otherwise;
  return below.every((row) => (row[column - image.firstColumn] ?? '') === '');
}

function ruleEdits(image: SheetImage, { schema }: ReportSheet, layout: Layout): readonly SheetEdit[] {
  if (image.look === undefined) return [];
  const firstRow = layout.headerRow + 1;
  const rules = reportRules(schema.sheet, firstRow, Math.max(image.maxRows - layout.headerRow, 1), layout.columnOf);
  const isSame = sameRules(image.look.conditionalRules, rules);
  return isSame ? [] : [{ kind: 'conditional-rules', sheet: image.name, rules }];
}

const sameRules = (a: readonly ConditionalRule[], b: readonly ConditionalRule[]): boolean =>
  a.length === b.length &&
  a.every((rule, at) => rule.formula === b[at]?.formula && JSON.stringify(rule.range) === JSON.stringify(b[at]?.range));
