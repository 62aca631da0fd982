import './base.css';
import './sidebar.css';
import { render } from 'preact';
import type { Language } from '../src/kernel/language';
import { browserHost } from './browser-host';
import { createDraftStore, type TextStore } from './draft-store';
import { createScriptRun } from './script-run';
import { createSession } from './session';
import { SidebarApp } from './sidebar-app';

const LANGUAGE_KEY = 'techkarta.language';

/** `localStorage` where the browser gives it: inside Google's frame it may be forbidden. */
function browserStore(): TextStore | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

const store = browserStore();

/** The language of the last visit, else the browser's: only for what is said before the script has answered. */
function firstLanguage(): Language {
  try {
    const last = store?.getItem(LANGUAGE_KEY);
    if (last === 'ru' || last === 'en') return last;
  } catch {
    // A store that refuses has nothing to tell.
  }
  return /^(ru|be|uk|kk)\b/i.test(navigator.language) ? 'ru' : 'en';
}

const session = createSession({
  run: createScriptRun(browserHost),
  drafts: createDraftStore(store, () => Date.now()),
  now: () => Date.now(),
  isOnline: browserHost.isOnline(),
  language: firstLanguage(),
});

let storedLanguage: Language | null = null;
session.subscribe(() => {
  const language = session.model().state?.language;
  if (language === undefined || language === storedLanguage) return;
  storedLanguage = language;
  try {
    store?.setItem(LANGUAGE_KEY, language);
  } catch {
    // Only the first words of the next visit depend on it.
  }
});

window.addEventListener('offline', () => session.setOnline(false));
window.addEventListener('online', () => {
  session.setOnline(true);
  if (session.model().load.phase === 'failed') session.load();
});

const place = document.getElementById('sidebar');
if (place !== null) render(<SidebarApp session={session} />, place);
session.load();
