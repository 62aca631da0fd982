import type { CardRequest } from '../../src/app/card-contract';
import { freshEntries } from '../aged-store';
import type { TextStore } from '../draft-store';
import type { CardDraft, DraftRow } from './card-draft';

/** What was typed into a card, with what tells whose it is. */
export interface CardDraftRecord {
  readonly request: CardRequest;
  readonly title: string;
  readonly draft: CardDraft;
  /** Milliseconds since 1970, for throwing old ones away. */
  readonly savedAt: number;
}

/** Where the drafts of cards outlive a reload, a closed panel and a failed save, by file and operation. */
export interface CardStore {
  list(document: string): readonly CardDraftRecord[];
  write(document: string, record: CardDraftRecord): void;
  remove(document: string, request: CardRequest): void;
}

const PREFIX = 'techkarta.card.';

/** What a card is called among others: a new operation by its stage. */
export const cardKey = ({ operation, stage }: CardRequest): string =>
  operation === '' ? `new ${stage}` : `operation ${operation}`;

/** One entry a card, so that two windows do not overwrite each other's. A store that refuses only costs the survival of a reload. */
export function createCardStore(store: TextStore | null, now: () => number): CardStore {
  const keyOf = (document: string, request: CardRequest) => `${PREFIX}${JSON.stringify([document, cardKey(request)])}`;
  return {
    list: (document) => attempt(() => listRecords(store, document, now())) ?? [],
    write: (document, record) => attempt(() => store?.setItem(keyOf(document, record.request), JSON.stringify(record))),
    remove: (document, request) => attempt(() => store?.removeItem(keyOf(document, request))),
  };
}

/** The drafts of a file, the newest first; old and damaged ones of any file are thrown away on the way. */
function listRecords(store: TextStore | null, document: string, now: number): readonly CardDraftRecord[] {
  if (store === null) return [];
  const records = freshEntries(store, PREFIX, parseRecord, now).flatMap(({ key, entry }) =>
    key.startsWith(`${PREFIX}[${JSON.stringify(document)},`) ? [entry] : [],
  );
  return records.sort((one, other) => other.savedAt - one.savedAt);
}

function parseRecord(text: string | null): CardDraftRecord | null {
  if (text === null) return null;
  try {
    const { request, title, draft, savedAt } = JSON.parse(text) as Partial<CardDraftRecord>;
    if (typeof request?.operation !== 'string' || typeof request.stage !== 'string') return null;
    if (typeof title !== 'string' || !Array.isArray(draft) || !draft.every(isDraftRow)) return null;
    return { request, title, draft, savedAt: typeof savedAt === 'number' ? savedAt : 0 };
  } catch {
    return null;
  }
}

function isDraftRow(value: unknown): value is DraftRow {
  const row = value as Partial<Record<keyof DraftRow, unknown>> | null;
  if (typeof row?.sheet !== 'string' || typeof row.row !== 'string' || typeof row.isRemoved !== 'boolean') return false;
  const { fields } = row;
  if (typeof fields !== 'object' || fields === null) return false;
  return Object.values(fields).every(
    (field: Partial<Record<'from' | 'to', unknown>> | null) =>
      typeof field?.from === 'string' && typeof field.to === 'string',
  );
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
