/**
 * Writes that Apps Script has taken but not yet sent: https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush
 * ("Spreadsheet operations are sometimes bundled together to improve performance").
 * Other executions do not see them; a killed run may lose them.
 */
export interface WriteBuffer {
  /** In order; each applies one write to the document. */
  operations: (() => void)[];
  /** Cells written since the last flush. */
  dirtyCells: number;
  /** Something was written since the last flush, although it may already be applied. */
  isDirty: boolean;
}

export const createWriteBuffer = (): WriteBuffer => ({ operations: [], dirtyCells: 0, isDirty: false });

/** Past so many dirty cells Sheets flushes by itself (cost model). */
export const FLUSH_AT_DIRTY_CELLS = 15_000;

/** Brings the writes into the document, in order. The flush itself is counted elsewhere. */
export function applyBuffered(buffer: WriteBuffer): void {
  const { operations } = buffer;
  buffer.operations = [];
  for (const operation of operations) operation();
}

export function dropBuffered(buffer: WriteBuffer): void {
  buffer.operations = [];
  buffer.dirtyCells = 0;
  buffer.isDirty = false;
}
