import type { SheetData } from '../../../emulator/document/sheet';
import { sheetByName } from '../../../emulator/document/spreadsheet';
import { NO_ACCESS_MESSAGE } from '../../../emulator/run/errors';
import type { Outcome } from '../../../emulator/run/outcome';
import type { DeskCalls, DeskResult, DeskSheetView } from '../desk-contract';
import { checkEdit } from './check-edit';
import type { DeskOptions } from './desk-options';
import { mayRead, stampOf, stateOf } from './desk-state';
import { deskTexts, googleSays, momentFaults } from './desk-texts';
import { mergeMenus } from './merge-menus';
import { momentsUntil, nextMoment } from './next-moment';
import { type OpenSession, openDemo, openSaved } from './open-session';
import { openWorkbook } from './open-workbook';
import { peopleOf, shareWithStaff } from './people';
import { Refusal } from './refusal';
import { shownBy } from './run-report';
import { runScript } from './run-script';
import { saveWorkbook } from './save-workbook';
import { SAVED_FORMAT, type SavedDesk } from './saved-desk';
import { bringUp, emptySession, frontSheet, type Session, sessionOfWorkbook } from './session';
import { viewOf } from './sheet-view';
import { userChangeOf } from './user-change';

/** What an act did: its runs, and what else the result has to tell. */
interface Done {
  readonly outcomes?: readonly Outcome[];
  /** Clock triggers, before which nobody sits. */
  readonly byClock?: boolean;
  readonly value?: unknown;
  readonly refusal?: string;
}

