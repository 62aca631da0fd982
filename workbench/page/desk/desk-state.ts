import { rightOf } from '../../../emulator/run/rights';
import type { Language } from '../../../src/kernel/language';
import type { DeskState } from '../desk-contract';
import { peopleOf } from './people';
import type { Session } from './session';
import { sheetOf } from './sheet-view';

/** How everything stands, as the page is told. One without access learns the file's name and who is there, as the page's frame needs it. */
export function stateOf(session: Session, language: Language): Omit<DeskState, 'isSaved'> {
  const { host, user, activeSheet, selection, menus } = session;
  const frame = {
    fileName: `${host.document.name}.xlsx`,
    people: peopleOf(host.document, language),
    user,
    now: host.now(),
  };
  return mayRead(session)
    ? { ...frame, sheets: host.document.sheets.map(sheetOf), activeSheet, selection, menus }
    : { ...frame, sheets: [], activeSheet: '', selection: '', menus: [] };
}

/** May the person before the spreadsheet open it at all? */
export const mayRead = ({ host, user }: Session): boolean => rightOf(host.document, user) !== 'stranger';

/** Changes when anything changes on which a view may depend: any sheet, by formulas and rules, and the day. */
export const stampOf = ({ host }: Session): string =>
  JSON.stringify([
    host.now().slice(0, 10),
    host.document.sheets.map(({ id, name, revision, hidden }) => [id, name, revision, hidden]),
  ]);
