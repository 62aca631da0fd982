import { containsRange, type GridRange, intersection, subtractRange } from '../document/grid-range';
import type { ProtectionData } from '../document/protection';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { NO_ACCESS_MESSAGE, PROTECTED_MESSAGE, scriptError } from './errors';
import { shareDomain, type WorldState } from './world-state';

export type Right = 'owner' | 'editor' | 'viewer' | 'stranger';

export function rightOf(document: SpreadsheetDocument, email: string): Right {
  const user = email.toLowerCase();
  if (document.owner === user) return 'owner';
  if (document.editors.includes(user)) return 'editor';
  return document.viewers.includes(user) ? 'viewer' : 'stranger';
}

const mayEditDocument = (document: SpreadsheetDocument, email: string): boolean =>
  ['owner', 'editor'].includes(rightOf(document, email));

/**
 * May this user pass this protection? The owner always may; warnings stop nobody.
 * https://developers.google.com/apps-script/reference/spreadsheet/protection
 */
export function passesProtection(
  world: WorldState,
  document: SpreadsheetDocument,
  protection: ProtectionData,
  email: string,
): boolean {
  const user = email.toLowerCase();
  if (protection.warningOnly || document.owner === user) return true;
  if (!mayEditDocument(document, user)) return false;
  return protection.editors.includes(user) || (protection.domainEdit && shareDomain(world, document.owner, user));
}

/** May this user write every cell of the range? */
export function mayWriteRange(
  world: WorldState,
  document: SpreadsheetDocument,
  sheet: SheetData,
  range: GridRange,
  email: string,
): boolean {
  if (!mayEditDocument(document, email)) return false;
  return sheet.protections.every((protection) => {
    if (passesProtection(world, document, protection, email)) return true;
    if (protection.range) return intersection(protection.range, range) === null;
    return coveredBy(range, protection.unprotected);
  });
}

/** Is the whole range inside the union of the others? */
function coveredBy(range: GridRange, others: readonly GridRange[]): boolean {
  if (others.some((other) => containsRange(other, range))) return true;
  let rest: GridRange[] = [range];
  for (const other of others) rest = rest.flatMap((part) => subtractRange(part, other));
  return rest.length === 0;
}

/** Throws Google's message unless the user may write the range. */
export function assertMayWrite(
  world: WorldState,
  document: SpreadsheetDocument,
  sheet: SheetData,
  range: GridRange,
  email: string,
): void {
  if (!mayEditDocument(document, email)) throw scriptError(NO_ACCESS_MESSAGE);
  if (!mayWriteRange(world, document, sheet, range, email)) throw scriptError(PROTECTED_MESSAGE);
}

/** Throws unless the user may change the sheet itself: its name, size, order, visibility. */
export function assertMayChangeSheet(
  world: WorldState,
  document: SpreadsheetDocument,
  sheet: SheetData,
  email: string,
): void {
  if (!mayEditDocument(document, email)) throw scriptError(NO_ACCESS_MESSAGE);
  const stops = (protection: ProtectionData) =>
    protection.kind === 'sheet' && !passesProtection(world, document, protection, email);
  if (sheet.protections.some(stops)) throw scriptError(PROTECTED_MESSAGE);
}

/** Throws unless the user may change the document: add sheets, names, settings. */
export function assertMayEditDocument(document: SpreadsheetDocument, email: string): void {
  if (!mayEditDocument(document, email)) throw scriptError(NO_ACCESS_MESSAGE);
}
