import type { CardReply, CardRequest, OperationCard } from '../../src/app/card-contract';
import type { SidebarOperation } from '../../src/app/sidebar-contract';
import { describeFailure, type Failure } from '../failure';
import type { Called, ScriptRun } from '../script-run';
import type { Session } from '../session';
import { conflictsOf, keepMine, takeTheirs } from './card-conflicts';
import { addRow, type CardDraft, type CardPlace, changeOf, setRemoved, typeField } from './card-draft';
import { type CardEvent, type CardModel, type CardState, type HeadPage, newCardState, placeKey } from './card-model';
import { type CardStore, cardKey } from './card-store';
import { reduceCard } from './reduce-card';

/** What the cards need from outside. */
export interface CardSessionOptions {
  readonly run: ScriptRun;
  readonly store: CardStore;
  readonly now: () => number;
  readonly session: Pick<Session, 'model' | 'texts' | 'operationSaved'>;
}

/** The cards of operations without their looks. Every action makes at most one call of the script. */
export interface CardSession {
  model(): CardModel;
  announcement(): string;
  subscribe(listener: () => void): () => void;
  /** The card that is open, or null. */
  open(): CardState | null;
  showOperations(stage: string): void;
  showDepartment(): void;
  find(typed: string): void;
  chooseStage(stage: string): void;
  openCard(request: CardRequest, title: string): Promise<void>;
  /** Back to where the card was opened; what was typed stays as a draft. */
  leaveCard(): void;
  reload(): Promise<void>;
  type(place: CardPlace, text: string): void;
  addRow(sheet: string): string | null;
  setRemoved(place: Pick<CardPlace, 'sheet' | 'row'>, isRemoved: boolean): void;
  keepMine(place: CardPlace): void;
  takeTheirs(place: CardPlace): void;
  save(): Promise<void>;
  /** Throws away what was typed. */
  discard(): void;
  /** Drafts of this file: of cards that are open now and of earlier visits. */
  drafts(): readonly { readonly request: CardRequest; readonly title: string }[];
}

/** Seconds to wait for a reply. */
const TIMEOUT = { load: 60, save: 90 } as const;

