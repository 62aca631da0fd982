import type { CardReply } from '../../src/app/card-contract';
import { type CardEvent, type CardState, placeKey } from './card-model';
import { rebaseDraft, settleDraft } from './rebase-draft';

/**
 * The next state of a card. Pure. A reply counts only if its number is that of the last call of its kind, and a reading that was
 * asked for before a save says nothing about what stands there after it.
 */
export function reduceCard(state: CardState, event: CardEvent): CardState {
  switch (event.kind) {
    case 'load-sent':
      return { ...state, load: { seq: event.seq, phase: 'loading', failure: null, message: '' } };
    case 'load-answered':
      return event.seq === state.load.seq ? afterLoad(state, event.reply) : state;
    case 'load-failed':
      return event.seq === state.load.seq
        ? { ...state, load: { ...state.load, phase: 'failed', failure: event.failure } }
        : state;
    case 'draft-changed':
      return {
        ...state,
        draft: event.draft,
        faults: state.faults.filter(({ sheet, row, field }) => placeKey(sheet, row, field) !== event.touched),
        save: state.save.phase === 'saved' ? { ...state.save, phase: 'none' } : state.save,
      };
    case 'save-sent':
      return {
        ...state,
        faults: [],
        save: { seq: event.seq, phase: 'sending', sent: event.change, message: '', findings: [], failure: null },
      };
    case 'save-answered':
      return isAwaited(state, event.seq) ? afterSave(state, event.reply) : state;
    case 'save-failed':
      return isAwaited(state, event.seq)
        ? { ...state, save: { ...state.save, phase: 'failed', failure: event.failure } }
        : state;
  }
}

const isAwaited = ({ save }: CardState, seq: number): boolean => save.seq === seq && save.phase === 'sending';

function afterLoad(state: CardState, { ok, card, message }: CardReply): CardState {
  const load = { ...state.load, failure: null, message };
  if (state.load.seq < state.save.seq) return { ...state, load: { ...load, phase: 'ready', message: '' } };
  if (!ok || card === null) return { ...state, load: { ...load, phase: 'refused' } };
  return {
    ...state,
    load: { ...load, phase: 'ready' },
    card,
    title: card.title,
    draft: rebaseDraft(state.card, card, state.draft),
    // Whether the save had arrived is told by what stands there now.
    save: state.save.phase === 'failed' ? { ...state.save, phase: 'none', failure: null } : state.save,
  };
}

function afterSave(state: CardState, reply: CardReply): CardState {
  const { message, findings, faults } = reply;
  const { sent } = state.save;
  const fresh = reply.card ?? state.card;
  const save = { ...state.save, message, findings };
  const read = { ...state, card: fresh, title: fresh?.title ?? state.title };
  if (!reply.ok || fresh === null || sent === null) {
    // Nothing was written: what was typed stays, and where it contradicts what stands there now the user is asked.
    const draft = fresh === null ? state.draft : rebaseDraft(state.card, fresh, state.draft);
    return { ...read, draft, save: { ...save, phase: 'refused' }, faults };
  }
  return {
    ...read,
    request: { operation: fresh.operation === '' ? state.request.operation : fresh.operation, stage: fresh.stage },
    save: { ...save, phase: 'saved', sent: null },
    draft: settleDraft(state.card, fresh, sent, state.draft),
    faults,
    isFound: false,
  };
}
