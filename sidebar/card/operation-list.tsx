import type { SidebarOperation, SidebarState } from '../../src/app/sidebar-contract';
import { ActionButton } from '../action-button';
import { EmptyView } from '../empty-view';
import { Icon } from '../icon';
import { useSession } from '../session-context';
import { BackLink } from './back-link';
import { useCards } from './card-context';
import { cardKey } from './card-store';
import { filterOperations } from './filter-operations';

/** Which element the page of operations begins with. */
export const LIST_TITLE = 'operations-title';

/** Id of a row in the list: the keyboard comes back to it from the card. */
export const rowIdOf = (key: string): string => `row ${key}`.replace(/[^A-Za-z0-9-]/g, '_');

/** The operations of all maps by stage, looked for by number or words; each opens its card. */
export function OperationList({ state }: { readonly state: SidebarState }) {
  const { texts } = useSession();
  const cards = useCards();
  const { find, stage } = cards.model();
  const unsaved = new Set(cards.drafts().map(({ request }) => cardKey(request)));
  const known = new Set(state.stages.map(({ id }) => id));
  const found = filterOperations(state.operations, find).filter((each) => stage === '' || each.stage === stage);
  const lost = found.filter((operation) => !known.has(operation.stage));
  const stages = [
    ...state.stages.filter(({ id }) => stage === '' || id === stage),
    ...(lost.length > 0 ? [{ id: '', title: texts.card.otherStage }] : []),
  ];
  const ofStage = (id: string) => (id === '' ? lost : found.filter((operation) => operation.stage === id));
  return (
    <section class="operations" aria-labelledby={LIST_TITLE}>
      <BackLink onClick={() => cards.showDepartment()}>{texts.card.toDepartment}</BackLink>
      <h2 id={LIST_TITLE} tabIndex={-1}>
        {texts.card.operations}
      </h2>
      {state.stages.length === 0 && state.operations.length === 0 ? (
        <EmptyView title={texts.card.noStages.title} text={texts.card.noStages.text} />
      ) : (
        <>
          <div class="find">
            <input
              type="search"
              value={find}
              placeholder={texts.card.findExample}
              aria-label={texts.card.find}
              onInput={(event) => cards.find(event.currentTarget.value)}
            />
            <p class="visually-hidden" aria-live="polite">
              {find === '' ? '' : texts.card.found(found.length)}
            </p>
            {state.stages.length > 1 && (
              <select
                value={stage}
                aria-label={texts.card.stage}
                onChange={(event) => cards.chooseStage(event.currentTarget.value)}
              >
                <option value="">{texts.card.allStages}</option>
                {state.stages.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </div>
          {find.trim() !== '' && found.length === 0 && <p class="secondary nothing">{texts.card.nothingFound}</p>}
          {stages.map(({ id, title }) => (
            <StageGroup
              key={id}
              id={id}
              title={title}
              operations={ofStage(id)}
              isSearch={find.trim() !== ''}
              unsaved={unsaved}
            />
          ))}
        </>
      )}
    </section>
  );
}

interface StageGroupProps {
  readonly id: string;
  readonly title: string;
  readonly operations: readonly SidebarOperation[];
  readonly isSearch: boolean;
  /** Keys of cards with something typed. */
  readonly unsaved: ReadonlySet<string>;
}

function StageGroup({ id, title, operations, isSearch, unsaved }: StageGroupProps) {
  const { texts } = useSession();
  const cards = useCards();
  if (isSearch && operations.length === 0) return null;
  const blank = { operation: '', stage: id };
  return (
    <section class="group" aria-label={title}>
      <h3 class="group-title">
        {title} <span class="count">{operations.length}</span>
      </h3>
      {operations.length === 0 && <p class="secondary">{texts.card.empty}</p>}
      <ul class="list operation-rows">
        {operations.map((operation) => {
          const request = { operation: operation.id, stage: operation.stage };
          return (
            <li key={operation.id}>
              <OperationRow
                id={rowIdOf(cardKey(request))}
                number={String(operation.number)}
                title={operation.title}
                isUnsaved={unsaved.has(cardKey(request))}
                onClick={() => cards.openCard(request, `№ ${operation.number} ${operation.title}`)}
              />
            </li>
          );
        })}
      </ul>
      {id !== '' && !isSearch && (
        <ActionButton
          kind="link"
          id={rowIdOf(cardKey(blank))}
          label={texts.card.addTo(title)}
          onClick={() => cards.openCard(blank, `${title} · ${texts.card.newOperation}`)}
        >
          {texts.card.add}
          {unsaved.has(cardKey(blank)) && <span class="changed"> {texts.card.unsaved}</span>}
        </ActionButton>
      )}
    </section>
  );
}

interface OperationRowProps {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly isUnsaved: boolean;
  readonly onClick: () => void;
}

function OperationRow({ id, number, title, isUnsaved, onClick }: OperationRowProps) {
  const { texts } = useSession();
  return (
    <button type="button" id={id} class="operation-row" onClick={onClick}>
      <span class="operation-number">{number}</span>
      <span class="operation-title">
        {title}
        {isUnsaved && (
          <span class="task-typed">
            <Icon name="pencil" /> {texts.card.unsaved}
          </span>
        )}
      </span>
    </button>
  );
}
