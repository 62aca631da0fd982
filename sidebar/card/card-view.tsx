import { useEffect, useState } from 'preact/hooks';
import type { OperationCard } from '../../src/app/card-contract';
import { FailureBox } from '../failure-box';
import { FindingList } from '../finding-list';
import { focusSoon } from '../focus-soon';
import { MessageBox } from '../message-box';
import { useSession } from '../session-context';
import { BackLink } from './back-link';
import { conflictsOf } from './card-conflicts';
import { useCards } from './card-context';
import { type CardPlace, countChanges } from './card-draft';
import { type CardState, placeKey } from './card-model';
import { CardSectionBox } from './card-section';
import { FaultSummary } from './fault-summary';
import { placeId } from './place-id';
import { SaveBar } from './save-bar';

/** Which element the page of a card begins with. */
export const CARD_TITLE = 'card-title';
const SUMMARY = 'card-summary';

/** An operation's card: what the seven sheets say of it, in one form. */
export function CardView({ state }: { readonly state: CardState }) {
  const { texts } = useSession();
  const cards = useCards();
  const { card, load, title } = state;
  const { page } = cards.model();
  const isFromList = page.kind === 'card' && page.from === 'operations';
  return (
    <section class="card" aria-labelledby={CARD_TITLE} aria-busy={load.phase === 'loading' ? 'true' : undefined}>
      <BackLink onClick={() => cards.leaveCard()}>
        {isFromList ? texts.card.toOperations : texts.card.toDepartment}
      </BackLink>
      <h2 id={CARD_TITLE} tabIndex={-1}>
        {title}
      </h2>
      {load.phase === 'failed' && load.failure !== null && (
        <FailureBox failure={load.failure} onRetry={() => cards.reload()} />
      )}
      {load.phase === 'refused' && <MessageBox kind="bad" text={load.message} />}
      {load.phase === 'loading' && (
        <p class="secondary card-loading">{card === null ? texts.card.loading : texts.card.refreshing}</p>
      )}
      {load.phase === 'loading' &&
        card === null &&
        [1, 2, 3].map((row) => <div key={row} class="bone" aria-hidden="true" />)}
      {card !== null && <CardForm state={state} card={card} />}
    </section>
  );
}

/** The sheet that a card opens with; the others are a line each. */
const FIRST_SHEET = 'operations';

function CardForm({ state, card }: { readonly state: CardState; readonly card: OperationCard }) {
  const { texts } = useSession();
  const cards = useCards();
  const [active, setActive] = useState('');
  const [open, setOpen] = useState<Readonly<Record<string, boolean>>>(() => ({
    [FIRST_SHEET]: true,
    ...Object.fromEntries(state.draft.map(({ sheet }) => [sheet, true])),
  }));
  const { save, draft, faults } = state;
  const conflicts = conflictsOf(card, draft);
  const toMend = [
    ...conflicts.map(({ sheet, row, field, mine, theirs }) => ({
      // A row that is gone, or is to go, is one thing to decide.
      place: { sheet, row, field: theirs === null || mine === null ? '' : field },
      text: theirs === null ? texts.card.gone : texts.card.conflict,
    })),
    ...faults
      .filter((fault) => !conflicts.some((each) => placeKey(each.sheet, each.row, each.field) === keyOf(fault)))
      .map((fault) => ({ place: fault, text: fault.text })),
  ].filter(
    ({ place }, at, all) => all.findIndex((other) => keyOf(other.place) === keyOf(place)) === at || place.field !== '',
  );
  const unfold = (sheets: readonly string[]) =>
    setOpen((before) => ({ ...before, ...Object.fromEntries(sheets.map((sheet) => [sheet, true])) }));
  // What has to be mended is unfolded, and the keyboard is there.
  const mending = save.phase === 'refused' ? save.seq : 0;
  useEffect(() => {
    if (mending === 0) return;
    unfold(toMend.map(({ place }) => place.sheet));
    focusSoon(SUMMARY);
  }, [mending]);
  const goTo = (place: CardPlace) => {
    unfold([place.sheet]);
    setActive(keyOf(place));
    focusSoon(placeId(place));
  };
  const activate = (target: EventTarget | null) => {
    const place = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : null;
    if (place) setActive(place);
  };
  const submit = () => {
    if (conflicts.length > 0) {
      unfold(conflicts.map(({ sheet }) => sheet));
      focusSoon(SUMMARY);
    } else cards.save();
  };
  return (
    <form
      class="card-form"
      noValidate
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      // A hint opens once the pointer is up or the key is: nothing moves away under a press.
      onClick={(event) => activate(event.target)}
      onKeyUp={(event) => activate(event.target)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
      }}
    >
      {state.isFound && draft.length > 0 && <MessageBox kind="note" text={texts.card.draftFound} />}
      {(save.phase === 'refused' || conflicts.length > 0) && (
        <FaultSummary
          id={SUMMARY}
          card={card}
          message={save.message}
          toMend={toMend}
          conflicts={conflicts.length}
          onGoTo={goTo}
        />
      )}
      {save.phase === 'failed' && save.failure !== null && (
        <FailureBox failure={save.failure} lead={texts.card.notSaved} onRetry={submit} />
      )}
      {save.phase === 'saved' && (
        <MessageBox kind="good" text={save.message === '' ? texts.card.saved : save.message}>
          <FindingList findings={save.findings} />
        </MessageBox>
      )}
      {card.sections.map((section) => (
        <CardSectionBox
          key={section.sheet}
          state={state}
          card={card}
          section={section}
          active={active}
          onActive={setActive}
          isOpen={open[section.sheet] === true}
          onToggle={(isOpen) => setOpen((before) => ({ ...before, [section.sheet]: isOpen }))}
        />
      ))}
      <p class="secondary">{texts.card.requiredMark}</p>
      <SaveBar
        changes={countChanges(card, draft)}
        isSaving={save.phase === 'sending'}
        saved={save.phase === 'saved' ? save.message || texts.card.saved : ''}
      />
    </form>
  );
}

const keyOf = ({ sheet, row, field }: CardPlace): string => placeKey(sheet, row, field);
