import type { Column } from './table-schema';

/** Kinds that people type in a form which a spreadsheet would change: `20%` into 0.2, `1:30` into 0.0625. */
export const isTypedAsText = (column: Column): boolean =>
  column.type.kind === 'percent' || (column.type.kind === 'minutes' && !column.isOurs);

const textKinds = new Set(['text', 'json', 'reference', 'choice', 'yes-no']);

/** Whether cells of a column are plain text (`@`): what is typed stays as typed. */
export const isTextColumn = (column: Column): boolean => textKinds.has(column.type.kind) || isTypedAsText(column);
