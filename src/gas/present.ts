import { menuTexts } from '../i18n/menu-texts';
import type { Language } from '../kernel/language';

/** How long a note may be to be read as a toast; a longer one waits in a dialog until it is closed. */
const longestToast = 160;

/** Tells the user the outcome of a command. A run without a window (a trigger) shows nothing. */
export const present = (message: string, language: Language): void => {
  if (message === '') return;
  if (message.length > longestToast || message.includes('\n')) {
    const ui = SpreadsheetApp.getUi();
    ui.alert(menuTexts.title[language], message, ui.ButtonSet.OK);
  } else SpreadsheetApp.getActiveSpreadsheet().toast(message, menuTexts.title[language], 10);
};
