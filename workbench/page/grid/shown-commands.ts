/** Commands of Univer that only move the selection or the view. Everything else would change a sheet past the desk. */
const SHOWN: ReadonlySet<string> = new Set([
  'sheet.command.move-selection',
  'sheet.command.move-selection-enter-tab',
  'sheet.command.expand-selection',
  'sheet.command.select-all',
  'sheet.command.select-range',
  'sheet.command.scroll-view',
  'sheet.command.scroll-view-reset',
  'sheet.command.scroll-to-cell',
  'sheet.command.set-scroll-relative',
  'sheet.command.set-worksheet-activate',
]);

/** Univer's editor in the cell is an operation: typing goes to an editor of our own. */
const EDITOR = 'sheet.operation.set-cell-edit-visible';

/** Whether Univer may do that. Mutations and other operations come only from commands, or from the view itself. */
export function isShown({ id, isCommand, params }: { id: string; isCommand: boolean; params: unknown }): boolean {
  if (id === EDITOR) return (params as { readonly visible?: boolean } | undefined)?.visible !== true;
  return !isCommand || SHOWN.has(id);
}
