import { formatToday } from './format-date';
import { Icon } from './icon';
import { RunningTimer } from './running-timer';
import { useSession } from './session-context';
import type { TabKey } from './sidebar-model';

const TABS: readonly TabKey[] = ['department', 'tasks'];

/** Who, which day, refresh; for a head who sells also the choice between the department and his own tasks. */
export function PageHeader({ hasTabs }: { readonly hasTabs: boolean }) {
  const { session, model, texts } = useSession();
  const { state } = model;
  const isLoading = model.load.phase === 'loading';
  const role = state === null ? '' : texts.roles[state.user.role];
  return (
    <header class="page-header">
      <div class="page-head">
        <div>
          <p class="page-day">{state === null ? '\u00a0' : formatToday(state.today, texts.language)}</p>
          <p class="page-user">
            {[state?.user.name ?? '', role].filter((text) => text !== '').join(' · ') || '\u00a0'}
          </p>
        </div>
        <button
          type="button"
          class="icon-button"
          aria-label={texts.refresh}
          title={texts.refresh}
          aria-disabled={isLoading ? 'true' : undefined}
          aria-busy={isLoading ? 'true' : undefined}
          onClick={() => session.load()}
        >
          <Icon name="refresh" />
        </button>
      </div>
      {hasTabs && <TabList />}
      <RunningTimer />
    </header>
  );
}

function TabList() {
  const { session, model, texts } = useSession();
  const choose = (tab: TabKey) => {
    session.chooseTab(tab);
    document.getElementById(`tab-${tab}`)?.focus();
  };
  return (
    <div
      class="tabs"
      role="tablist"
      aria-label={texts.tabsLabel}
      onKeyDown={(event) => {
        // Two tabs: either arrow leads to the other one.
        if (event.key === 'ArrowLeft' || event.key === 'ArrowRight')
          choose(model.tab === 'tasks' ? 'department' : 'tasks');
      }}
    >
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={model.tab === tab ? 'true' : 'false'}
          aria-controls="panel"
          tabIndex={model.tab === tab ? 0 : -1}
          onClick={() => session.chooseTab(tab)}
        >
          {texts.tabs[tab]}
          {tab === 'tasks' && <span class="count">{model.state?.tasks.length ?? 0}</span>}
        </button>
      ))}
    </div>
  );
}
