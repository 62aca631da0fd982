import { formatA1, type GridRange, parseA1 } from './document/grid-range';
import type { SheetData } from './document/sheet';
import { createSpreadsheetDocument, type SpreadsheetDocument, sheetByName } from './document/spreadsheet';
import { passTime } from './run/clock';
import { defaultCosts } from './run/cost-model';
import {
  createEventQueue,
  deliverInstalledEdit,
  deliverOpen,
  deliverSimpleEdit,
  type EventQueue,
} from './run/deliver-events';
import { NO_ACCESS_MESSAGE } from './run/errors';
import type { AuthModeName } from './run/execution';
import type { Outcome } from './run/outcome';
import { createRandom } from './run/random';
import { rightOf } from './run/rights';
import { carryOverRpc } from './run/rpc-json';
import { compileScript } from './run/script';
import { restoreSnapshot, type Snapshot, takeSnapshot } from './run/snapshot';
import { BUDGET_MS, type RunSettings, startRun } from './run/start-run';
import { applyUserChange, type UserChange } from './run/user-change';
import { applyUserEdit } from './run/user-edit';
import { createWorldState, type WorldState } from './run/world-state';
import { GLOBAL_NAMES } from './services/globals';
import type { EditOutcome, EditRequest, NewDocument, OpenOutcome, RunRequest, WorldOptions } from './world-requests';

/** One script with its documents, its people and its clock. */
export interface World {
  readonly state: WorldState;
  /** Milliseconds since 1970, with fractions. */
  readonly now: () => number;
  readonly createDocument: (options: NewDocument) => SpreadsheetDocument;
  /** Takes in a document made elsewhere, e.g. read from a file. */
  readonly addDocument: (document: SpreadsheetDocument) => void;
  readonly run: (request: RunRequest) => Outcome;
  readonly edit: (request: EditRequest) => EditOutcome;
  /** What people do besides editing cells: rows, sorting, renaming. Fires nothing. */
  readonly change: (document: SpreadsheetDocument, user: string, sheet: string, change: UserChange) => EditOutcome;
  readonly open: (
    request: RunSettings & { document: SpreadsheetDocument; user: string; authMode?: AuthModeName },
  ) => OpenOutcome;
  readonly clock: {
    /** Lets time pass until a moment; gives the clock triggers' runs. A moment that has passed changes nothing. */
    readonly set: (moment: number, settings?: RunSettings & { fire?: boolean }) => readonly Outcome[];
    readonly advance: (ms: number, settings?: RunSettings & { fire?: boolean }) => readonly Outcome[];
  };
  readonly snapshot: () => Snapshot;
  readonly restore: (snapshot: Snapshot) => void;
  /** Edit events lost because more than two were waiting. */
  readonly droppedEvents: () => number;
}

/** Builds a world. Throws SyntaxError for code that does not parse. */
export function createWorld(options: WorldOptions): World {
  const seed = options.seed ?? 1;
  const state = createWorldState({
    now: options.now,
    code: options.code,
    manifest: options.manifest,
    html: options.html ?? {},
    developer: options.developer?.toLowerCase() ?? null,
    accounts: new Map((options.accounts ?? []).map((account) => [account.email.toLowerCase(), account])),
    costs: options.costs ?? defaultCosts,
    scale: options.scale ?? 1,
    jitter: options.jitter ? createRandom(seed + 1) : null,
    random: createRandom(seed),
    engine: options.engine ?? null,
    strictValidation: options.strictValidation ?? true,
  });
  const script = compileScript(options.code, GLOBAL_NAMES);
  const queues = new Map<string, EventQueue>();
  const queueOf = (document: SpreadsheetDocument): EventQueue => {
    const queue = queues.get(document.id) ?? createEventQueue();
    queues.set(document.id, queue);
    return queue;
  };
  return {
    state,
    now: () => state.now,
    createDocument: (given) => {
      const id = `document-${state.documents.size + 1}`;
      const document = createSpreadsheetDocument({ name: 'Techkarta', ...given, id });
      state.documents.set(id, document);
      return document;
    },
    addDocument: (document) => {
      state.documents.set(document.id, document);
    },
    run: (request) => run(state, script, request),
    edit: (request) => edit(state, script, queueOf(request.document), request),
    change: (document, user, sheet, change) =>
      attempt(() => {
        applyUserChange(state, document, namedSheet(document, sheet), user.toLowerCase(), change);
        return [];
      }),
    open: ({ document, user, authMode, ...settings }) => {
      const email = user.toLowerCase();
      if (rightOf(document, email) === 'stranger') return { ok: false, error: NO_ACCESS_MESSAGE, menus: [], runs: [] };
      const runs = deliverOpen(state, script, document, email, authMode ?? 'LIMITED', settings);
      const failed = runs.find((outcome) => !outcome.ok);
      return {
        ok: !failed,
        ...(failed?.error !== undefined && { error: failed.error }),
        menus: runs.flatMap((outcome) => outcome.menus),
        runs,
      };
    },
    clock: {
      set: (moment, settings = {}) => passTime(state, script, moment, settings),
      advance: (ms, settings = {}) => passTime(state, script, state.now + ms, settings),
    },
    snapshot: () => takeSnapshot(state),
    restore: (snapshot) => restoreSnapshot(state, snapshot),
    droppedEvents: () => [...queues.values()].reduce((sum, queue) => sum + queue.dropped, 0),
  };
}

