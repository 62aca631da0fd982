import type { RunContext, UseCase } from '../app/command';
import type { EditedPlace } from '../app/edited-rows';
import { menuTexts } from '../i18n/menu-texts';
import { runTexts } from '../i18n/run-texts';
import { dateOf } from '../kernel/local-date';
import { sheetKeyOfName } from '../sheets/schema/all-schemas';
import { nowIn } from './clock';
import { withDocumentLock } from './document-lock';
import { rememberedLanguage } from './language';
import { logFailure } from './log-failure';
import { perform } from './perform';
import { openRunTime } from './run-time';
import { runUseCase } from './run-use-case';

/** Sheets whose edits are taken over at once: a tab's inputs, and answers that may open the gate. */
const watched = ['manager-tab', 'answers'] as const;
type Watched = (typeof watched)[number];

/**
 * The installed edit trigger. What was edited is only a hint (events are dropped and doubled): the use case reads the
 * whole sheet and compares it with what was accepted. Without the lock the edit is left to the hourly run.
 */
export const runEdit = (
  event: GoogleAppsScript.Events.SheetsOnEdit,
  create: (context: RunContext, place: EditedPlace) => UseCase,
): void => {
  const sheet = event.range.getSheet();
  const key = sheetKeyOfName(sheet.getName());
  if (!watched.includes(key as Watched)) return;
  const started = Date.now();
  const spreadsheet = event.source;
  const place: EditedPlace = {
    sheet: key as Watched,
    name: sheet.getName(),
    firstRow: event.range.getRow(),
    lastRow: event.range.getLastRow(),
  };
  try {
    const locked = withDocumentLock(() => {
      // Read under the lock too: of two edits at once the second would write its count over the first's.
      const runTime = openRunTime(dateOf(nowIn(spreadsheet.getSpreadsheetTimeZone())));
      if (!runTime.hasTimeForEdits) {
        const language = rememberedLanguage();
        return { message: runTexts.editsRest[language], language };
      }
      const { answer } = runUseCase((context) => create(context, place), { byName: true });
      runTime.add((Date.now() - started) / 1000);
      return { message: answer.message, language: answer.language };
    }, 'at-end');
    if (locked.isHeld && locked.value.message !== '')
      spreadsheet.toast(locked.value.message, menuTexts.title[locked.value.language], 10);
  } catch (error) {
    // What was entered stands in the tab, and the next collection takes it over.
    logFailure('edit', error);
    spreadsheet.toast(runTexts.editFailed[rememberedLanguage()], menuTexts.title[rememberedLanguage()], 10);
  }
};

/** The hourly clock trigger; nobody is at a window, so nothing is shown. */
export const runClock = (create: (context: RunContext) => UseCase): void => {
  const started = Date.now();
  const timeZone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  perform('hour', create, rememberedLanguage, { pace: 'run' });
  openRunTime(dateOf(nowIn(timeZone))).add((Date.now() - started) / 1000);
};