/** The desk itself, without the worker around it. Every call waits for the one before; a call before `start` begins with the demo. */
export function createDeskCalls(options: DeskOptions): DeskCalls {
  const { bundle, language, store } = options;
  let session: Session | null = null;
  /** What the page has seen last: the same view is not sent twice. */
  let shown: { readonly sheet: SheetData; readonly stamp: string } | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act);
    turn = mine.catch(() => undefined);
    return mine;
  };

  async function opened(): Promise<Session> {
    const open = session ?? (await openDemo(options)).session;
    session = open;
    return open;
  }

  /** A person opens the spreadsheet: his menu is built, and he sees what is in front. */
  function openAs(target: Session, email: string): Done {
    const opening = target.host.world.open({ document: target.host.document, user: email });
    target.user = email;
    target.menus = opening.menus;
    session = target;
    shown = null;
    return { outcomes: opening.runs, ...(!opening.ok && { refusal: opening.error ?? '' }) };
  }

  const take = ({ session: target, refusal }: OpenSession): Done => {
    const done = openAs(target, target.user);
    return refusal === '' ? done : { ...done, refusal };
  };

  /** Does something with the open spreadsheet and tells how everything stands after it. */
  const act = (does: (current: Session) => Done | Promise<Done>): Promise<DeskResult> =>
    inTurn(async () => {
      const current = await opened();
      current.selection = '';
      try {
        return await finish(await does(current));
      } catch (error) {
        if (error instanceof Refusal) return finish({ refusal: error.message });
        throw error;
      }
    });

  /** The same for what one without access cannot do. */
  const actInside = (does: (current: Session) => Done): Promise<DeskResult> =>
    act((current) => {
      if (!mayRead(current)) throw new Refusal(NO_ACCESS_MESSAGE);
      return does(current);
    });

  async function finish({ outcomes = [], byClock = false, value, refusal = '' }: Done): Promise<DeskResult> {
    const current = await opened();
    shareWithStaff(current.host.document);
    current.menus = mergeMenus(current.menus, outcomes, current.user);
    const view = mayRead(current) ? freshView(current) : null;
    // A browser that keeps nothing takes nothing away from the work at hand.
    const isSaved = await store
      .save(() => savedOf(current))
      .then(
        () => true,
        () => false,
      );
    return {
      ...shownBy(outcomes, language, !byClock),
      value: value ?? null,
      refusal: googleSays(refusal, language),
      state: { ...stateOf(current, language), isSaved },
      view,
    };
  }

  function freshView(current: Session): DeskSheetView | null {
    const sheet = frontSheet(current);
    const stamp = stampOf(current);
    if (shown?.sheet === sheet && shown.stamp === stamp) return null;
    const view = viewOf(current, sheet, language);
    shown = { sheet, stamp };
    return view;
  }

  return {
    start: () => inTurn(async () => finish(take(await openSaved(options)))),
    openFile: (name, file) =>
      act(async () => {
        const book = await openWorkbook(name, file, language);
        return take({ session: sessionOfWorkbook(bundle, book, options.today()), refusal: '' });
      }),
    saveFile: () => inTurn(async () => saveWorkbook((await opened()).host)),
    resetToDemo: () =>
      act(async () => {
        const demo = await openDemo(options);
        // An empty spreadsheet in place of the work at hand is what nobody asked for.
        if (demo.refusal !== '') throw new Refusal(deskTexts.noReset[language]);
        return take(demo);
      }),
    startEmpty: () => act(() => take({ session: emptySession(bundle, language, options.today()), refusal: '' })),
    actAs: (email) =>
      act((current) => {
        const person = peopleOf(current.host.document, language).find((one) => one.email === email.toLowerCase());
        if (!person) throw new Refusal(deskTexts.unknownPerson[language]);
        if (person.tab !== null && person.role === 'manager') bringUp(current, person.tab);
        return openAs(current, person.email);
      }),
    passTime: (to) =>
      act((current) => {
        const next = nextMoment(current.host.now(), to);
        if (!next.ok) throw new Refusal(momentFaults[next.why][language]);
        const outcomes: Outcome[] = [];
        for (const moment of momentsUntil(current.host.now(), next.moment)) {
          outcomes.push(...current.host.advance(moment));
          options.onProgress?.(moment);
        }
        return { outcomes, byClock: true };
      }),
    showSheet: (name) =>
      actInside((current) => {
        if (!sheetByName(current.host.document, name)) throw new Refusal(deskTexts.noSheet[language]);
        bringUp(current, name);
        shown = null;
        return {};
      }),
    runMenu: (functionName, selection) =>
      actInside((current) => {
        current.range = selection || 'A1';
        return { outcomes: [runScript(current, 'menu', functionName, [])] };
      }),
    callScript: (functionName, args, selection) =>
      actInside((current) => {
        if (selection) current.range = selection;
        const outcome = runScript(current, 'rpc', functionName, args);
        return { outcomes: [outcome], value: outcome.value };
      }),
    edit: (edit) =>
      actInside((current) => {
        const { document, world } = current.host;
        const { user } = current;
        const { range, values, isPaste } = checkEdit(current.host, edit, language);
        current.range = range;
        const done = world.edit({ document, user, sheet: edit.sheet, range, values, paste: isPaste });
        return { outcomes: done.runs, ...(!done.ok && { refusal: done.error ?? '' }) };
      }),
    change: (change) =>
      actInside((current) => {
        const { document, world } = current.host;
        const sheet = sheetByName(document, change.sheet);
        if (!sheet) throw new Refusal(deskTexts.noSheet[language]);
        const isLast = document.sheets.every((other) => other === sheet || other.hidden);
        if (change.kind === 'hide-sheet' && isLast) throw new Refusal(deskTexts.lastSheet[language]);
        if (change.kind === 'hide-sheet') current.peeked = '';
        const done = world.change(document, current.user, sheet.name, userChangeOf(change, sheet));
        return done.ok ? {} : { refusal: done.error ?? '' };
      }),
  };
}

const savedOf = ({ host, user, activeSheet }: Session): SavedDesk => ({
  format: SAVED_FORMAT,
  snapshot: host.world.snapshot(),
  documentId: host.document.id,
  user,
  activeSheet,
});
