import { useEffect } from 'preact/hooks';
import type { SidebarState } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { CardProvider } from './card/card-context';
import type { CardSession } from './card/card-session';
import { HeadPages } from './card/head-pages';
import { EmptyView } from './empty-view';
import { FailureBox } from './failure-box';
import { MessageBox } from './message-box';
import { PageHeader } from './page-header';
import type { Session } from './session';
import { SessionProvider, useSession, useSessionChanges } from './session-context';
import { TasksView } from './tasks-view';
import { shownTimers } from './timing';

/** The whole sidebar. */
export function SidebarApp({ session, cards }: { readonly session: Session; readonly cards: CardSession }) {
  useSessionChanges(session);
  useSessionChanges(cards);
  const { state, load } = session.model();
  const { language, day, tabs } = session.texts();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const running = shownTimers(session.model().timing).find(({ phase }) => phase === 'running');
  const view = state?.user.role === 'head' && session.model().tab === 'department' ? tabs.department : day.title;
  // No minutes in it: a title that changes by itself is read out again and again.
  const pageTitle = day.pageTitle(running === undefined ? view : day.running(running.title));
  useEffect(() => {
    document.title = pageTitle;
  }, [pageTitle]);
  const hasTabs = state?.user.role === 'head' && state.tasks.length + state.timers.length > 0;
  return (
    <SessionProvider value={session}>
      <CardProvider value={cards}>
        <PageHeader hasTabs={hasTabs} />
        <main class="page" aria-busy={load.phase === 'loading' ? 'true' : undefined}>
          <Notices />
          {state !== null && (hasTabs ? <TabPanel state={state} /> : <RoleView state={state} />)}
          {state === null && load.phase === 'loading' && <LoadingView />}
        </main>
        <div class="visually-hidden" aria-live="polite" data-announcement>
          {session.announcement()}
        </div>
        <div class="visually-hidden" aria-live="polite" data-card-announcement>
          {cards.announcement()}
        </div>
      </CardProvider>
    </SessionProvider>
  );
}

/** What concerns every view: no connection, a refresh or a jump that failed, what the script wants known. */
function Notices() {
  const { session, model, texts } = useSession();
  const { load, state, jump } = model;
  return (
    <>
      {!model.isOnline && <MessageBox kind="offline" text={texts.offline} />}
      {load.phase === 'failed' && load.failure !== null && (
        <FailureBox
          failure={load.failure}
          {...(state === null ? {} : { lead: texts.staleState })}
          onRetry={() => session.load()}
        />
      )}
      {jump !== null && jump.failure !== null && (
        <FailureBox failure={jump.failure} lead={texts.jumpFailed} onRetry={() => session.jump(jump.place)} />
      )}
      {state !== null && state.notice !== '' && <MessageBox kind="note" text={state.notice} />}
    </>
  );
}

function TabPanel({ state }: { readonly state: SidebarState }) {
  const { model } = useSession();
  return (
    <div id="panel" role="tabpanel" aria-labelledby={`tab-${model.tab}`}>
      {model.tab === 'tasks' ? <TasksView state={state} /> : <HeadPages state={state} />}
    </div>
  );
}

function RoleView({ state }: { readonly state: SidebarState }) {
  const { session, model, texts } = useSession();
  switch (state.user.role) {
    case 'head':
      return <HeadPages state={state} />;
    case 'manager':
      return <TasksView state={state} />;
    default: {
      const { name } = state.user;
      const { title, ask, unknownTitle, unknown, otherwise } = texts.stranger;
      return (
        <EmptyView title={name === '' ? unknownTitle : title} text={name === '' ? unknown : ask(name)}>
          {name === '' && <p class="secondary">{otherwise}</p>}
          <ActionButton isBusy={model.load.phase === 'loading'} onClick={() => session.load()}>
            {texts.refresh}
          </ActionButton>
        </EmptyView>
      );
    }
  }
}

function LoadingView() {
  const { texts } = useSession();
  return (
    <div class="loading">
      <p class="secondary">{texts.loading}</p>
      {[1, 2, 3, 4].map((row) => (
        <div key={row} class="bone" aria-hidden="true" />
      ))}
    </div>
  );
}
