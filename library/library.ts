import type { Library } from '../src/sheets/library';
import { allTemplates } from '../templates/all-templates';
import { calendarRu } from '../templates/calendar-ru';
import { cardTexts } from './card-texts';
import { allNotes } from './notes/all-notes';
import { settingExplanations } from './setting-explanations';
import { setupTexts } from './setup-texts';
import { startHints } from './start-hints';

/** What ships beside the code; the build writes it into `dist/Library.html`. */
export const library: Library = {
  notes: allNotes,
  settingExplanations,
  templates: allTemplates,
  calendar: calendarRu,
  cardTexts,
  startHints,
  setupTexts,
};