export function createCardSession({ run, store, now, session }: CardSessionOptions): CardSession {
  let model: CardModel = { page: { kind: 'department' }, find: '', stage: '', cards: {} };
  let announcement = '';
  let seq = 0;
  let rows = 0;
  const listeners = new Set<() => void>();
  const documentOf = () => session.model().state?.document ?? '';

  const put = (next: Partial<CardModel>, said?: string) => {
    model = { ...model, ...next };
    announcement = said ?? announcement;
    for (const listener of listeners) listener();
  };
  const turnTo = (page: HeadPage) => put({ page });

  const dispatch = (event: CardEvent, said?: string) => {
    const before = model.cards[event.key];
    const after = before && reduceCard(before, event);
    if (before === undefined || after === undefined || after === before) return;
    if (after.draft !== before.draft || after.request !== before.request) keep(before, after);
    const key = cardKey(after.request);
    const { [event.key]: _, ...others } = model.cards;
    const { page } = model;
    // A new operation has got its ID.
    const isMoved = page.kind === 'card' && page.key === event.key && key !== event.key;
    put({ cards: { ...others, [key]: after }, ...(isMoved ? { page: { ...page, key } } : {}) }, said);
  };

  /** Drafts are stored at every key press: nobody is asked before the panel closes. */
  const keep = (before: CardState, { request, title, draft }: CardState) => {
    if (cardKey(before.request) !== cardKey(request)) store.remove(documentOf(), before.request);
    if (draft.length === 0) store.remove(documentOf(), request);
    else store.write(documentOf(), { request, title, draft, savedAt: now() });
  };

  const open = (): CardState | null => {
    const { page, cards } = model;
    return page.kind === 'card' ? (cards[page.key] ?? null) : null;
  };

  const call = async (name: 'sidebarCard' | 'sidebarSaveCard', request: unknown, timeout: number) => {
    if (!session.model().isOnline) return { ok: false, failure: { kind: 'offline' } } as const;
    return checked(await run(name, [request] as never, timeout));
  };

  const load = async (key: string) => {
    const state = model.cards[key];
    if (state === undefined || state.save.phase === 'sending') return;
    const sent = ++seq;
    const texts = session.texts();
    dispatch({ kind: 'load-sent', key, seq: sent }, texts.card.loading);
    const called = await call('sidebarCard', state.request, TIMEOUT.load);
    if (called.ok) {
      const said = called.value.ok ? (called.value.card?.title ?? '') : called.value.message;
      dispatch({ kind: 'load-answered', key, seq: sent, reply: called.value }, said);
    } else {
      const said = describeFailure(called.failure, texts);
      dispatch({ kind: 'load-failed', key, seq: sent, failure: called.failure }, said);
    }
  };

  const save = async () => {
    const state = open();
    if (state === null || state.card === null || state.save.phase === 'sending') return;
    const change = changeOf(state.request, state.card, state.draft);
    if (change.rows.length === 0 || conflictsOf(state.card, state.draft).length > 0) return;
    const key = cardKey(state.request);
    const sent = ++seq;
    const texts = session.texts();
    dispatch({ kind: 'save-sent', key, seq: sent, change }, texts.card.saving);
    const called = await call('sidebarSaveCard', change, TIMEOUT.save);
    if (!called.ok) {
      const said = `${texts.card.notSaved} ${describeFailure(called.failure, texts)}`;
      return dispatch({ kind: 'save-failed', key, seq: sent, failure: called.failure }, said);
    }
    const { value } = called;
    const said = value.message || (value.ok ? texts.card.saved : texts.card.notSaved);
    dispatch({ kind: 'save-answered', key, seq: sent, reply: value }, said);
    const operation = value.ok && value.card !== null ? operationOf(value.card) : null;
    if (operation !== null) session.operationSaved(operation);
  };

  const change = (touched: string, next: (state: CardState) => CardDraft) => {
    const state = open();
    if (state === null) return;
    dispatch({ kind: 'draft-changed', key: cardKey(state.request), draft: next(state), touched });
  };
  const newRow = () => `new-${now().toString(36)}-${++rows}`;
  /** Rows come and go only while no save is under way: which of them it has made could not be told afterwards. */
  const isFixed = () => open()?.save.phase === 'sending';

  return {
    model: () => model,
    announcement: () => announcement,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    open,
    showOperations: (stage) => put({ page: { kind: 'operations' }, stage, find: '' }),
    showDepartment: () => turnTo({ kind: 'department' }),
    find: (typed) => put({ find: typed }),
    chooseStage: (stage) => put({ stage }),
    openCard: async (request, title) => {
      const key = cardKey(request);
      const from = model.page.kind === 'operations' ? 'operations' : 'department';
      if (model.cards[key] === undefined) {
        const found = store.list(documentOf()).find((record) => cardKey(record.request) === key);
        put({ cards: { ...model.cards, [key]: newCardState(request, title, found?.draft ?? []) } });
      }
      turnTo({ kind: 'card', key, from });
      await load(key);
    },
    leaveCard: () => {
      if (model.page.kind === 'card') turnTo({ kind: model.page.from });
    },
    reload: async () => {
      if (model.page.kind === 'card') await load(model.page.key);
    },
    type: (place, text) =>
      change(placeKey(place.sheet, place.row, place.field), ({ card, draft, save: { phase, sent } }) => {
        const isSent = sent?.rows.some(
          ({ sheet, row, fields }) => sheet === place.sheet && row === place.row && fields[place.field] !== undefined,
        );
        return typeField(card, draft, place, text, phase === 'sending' && isSent === true);
      }),
    addRow: (sheet) => {
      if (isFixed()) return null;
      const key = newRow();
      change('', ({ draft }) => addRow(draft, sheet, key));
      return key;
    },
    setRemoved: (place, isRemoved) => {
      if (!isFixed()) change('', ({ card, draft }) => setRemoved(card, draft, place, isRemoved));
    },
    keepMine: (place) =>
      change(placeKey(place.sheet, place.row, place.field), ({ card, draft }) =>
        keepMine(card, draft, place, newRow()),
      ),
    takeTheirs: (place) =>
      change(placeKey(place.sheet, place.row, place.field), ({ card, draft }) => takeTheirs(card, draft, place)),
    save,
    discard: () => {
      if (!isFixed()) change('', () => []);
    },
    drafts: () => {
      const ofThisVisit = Object.values(model.cards).filter(({ draft }) => draft.length > 0);
      const earlier = store.list(documentOf()).filter(({ request }) => model.cards[cardKey(request)] === undefined);
      return [...ofThisVisit, ...earlier];
    },
  };
}

/** An answer of another shape than agreed is none. */
function checked(called: Called<CardReply>): Called<CardReply> {
  if (!called.ok) return called;
  const value = called.value as Partial<CardReply> | null;
  const isReply = typeof value?.ok === 'boolean' && Array.isArray(value.faults);
  const nothing: Failure = { kind: 'refused', message: '' };
  return isReply ? called : { ok: false, failure: nothing };
}

/** The card's line in the list of operations. */
function operationOf({ operation, stage, sections }: OperationCard): SidebarOperation | null {
  const fields = sections.find(({ sheet }) => sheet === 'operations')?.rows[0]?.fields ?? [];
  const textOf = (key: string) => fields.find((field) => field.key === key)?.value;
  const [number, title] = [Number(textOf('number')), textOf('title')];
  return operation === '' || title === undefined || Number.isNaN(number)
    ? null
    : { id: operation, stage, number, title };
}
