import type { CardChange, CardFault, CardReply, CardRequest, OperationCard } from '../../src/app/card-contract';
import type { SidebarFinding } from '../../src/app/sidebar-contract';
import type { Failure } from '../failure';
import type { CardDraft } from './card-draft';

/** A card as the sidebar holds it: what was read, what was typed, what came of saving. */
export interface CardState {
  readonly request: CardRequest;
  readonly title: string;
  readonly load: {
    readonly seq: number;
    /** `refused`: the script says why there is no card. */
    readonly phase: 'loading' | 'ready' | 'failed' | 'refused';
    readonly failure: Failure | null;
    readonly message: string;
  };
  readonly card: OperationCard | null;
  readonly draft: CardDraft;
  readonly save: {
    readonly seq: number;
    readonly phase: 'none' | 'sending' | 'saved' | 'refused' | 'failed';
    readonly sent: CardChange | null;
    readonly message: string;
    readonly findings: readonly SidebarFinding[];
    readonly failure: Failure | null;
  };
  /** Fields that could not be saved as typed; each goes when it is typed anew. */
  readonly faults: readonly CardFault[];
  /** The draft is from an earlier visit. */
  readonly isFound: boolean;
}

/** The pages of a head, one above the other. */
export type HeadPage =
  | { readonly kind: 'department' }
  | { readonly kind: 'operations' }
  | { readonly kind: 'card'; readonly key: string; readonly from: 'department' | 'operations' };

export interface CardModel {
  readonly page: HeadPage;
  /** What is looked for in the list of operations, and in which stage ('' = all). */
  readonly find: string;
  readonly stage: string;
  readonly cards: Readonly<Record<string, CardState>>;
}

/** What happens to a card, as plain values; `key` is the card's. */
export type CardEvent =
  | { readonly kind: 'load-sent'; readonly key: string; readonly seq: number }
  | { readonly kind: 'load-answered'; readonly key: string; readonly seq: number; readonly reply: CardReply }
  | { readonly kind: 'load-failed'; readonly key: string; readonly seq: number; readonly failure: Failure }
  | { readonly kind: 'draft-changed'; readonly key: string; readonly draft: CardDraft; readonly touched: string }
  | { readonly kind: 'save-sent'; readonly key: string; readonly seq: number; readonly change: CardChange }
  | { readonly kind: 'save-answered'; readonly key: string; readonly seq: number; readonly reply: CardReply }
  | { readonly kind: 'save-failed'; readonly key: string; readonly seq: number; readonly failure: Failure };

export const newCardState = (request: CardRequest, title: string, draft: CardDraft): CardState => ({
  request,
  title,
  load: { seq: 0, phase: 'loading', failure: null, message: '' },
  card: null,
  draft,
  save: { seq: 0, phase: 'none', sent: null, message: '', findings: [], failure: null },
  faults: [],
  isFound: draft.length > 0,
});

/** A place as one text. */
export const placeKey = (sheet: string, row: string, field: string): string => JSON.stringify([sheet, row, field]);
