import { menuTexts } from '../i18n/menu-texts';
import type { Language } from '../kernel/language';

type Key = Exclude<keyof typeof menuTexts, 'title' | 'maps' | 'set'>;

/** Name of the script's function behind a menu entry. */
const callbackOf = (key: Key): string => `menu${key.charAt(0).toUpperCase()}${key.slice(1)}`;

/** Builds the menu; touches neither the document nor its properties, so that it works before anything is authorised. */
export const addMenu = (language: Language): void => {
  const ui = SpreadsheetApp.getUi();
  const add = (menu: GoogleAppsScript.Base.Menu, keys: readonly Key[]): GoogleAppsScript.Base.Menu => {
    for (const key of keys) menu.addItem(menuTexts[key][language], callbackOf(key));
    return menu;
  };
  const menu = add(ui.createMenu(menuTexts.title[language]), ['sidebar']).addSeparator();
  add(menu, ['preview', 'issue', 'sync', 'morning']).addSeparator();
  add(menu, ['report', 'headReport']).addSeparator();
  menu.addSubMenu(add(ui.createMenu(menuTexts.maps[language]), ['template', 'check', 'activate']));
  menu.addSubMenu(add(ui.createMenu(menuTexts.set[language]), ['setup', 'install', 'diagnose'])).addSeparator();
  add(menu, ['help']);
  menu.addToUi();
};
