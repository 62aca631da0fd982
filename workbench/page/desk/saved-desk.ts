import { internStyles } from '../../../emulator/document/intern-styles';
import type { Snapshot } from '../../../emulator/run/snapshot';

/** What stays in the browser between two visits: plain data that IndexedDB stores as it is. */
export interface SavedDesk {
  readonly format: typeof SAVED_FORMAT;
  readonly snapshot: Snapshot;
  readonly documentId: string;
  readonly user: string;
  readonly activeSheet: string;
}

export const SAVED_FORMAT = 1;

/** Where a desk is kept. Both may fail: a browser may forbid storage, or have no room left. */
export interface DeskStore {
  /** What was saved last, unchecked; null where nothing was. */
  load(): Promise<unknown>;
  /** Keeps the desk as it stands when it is written, which may be a little later: then the next call rejects where that failed. */
  save(current: () => SavedDesk): Promise<void>;
}

/** What was saved as a desk, or null where it is none. Whether it can be opened shows only in opening it. */
export function parseSaved(value: unknown): SavedDesk | null {
  if (typeof value !== 'object' || value === null) return null;
  const { format, snapshot, documentId, user, activeSheet } = value as Partial<SavedDesk>;
  if (format !== SAVED_FORMAT || typeof user !== 'string' || typeof activeSheet !== 'string') return null;
  const hasDocuments = Object.prototype.toString.call(snapshot?.documents) === '[object Map]';
  const document = hasDocuments ? snapshot?.documents.get(documentId ?? '') : undefined;
  if (!snapshot || documentId === undefined || !document || !Array.isArray(document.sheets)) return null;
  if (document.sheets.length === 0) return null;
  // A copy made by the browser has lost that equal styles are one object.
  internStyles(document);
  return { format, snapshot, documentId, user, activeSheet };
}
