import type { SheetData } from '../../../emulator/document/sheet';
import {
  createSpreadsheetDocument,
  type SpreadsheetDocument,
  sheetByName,
} from '../../../emulator/document/spreadsheet';
import { createFormulaEngine } from '../../../emulator/formulas/ironcalc-engine';
import { wallTime } from '../../../emulator/time/time-zone';
import type { Language } from '../../../src/kernel/language';
import type { Bundle } from '../../desk/bundle';
import { createHost } from '../../desk/create-host';
import type { Host } from '../../desk/host';
import type { KeptState } from '../../desk/kept-state';
import { createLenientEngine, type LenientEngine } from '../../desk/lenient-engine';
import type { DeskMenuEntry } from '../desk-contract';
import { deskTexts } from './desk-texts';
import type { OpenedWorkbook } from './open-workbook';
import { peopleOf, shareWithStaff } from './people';
import type { SavedDesk } from './saved-desk';

/** The open spreadsheet, who sits before it and what is in front of him. */
export interface Session {
  readonly host: Host;
  readonly engine: LenientEngine;
  user: string;
  activeSheet: string;
  /** A hidden sheet that was asked for by name: it is shown as long as it is in front. */
  peeked: string;
  /** A1 of what is selected in front, as far as the page told: what a run finds active. */
  range: string;
  /** A1 of what a script has selected in the act just done; '' where it left the selection alone. */
  selection: string;
  menus: readonly DeskMenuEntry[];
}

/** A newcomer's address in a spreadsheet of his own. */
const NEWCOMER = 'head@example.com';

const newcomers = {
  ru: { locale: 'ru_RU', timeZone: 'Europe/Moscow' },
  en: { locale: 'en_US', timeZone: 'America/New_York' },
} as const;

/** A file as it was written: its clock stands where it stood then; one that does not tell it, on the next morning from `today`. */
export function sessionOfWorkbook(bundle: Bundle, { document, kept }: OpenedWorkbook, today: string): Session {
  const start = kept?.now === undefined ? `${today}T09:00` : localTime(document.timeZone, kept.now);
  return newSession(bundle, document, kept, start);
}

export function emptySession(bundle: Bundle, language: Language, today: string): Session {
  const document = createSpreadsheetDocument({
    id: 'new',
    name: deskTexts.newDocument[language],
    owner: NEWCOMER,
    ...newcomers[language],
  });
  return newSession(bundle, document, null, `${today}T09:00`);
}

/** The desk as it was left. Throws whatever a damaged one makes the emulator throw. */
export function sessionOfSaved(bundle: Bundle, saved: SavedDesk, language: Language): Session {
  const document = saved.snapshot.documents.get(saved.documentId);
  if (!document) throw new Error('The saved desk has no document');
  const session = newSession(bundle, document, null, localTime(document.timeZone, saved.snapshot.now));
  session.host.world.restore(saved.snapshot);
  if (peopleOf(document, language).some(({ email }) => email === saved.user)) session.user = saved.user;
  session.activeSheet = saved.activeSheet;
  frontSheet(session);
  return session;
}

function newSession(bundle: Bundle, document: SpreadsheetDocument, kept: KeptState | null, start: string): Session {
  shareWithStaff(document);
  const engine = createLenientEngine(createFormulaEngine());
  const host = createHost({ bundle, document, kept, start, engine });
  const session: Session = {
    host,
    engine,
    user: document.owner,
    activeSheet: '',
    peeked: '',
    range: 'A1',
    selection: '',
    menus: [],
  };
  frontSheet(session);
  return session;
}

/** Brings a sheet in front, a hidden one too. */
export function bringUp(session: Session, sheet: string, range = 'A1'): void {
  session.activeSheet = sheet;
  session.peeked = sheet;
  session.range = range;
}

/** The sheet in front; where that is gone or hidden, the first that is to be seen. */
export function frontSheet(session: Session): SheetData {
  const { document } = session.host;
  const sheet = sheetByName(document, session.activeSheet);
  const front =
    sheet && (!sheet.hidden || sheet.name === session.peeked)
      ? sheet
      : (document.sheets.find(({ hidden }) => !hidden) ?? document.sheets[0]);
  if (!front) throw new Error('The spreadsheet has no sheets');
  if (front.name !== session.activeSheet) bringUp(session, front.name);
  return front;
}

const localTime = (zone: string, moment: number): string => new Date(wallTime(zone, moment)).toISOString().slice(0, 16);