type Script = ReturnType<typeof compileScript>;

function namedSheet(document: SpreadsheetDocument, name: string): SheetData {
  const sheet = sheetByName(document, name);
  if (!sheet) throw new Error(`There is no sheet «${name}»`);
  return sheet;
}

function namedRange(sheet: SheetData, text: string): GridRange {
  const reference = parseA1(text, sheet);
  if (!reference) throw new Error(`«${text}» is no range`);
  return reference.range;
}

function run(state: WorldState, script: Script, request: RunRequest): Outcome {
  const { document, kind = 'menu' } = request;
  const user = request.user.toLowerCase();
  const isRpc = kind === 'rpc';
  const outcome = startRun(
    state,
    script,
    {
      document,
      user,
      effectiveUser: user,
      authMode: request.authMode ?? 'FULL',
      start: kind,
      budgetMs: BUDGET_MS,
      function: request.function,
      args: () => {
        if (rightOf(document, user) === 'stranger') throw new Error(NO_ACCESS_MESSAGE);
        const args = request.args ?? [];
        return isRpc ? args.map((arg, index) => carryOverRpc(arg, `argument ${index + 1}`)) : args;
      },
      result: (value) => (isRpc ? carryOverRpc(value, 'result') : value),
      prepare: (exec) => {
        if (request.activeSheet === undefined) return;
        exec.activeSheet = namedSheet(document, request.activeSheet);
        if (request.activeRange !== undefined) exec.activeRange = namedRange(exec.activeSheet, request.activeRange);
      },
    },
    request,
  );
  if (!outcome) throw new Error(`${request.function} did not run`);
  return outcome;
}

function edit(state: WorldState, script: Script, queue: EventQueue, request: EditRequest): EditOutcome {
  const { document, values } = request;
  const user = request.user.toLowerCase();
  const deliveries = { none: 0, once: 1, twice: 2 }[request.deliver ?? 'once'];
  return attempt(() => {
    const sheet = namedSheet(document, request.sheet);
    const corner = namedRange(sheet, request.range);
    const numColumns = values[0]?.length ?? 0;
    const range = { row: corner.row, column: corner.column, numRows: values.length, numColumns };
    if (values.length === 0 || numColumns === 0 || values.some((line) => line.length !== numColumns)) {
      throw new Error(`The values for ${formatA1(corner)} are no rectangle`);
    }
    const done = applyUserEdit(state, { document, user, sheet, range, values, paste: request.paste ?? false });
    const event = { ...done, document, sheet, range, user };
    return Array.from({ length: deliveries }).flatMap(() => [
      ...deliverSimpleEdit(state, script, queue, event, request),
      ...deliverInstalledEdit(state, script, event, request),
    ]);
  });
}

/** A person's act with what Google says where it refuses. */
function attempt(act: () => Outcome[]): EditOutcome {
  try {
    return { ok: true, runs: act() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error), runs: [] };
  }
}
