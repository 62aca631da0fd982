import { diagnose } from '../app/diagnose';
import type { Diagnosis } from '../app/diagnosis-contract';
import { menuTexts } from '../i18n/menu-texts';
import { runTexts } from '../i18n/run-texts';
import { checkGoogle } from './check-google';
import { rememberedLanguage } from './language';
import { logFailure } from './log-failure';
import { measureCalls } from './measure-calls';
import { perform } from './perform';
import { present } from './present';

/** Sheets of the diagnosis are told by their name: one that a killed run left behind is removed by the next. */
const prefix = 'Techkarta diagnostics ';

const removeSheets = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void => {
  for (const sheet of spreadsheet.getSheets()) if (sheet.getName().startsWith(prefix)) spreadsheet.deleteSheet(sheet);
};

const examine = (): Diagnosis => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  // First of all: the sheet in front may be one that a killed run left.
  removeSheets(spreadsheet);
  const current = spreadsheet.getActiveSheet();
  const insert = (name: string, from?: GoogleAppsScript.Spreadsheet.Sheet) => {
    const index = spreadsheet.getNumSheets();
    return from
      ? spreadsheet.insertSheet(prefix + name, index, { template: from })
      : spreadsheet.insertSheet(prefix + name, index);
  };
  try {
    const costs = measureCalls(spreadsheet, insert);
    const answers = checkGoogle(insert('4'), (from) => insert('5', from));
    return { language: rememberedLanguage(), locale: spreadsheet.getSpreadsheetLocale(), costs, answers };
  } finally {
    try {
      removeSheets(spreadsheet);
      spreadsheet.setActiveSheet(current);
    } catch (error) {
      // Thrown from here it would hide what was measured, or why nothing was; the next run clears up.
      logFailure('diagnose', error);
    }
  }
};

/** «Диагностика»: measures Google's services and asks what only Google can answer; leaves nothing behind. Null where it may not. */
export const runDiagnose = (): Diagnosis | null => {
  const language = rememberedLanguage();
  const performed = perform('diagnose', diagnose, rememberedLanguage, { isReading: true });
  if (!performed.ok || performed.answer.isRefused) {
    present(performed.message, language);
    return null;
  }
  try {
    const diagnosis = examine();
    const data = JSON.stringify(diagnosis).replace(/</g, '\\u003c');
    const page = HtmlService.createHtmlOutputFromFile('Diagnose').getContent();
    const shown = page.replace('>null</script>', () => `>${data}</script>`);
    SpreadsheetApp.getUi().showModalDialog(
      HtmlService.createHtmlOutput(shown).setWidth(760).setHeight(600),
      menuTexts.diagnose[language],
    );
    return diagnosis;
  } catch (error) {
    logFailure('diagnose', error);
    present(runTexts.failed[language], language);
    return null;
  }
};
