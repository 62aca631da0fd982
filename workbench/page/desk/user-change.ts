import { gridRange } from '../../../emulator/document/grid-range';
import type { SheetData } from '../../../emulator/document/sheet';
import type { UserChange } from '../../../emulator/run/user-change';
import type { DeskCalls } from '../desk-contract';

export type DeskChange = Parameters<DeskCalls['change']>[0];

/** What a person does, in the emulator's words. Sorting leaves the frozen rows where they are, as Google's does. */
export function userChangeOf(change: DeskChange, sheet: SheetData): UserChange {
  switch (change.kind) {
    case 'hide-sheet':
      return { kind: 'hideSheet' };
    case 'unhide-sheet':
      return { kind: 'showSheet' };
    case 'insert-rows':
      return { kind: 'insert', axis: 'row', at: change.row, count: change.count };
    case 'delete-rows':
      return { kind: 'delete', axis: 'row', at: change.row, count: change.count };
    case 'sort': {
      const rows = Math.max(1, sheet.rows.length - sheet.frozenRows);
      const range = gridRange(sheet.frozenRows + 1, 1, rows, sheet.maxColumns);
      return { kind: 'sort', range, column: change.column, ascending: change.ascending };
    }
  }
}
