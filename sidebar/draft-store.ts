import { freshEntries } from './aged-store';
import { type FormDraft, isFormDraft } from './form-draft';
import { blankDraft, type TaskDraft } from './task-draft';

/** A draft with what tells whose it is. */
export interface DraftRecord {
  readonly draft: TaskDraft;
  /** What the form showed in each field before it was typed in: only where the two differ something was typed. */
  readonly base: TaskDraft;
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
  /** A form that belongs to no task. */
  readForm(document: string, form: string): FormDraft | null;
  /** All forms whose name begins so, in the order of their names. */
  readForms(document: string, prefix: string): readonly FormDraft[];
  /** An empty draft removes it. */
  writeForm(document: string, form: string, draft: FormDraft | null): void;
}

const PREFIX = 'techkarta.draft.';
const FORM_PREFIX = 'techkarta.form.';

/**
 * One entry a task, so that two windows do not overwrite each other's. A store that is absent, full or forbidden only costs the
 * survival of a reload.
 */
export function createDraftStore(store: TextStore | null, now: () => number): DraftStore {
  const keyOf = (document: string, task: string) => `${PREFIX}${JSON.stringify([document, task])}`;
  const formKeyOf = (document: string, form: string) => `${FORM_PREFIX}${JSON.stringify([document, form])}`;
  attempt(() => throwAwayOld(store, now()));
  return {
    read: (document, task) => attempt(() => parseRecord(store?.getItem(keyOf(document, task)) ?? null)) ?? null,
    write: (document, task, record) => attempt(() => store?.setItem(keyOf(document, task), JSON.stringify(record))),
    remove: (document, task) => attempt(() => store?.removeItem(keyOf(document, task))),
    readForm: (document, form) =>
      attempt(() => parseForm(store?.getItem(formKeyOf(document, form)) ?? null)?.draft) ?? null,
    readForms: (document, prefix) =>
      attempt(() => {
        // The name of an entry is JSON: cut before its last two signs it is where longer ones begin.
        const begin = formKeyOf(document, prefix).slice(0, -2);
        const keys = Array.from({ length: store?.length ?? 0 }, (_, at) => store?.key(at) ?? '');
        return keys
          .filter((key) => key.startsWith(begin))
          .sort()
          .flatMap((key) => {
            const form = parseForm(store?.getItem(key) ?? null);
            return form === null ? [] : [form.draft];
          });
      }) ?? [],
    writeForm: (document, form, draft) =>
      attempt(() => {
        const key = formKeyOf(document, form);
        if (draft === null) store?.removeItem(key);
        else store?.setItem(key, JSON.stringify({ draft, savedAt: now() }));
      }),
  };
}

function throwAwayOld(store: TextStore | null, now: number): void {
  if (store === null) return;
  freshEntries(store, PREFIX, parseRecord, now);
  freshEntries(store, FORM_PREFIX, parseForm, now);
}

function parseRecord(text: string | null): DraftRecord | null {
  if (text === null) return null;
  try {
    const { draft, base, client, operation, savedAt } = JSON.parse(text) as Partial<DraftRecord>;
    if (!isDraft(draft) || typeof client !== 'string' || typeof operation !== 'string') return null;
    return {
      draft,
      base: isDraft(base) ? base : blankDraft,
      client,
      operation,
      savedAt: typeof savedAt === 'number' ? savedAt : 0,
    };
  } catch {
    return null;
  }
}

function parseForm(text: string | null): { readonly draft: FormDraft; readonly savedAt: number } | null {
  if (text === null) return null;
  try {
    const { draft, savedAt } = JSON.parse(text) as { readonly draft?: unknown; readonly savedAt?: unknown };
    return isFormDraft(draft) ? { draft, savedAt: typeof savedAt === 'number' ? savedAt : 0 } : null;
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
