import type { DeskOptions } from './desk-options';
import { deskTexts } from './desk-texts';
import { openWorkbook } from './open-workbook';
import { parseSaved } from './saved-desk';
import { emptySession, frontSheet, type Session, sessionOfSaved, sessionOfWorkbook } from './session';
import { viewOf } from './sheet-view';

export interface OpenSession {
  readonly session: Session;
  /** What could not be opened and what is open instead; '' where all went well. */
  readonly refusal: string;
}

/** What was saved in this browser; the demo firm where nothing was, or where it cannot be read. */
export async function openSaved(options: DeskOptions): Promise<OpenSession> {
  const { bundle, language, store } = options;
  const found = await store.load().catch(() => null);
  if (found === null) return openDemo(options);
  try {
    const saved = parseSaved(found);
    if (!saved) throw new Error('The saved desk has another shape');
    const session = sessionOfSaved(bundle, saved, language);
    // A damaged document shows in being looked at.
    viewOf(session, frontSheet(session), language);
    return { session, refusal: '' };
  } catch {
    const demo = await openDemo(options);
    return { ...demo, refusal: demo.refusal || deskTexts.savedIsDamaged[language] };
  }
}

/** The demo firm; an empty spreadsheet where its workbook cannot be had. */
export async function openDemo({ bundle, language, demo, today }: DeskOptions): Promise<OpenSession> {
  try {
    const book = await openWorkbook('', await demo(), language);
    return { session: sessionOfWorkbook(bundle, book, today()), refusal: '' };
  } catch {
    return { session: emptySession(bundle, language, today()), refusal: deskTexts.noDemo[language] };
  }
}
