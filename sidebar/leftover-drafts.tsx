import type { SidebarTask } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { useSession } from './session-context';

/** What was typed for tasks that have left the list meanwhile (done in the tab, reassigned): it is shown, not thrown away. */
export function LeftoverDrafts({ tasks }: { readonly tasks: readonly SidebarTask[] }) {
  const { session, model, texts } = useSession();
  const known = new Set(tasks.map(({ id }) => id));
  const left = Object.entries(model.drafts).filter(([id]) => !known.has(id));
  if (left.length === 0) return null;
  return (
    <section class="group leftovers" aria-labelledby="group-leftovers">
      <h2 id="group-leftovers" class="group-title">
        {texts.leftovers.title}
      </h2>
      <p class="secondary">{texts.leftovers.hint}</p>
      <ul class="list">
        {left.map(([id, { draft, client, operation }]) => (
          <li key={id}>
            <p>{texts.task.open(operation, client)}</p>
            <p class="cell-text secondary">
              {[draft.evidence, draft.minutes, draft.units].filter((text) => text !== '').join(' · ')}
            </p>
            <ActionButton kind="link" label={texts.leftovers.dropOf(operation)} onClick={() => session.dropDraft(id)}>
              {texts.leftovers.drop}
            </ActionButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
