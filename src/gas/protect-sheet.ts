import type { SheetEdit } from '../sheets/sheet-edit';

/**
 * Gives the sheet one protection with these editors beside the owner. A new protection starts with everybody who may
 * edit the file as editor, so the others are taken out; the person who runs cannot be (Google keeps him).
 */
export const protectSheet = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  edit: Extract<SheetEdit, { kind: 'protect' }>,
  isNew: boolean,
): void => {
  const known = isNew ? undefined : sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0];
  const protection = known ?? sheet.protect();
  if (protection.getDescription() !== edit.description) protection.setDescription(edit.description);
  const wanted = new Set(edit.editors.map((email) => email.toLowerCase()));
  const current = protection.getEditors().map((user) => user.getEmail().toLowerCase());
  const surplus = current.filter((email) => !wanted.has(email));
  const missing = [...wanted].filter((email) => !current.includes(email));
  if (surplus.length > 0) protection.removeEditors(surplus);
  if (missing.length > 0) protection.addEditors(missing);
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
};
