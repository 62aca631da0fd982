import { gridRange } from '../../../emulator/document/grid-range';
import type { SheetData } from '../../../emulator/document/sheet';
import { sheetByName } from '../../../emulator/document/spreadsheet';
import { NO_ACCESS_MESSAGE } from '../../../emulator/run/errors';
import type { Outcome } from '../../../emulator/run/outcome';
import { rightOf } from '../../../emulator/run/rights';
import type { UserChange } from '../../../emulator/run/user-change';
import type { Language } from '../../../src/kernel/language';
import type { Bundle } from '../../desk/bundle';
import type { DeskCalls, DeskResult, DeskSheetView, DeskState } from '../desk-contract';
import { checkEdit } from './check-edit';
import { deskTexts, googleSays, momentFaults } from './desk-texts';
import { mergeMenus } from './merge-menus';
import { momentsUntil, nextMoment } from './next-moment';
import { openWorkbook } from './open-workbook';
import { peopleOf, shareWithStaff } from './people';
import { Refusal } from './refusal';
import { shownBy } from './run-report';
import { saveWorkbook } from './save-workbook';
import { type DeskStore, parseSaved, SAVED_FORMAT, type SavedDesk } from './saved-desk';
import { bringUp, emptySession, frontSheet, type Session, sessionOfSaved, sessionOfWorkbook } from './session';
import { sheetOf, viewOf } from './sheet-view';

export interface DeskOptions {
  readonly bundle: Bundle;
  /** The demo firm's workbook; rejects where there is none. */
  readonly demo: () => Promise<Uint8Array>;
  readonly store: DeskStore;
  /** Language of the desk's own sentences and of a new spreadsheet. */
  readonly language: Language;
  /** The present day, `2026-11-23`: where a spreadsheet begins that tells no time of its own. */
  readonly today: () => string;
  /** Called while time passes, with the local moment reached. */
  readonly onProgress?: (moment: string) => void;
}

/** What an act did: runs, and what else the result needs to know. */
interface Done {
  readonly outcomes?: readonly Outcome[];
  /** Clock triggers, before which nobody sits. */
  readonly byClock?: boolean;
  readonly value?: unknown;
  readonly refusal?: string;
}

