import { useState } from 'preact/hooks';
import type { SidebarState } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { DaySummary } from './day-summary';
import { EmptyView } from './empty-view';
import { LeftoverDrafts } from './leftover-drafts';
import { OutsideMap } from './outside-map';
import { PausedTimers } from './paused-timers';
import { useSession } from './session-context';
import type { TaskGroupKey } from './sidebar-model';
import { TaskCard } from './task-card';
import { filterTasks, groupTasks } from './task-groups';
import { UnconfirmedTimers } from './unconfirmed-timers';

/** From so many tasks on, looking through the list takes longer than typing. */
const FIND_FROM = 10;

/** A performer's open tasks by urgency. */
export function TasksView({ state }: { readonly state: SidebarState }) {
  const { session, model, texts } = useSession();
  const [typed, setTyped] = useState('');
  const canFind = state.tasks.length >= FIND_FROM;
  const found = canFind ? filterTasks(state.tasks, typed) : state.tasks;
  return (
    <>
      {model.isStale && model.load.phase !== 'loading' && (
        <div class="outdated">
          <span>{texts.outdated}</span>
          <ActionButton kind="link" onClick={() => session.load()}>
            {texts.refresh}
          </ActionButton>
        </div>
      )}
      <DaySummary tasks={state.tasks} today={state.today} />
      <UnconfirmedTimers today={state.today} />
      <PausedTimers />
      {canFind && (
        <div class="find">
          <input
            type="search"
            value={typed}
            placeholder={texts.findPlaceholder}
            aria-label={texts.find}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <p class="visually-hidden" aria-live="polite">
            {typed === '' ? '' : texts.found(found.length)}
          </p>
        </div>
      )}
      {state.tasks.length === 0 && <EmptyView title={texts.noTasks.title} text={texts.noTasks.text} />}
      {state.tasks.length > 0 && found.length === 0 && <p class="secondary nothing">{texts.nothingFound}</p>}
      {groupTasks(found, model.groups).map(({ key, tasks }) => (
        <section key={key} class={`group ${key}`} aria-labelledby={`group-${key}`}>
          <h2 id={`group-${key}`} class="group-title">
            {texts.groups[key]} <span class="count">{tasks.length}</span>
          </h2>
          <GroupHint group={key} />
          <ul class="list tasks">
            {tasks.map((task) => (
              <TaskCard key={task.id} task={task} today={state.today} />
            ))}
          </ul>
        </section>
      ))}
      <OutsideMap state={state} />
      <LeftoverDrafts tasks={state.tasks} />
    </>
  );
}

/** What a group's name does not say by itself. */
function GroupHint({ group }: { readonly group: TaskGroupKey }) {
  const { texts } = useSession();
  const hints: Partial<Readonly<Record<TaskGroupKey, string>>> = texts.day.hints;
  const hint = hints[group];
  return hint === undefined ? null : <p class="secondary">{hint}</p>;
}
