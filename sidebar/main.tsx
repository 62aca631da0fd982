import './base.css';
import './sidebar.css';
import './my-day.css';
import './card/card.css';
import { render } from 'preact';
import type { Language } from '../src/kernel/language';
import { browserHost } from './browser-host';
import { browserStore } from './browser-store';
import { createCardSession } from './card/card-session';
import { createCardStore } from './card/card-store';
import { createDraftStore } from './draft-store';
import { keepLanguage, lastLanguage } from './last-language';
import { createScriptRun } from './script-run';
import { createSession } from './session';
import { SidebarApp } from './sidebar-app';
import { createSteadyClock } from './steady-clock';

const store = browserStore();

/** What was read before a sleep of so many minutes, or so long ago, is read again when the user is back. */
const OLD_MINUTES = { afterSleep: 3, onReturn: 15 } as const;

const clock = createSteadyClock(
  () => performance.now(),
  () => Date.now(),
  // Not within the reading of the clock itself.
  () => setTimeout(() => session.loadIfOlder(OLD_MINUTES.afterSleep)),
);

const run = createScriptRun(browserHost);

const session = createSession({
  run,
  drafts: createDraftStore(store, () => Date.now()),
  now: () => Date.now(),
  steady: () => clock.now(),
  isOnline: browserHost.isOnline(),
  language: lastLanguage(store),
});

const cards = createCardSession({
  run,
  store: createCardStore(store, () => Date.now()),
  now: () => Date.now(),
  session,
});

let storedLanguage: Language | null = null;
session.subscribe(() => {
  const language = session.model().state?.language;
  if (language === undefined || language === storedLanguage) return;
  storedLanguage = language;
  keepLanguage(store, language);
});

window.addEventListener('offline', () => session.setOnline(false));
window.addEventListener('online', () => {
  session.setOnline(true);
  if (session.model().load.phase === 'failed') session.load();
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') session.loadIfOlder(OLD_MINUTES.onReturn);
});

const place = document.getElementById('sidebar');
if (place !== null) render(<SidebarApp session={session} cards={cards} />, place);
session.load();
