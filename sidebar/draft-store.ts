import type { TaskDraft } from './task-draft';

/** A draft with what tells whose it is. */
export interface DraftRecord {
  readonly draft: TaskDraft;
  readonly client: string;
  readonly operation: string;
  /** Milliseconds since 1970, for throwing old ones away. */
  readonly savedAt: number;
}

/** The part of `localStorage` that is used. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Where drafts outlive a reload. Files share a browser's store and have the same task IDs: `document` tells them apart. */
export interface DraftStore {
  read(document: string, task: string): DraftRecord | null;
  write(document: string, task: string, record: DraftRecord): void;
  remove(document: string, task: string): void;
}

const PREFIX = 'techkarta.draft.';
const KEPT_MILLISECONDS = 30 * 24 * 3600 * 1000;

/**
 * One entry a task, so that two windows do not overwrite each other's. A store that is absent, full or forbidden only costs the
 * survival of a reload.
 */
export function createDraftStore(store: TextStore | null, now: () => number): DraftStore {
  const keyOf = (document: string, task: string) => `${PREFIX}${JSON.stringify([document, task])}`;
  attempt(() => throwAwayOld(store, now()));
  return {
    read: (document, task) => attempt(() => parseRecord(store?.getItem(keyOf(document, task)) ?? null)) ?? null,
    write: (document, task, record) => attempt(() => store?.setItem(keyOf(document, task), JSON.stringify(record))),
    remove: (document, task) => attempt(() => store?.removeItem(keyOf(document, task))),
  };
}

function throwAwayOld(store: TextStore | null, now: number): void {
  if (store === null) return;
  const keys = Array.from({ length: store.length }, (_, at) => store.key(at)).filter((key) => key?.startsWith(PREFIX));
  for (const key of keys) {
    if (typeof key !== 'string') continue;
    const record = parseRecord(store.getItem(key));
    if (record === null || now - record.savedAt > KEPT_MILLISECONDS) store.removeItem(key);
  }
}

function parseRecord(text: string | null): DraftRecord | null {
  if (text === null) return null;
  try {
    const { draft, client, operation, savedAt } = JSON.parse(text) as Partial<DraftRecord>;
    if (!isDraft(draft) || typeof client !== 'string' || typeof operation !== 'string') return null;
    return { draft, client, operation, savedAt: typeof savedAt === 'number' ? savedAt : 0 };
  } catch {
    return null;
  }
}

function isDraft(value: unknown): value is TaskDraft {
  const draft = value as Partial<Record<keyof TaskDraft, unknown>> | null | undefined;
  return (['outcome', 'minutes', 'evidence', 'newDate', 'doneOn', 'units'] as const).every(
    (field) => typeof draft?.[field] === 'string',
  );
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
