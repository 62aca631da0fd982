import './base.css';
import './sidebar.css';
import { render } from 'preact';
import type { Language } from '../src/kernel/language';
import { browserHost } from './browser-host';
import { browserStore } from './browser-store';
import { createDraftStore } from './draft-store';
import { keepLanguage, lastLanguage } from './last-language';
import { createScriptRun } from './script-run';
import { createSession } from './session';
import { SidebarApp } from './sidebar-app';

const store = browserStore();

const session = createSession({
  run: createScriptRun(browserHost),
  drafts: createDraftStore(store, () => Date.now()),
  now: () => Date.now(),
  isOnline: browserHost.isOnline(),
  language: lastLanguage(store),
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

const place = document.getElementById('sidebar');
if (place !== null) render(<SidebarApp session={session} />, place);
session.load();
