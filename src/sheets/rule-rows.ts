/**
 * Rows of our conditional rules: from the header, which no rule colours, down. A formula speaks of the first row of its range, and
 * deleting that row would leave #REF! in it and no colours on the sheet; the header is the one row that stays.
 */
export const ruleRows = ({
  headerRow,
  maxRows,
}: {
  readonly headerRow: number;
  readonly maxRows: number;
}): { readonly row: number; readonly rows: number } => ({ row: headerRow, rows: Math.max(maxRows - headerRow + 1, 2) });
