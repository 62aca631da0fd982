import { menuTexts } from '../i18n/menu-texts';
import type { Language } from '../kernel/language';

/** Opens the sidebar; what it shows it asks for itself. */
export const showSidebar = (language: Language): void => {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(menuTexts.title[language]),
  );
};