/** The desk itself, without the worker around it: every call waits for the one before. */
export function createDeskCalls(options: DeskOptions): DeskCalls {
  const { bundle, language } = options;
  let session: Session | null = null;
  let shown: { readonly sheet: SheetData; readonly stamp: string } | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = turn.then(act);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const opened = async (): Promise<Session> => {
    const open = session ?? (await demoOrEmpty()).session;
    session = open;
    return open;
  };

  async function demoOrEmpty(): Promise<{ readonly session: Session; readonly refusal: string }> {
    try {
      const book = await openWorkbook('', await options.demo(), language);
      return { session: sessionOfWorkbook(bundle, book, options.today()), refusal: '' };
    } catch {
      return { session: emptySession(bundle, language, options.today()), refusal: deskTexts.noDemo[language] };
    }
  }

  /** Another spreadsheet comes in front; its person opens it. */
  function take(next: Session, refusal = ''): Done {
    session = next;
    shown = null;
    return { ...openFor(next, next.user), ...(refusal !== '' && { refusal }) };
  }

  function openFor(target: Session, email: string): Done {
    const opening = target.host.world.open({ document: target.host.document, user: email });
    target.user = email;
    target.selection = '';
    target.menus = opening.menus;
    return { outcomes: opening.runs, ...(!opening.ok && { refusal: opening.error ?? '' }) };
  }

  /** Does something with the open spreadsheet and tells how everything stands after it. */
  const act = (does: (session: Session) => Done | Promise<Done>): Promise<DeskResult> =>
    inTurn(async () => {
      const before = await opened();
      let done: Done;
      try {
        done = await does(before);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        done = { refusal: error.message };
      }
      return finish(done);
    });

  async function finish({ outcomes = [], byClock = false, value, refusal = '' }: Done): Promise<DeskResult> {
    const current = await opened();
    shareWithStaff(current.host.document);
    current.menus = mergeMenus(current.menus, outcomes, current.user);
    const result: DeskResult = {
      ...shownBy(outcomes, language, !byClock),
      value: value ?? null,
      refusal: googleSays(refusal, language),
      view: mayRead(current) ? freshView(current) : null,
      state: stateOf(current),
    };
    await options.store.save(() => savedOf(current)).catch(() => undefined);
    return result;
  }

  function freshView(current: Session): DeskSheetView | null {
    const sheet = frontSheet(current);
    const stamp = stampOf(current);
    if (shown?.sheet === sheet && shown.stamp === stamp) return null;
    const view = viewOf(current.host, sheet);
    shown = { sheet, stamp };
    return view;
  }

  const stateOf = ({ host, user, activeSheet, selection, menus }: Session): DeskState => {
    const isIn = rightOf(host.document, user) !== 'stranger';
    return {
      fileName: `${host.document.name}.xlsx`,
      people: peopleOf(host.document, language),
      user,
      now: host.now(),
      sheets: isIn ? host.document.sheets.map(sheetOf) : [],
      activeSheet: isIn ? activeSheet : '',
      selection: isIn ? selection : '',
      menus: isIn ? menus : [],
    };
  };

  /** Runs a function as from the keyboard; what it has made active comes in front. */
  function run(current: Session, kind: 'menu' | 'rpc', name: string, args: readonly unknown[]): Outcome {
    const { host, user } = current;
    const range = current.selection === '' ? 'A1' : current.selection;
    const sheet = frontSheet(current).name;
    const outcome = host.world.run({
      document: host.document,
      user,
      function: name,
      args,
      kind,
      activeSheet: sheet,
      activeRange: range,
    });
    const { active } = outcome;
    if (active && (active.sheet !== sheet || active.range !== range)) {
      bringUp(current, active.sheet, active.range ?? '');
    }
    return outcome;
  }

  return {
    start: () =>
      inTurn(async () => {
        const found = await options.store.load().catch(() => null);
        if (found === null) {
          const { session: demo, refusal } = await demoOrEmpty();
          return finish(take(demo, refusal));
        }
        try {
          const saved = parseSaved(found);
          if (!saved) throw new Error('The saved desk has another shape');
          const restored = sessionOfSaved(bundle, saved, language);
          viewOf(restored.host, frontSheet(restored));
          return await finish(take(restored));
        } catch {
          const { session: demo, refusal } = await demoOrEmpty();
          return finish(take(demo, refusal || deskTexts.savedIsDamaged[language]));
        }
      }),
    openFile: (name, file) =>
      act(async () => take(sessionOfWorkbook(bundle, await openWorkbook(name, file, language), options.today()))),
    saveFile: () => inTurn(async () => saveWorkbook((await opened()).host)),
    resetToDemo: () =>
      act(async () => {
        const { session: demo, refusal } = await demoOrEmpty();
        return take(demo, refusal);
      }),
    startEmpty: () => act(() => take(emptySession(bundle, language, options.today()))),
    actAs: (email) =>
      act((current) => {
        const person = peopleOf(current.host.document, language).find((one) => one.email === email.toLowerCase());
        if (!person) throw new Refusal(deskTexts.unknownPerson[language]);
        if (person.tab !== null && person.role === 'manager') bringUp(current, person.tab);
        return openFor(current, person.email);
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
      act((current) => {
        assertMayRead(current);
        if (!sheetByName(current.host.document, name)) throw new Refusal(deskTexts.noSheet[language]);
        bringUp(current, name);
        shown = null;
        return {};
      }),
    runMenu: (functionName, selection) =>
      act((current) => {
        assertMayRead(current);
        current.selection = selection;
        return { outcomes: [run(current, 'menu', functionName, [])] };
      }),
    callScript: (functionName, args) =>
      act((current) => {
        assertMayRead(current);
        const outcome = run(current, 'rpc', functionName, args);
        return { outcomes: [outcome], value: outcome.value };
      }),
    edit: (edit) =>
      act((current) => {
        const { host, user } = current;
        assertMayRead(current);
        const { range, values, isPaste } = checkEdit(host, edit, language);
        current.selection = '';
        const done = host.world.edit({
          document: host.document,
          user,
          sheet: edit.sheet,
          range,
          values,
          paste: isPaste,
        });
        return { outcomes: done.runs, ...(!done.ok && { refusal: done.error ?? '' }) };
      }),
    change: (change) =>
      act((current) => {
        assertMayRead(current);
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

const mayRead = ({ host, user }: Session): boolean => rightOf(host.document, user) !== 'stranger';

function assertMayRead(session: Session): void {
  if (!mayRead(session)) throw new Refusal(NO_ACCESS_MESSAGE);
}

/** Whatever a view may depend on: any sheet, by formulas and rules, and the day. */
const stampOf = ({ host }: Session): string =>
  JSON.stringify([
    host.now().slice(0, 10),
    host.document.sheets.map(({ id, name, revision, hidden }) => [id, name, revision, hidden]),
  ]);

const savedOf = ({ host, user, activeSheet }: Session): SavedDesk => ({
  format: SAVED_FORMAT,
  snapshot: host.world.snapshot(),
  documentId: host.document.id,
  user,
  activeSheet,
});

function userChangeOf(change: Parameters<DeskCalls['change']>[0], sheet: SheetData): UserChange {
  switch (change.kind) {
    case 'hide-sheet':
      return { kind: 'hideSheet' };
    case 'unhide-sheet':
      return { kind: 'showSheet' };
    case 'insert-rows':
      return { kind: 'insert', axis: 'row', at: change.row, count: change.count };
    case 'delete-rows':
      return { kind: 'delete', axis: 'row', at: change.row, count: change.count };
    case 'sort': {
      const first = sheet.frozenRows + 1;
      const range = gridRange(first, 1, Math.max(1, sheet.rows.length - sheet.frozenRows), sheet.maxColumns);
      return { kind: 'sort', range, column: change.column, ascending: change.ascending };
    }
  }
}
