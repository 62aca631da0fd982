import type { SpreadsheetDocument } from '../document/spreadsheet';
import { wallTime } from '../time/time-zone';
import { clockEventObject, type EditEvent, editEventObject, openEventObject } from './edit-events';
import type { AuthModeName, Execution } from './execution';
import type { Outcome } from './outcome';
import type { CompiledScript } from './script';
import { BUDGET_MS, type RunSettings, SIMPLE_TRIGGER_BUDGET_MS, startRun } from './start-run';
import type { InstalledTrigger } from './trigger';
import type { WorldState } from './world-state';

/** https://developers.google.com/apps-script/guides/services/quotas: "Triggers total runtime 90 min / day" (consumer), 6 h (Workspace) */
const DAILY_TRIGGER_MS = { consumer: 90 * 60_000, workspace: 6 * 3_600_000 } as const;

/** "A maximum of two trigger runs are queued": https://developers.google.com/apps-script/guides/triggers#onedite */
const MAX_QUEUED = 2;

export interface EventQueue {
  running: boolean;
  readonly waiting: EditEvent[];
  dropped: number;
}

export const createEventQueue = (): EventQueue => ({ running: false, waiting: [], dropped: 0 });

/**
 * Runs onEdit(e) as the person, without authorisation for anything but the document. While one runs (another run came in between),
 * further events wait; from the third on they are lost.
 */
export function deliverSimpleEdit(
  world: WorldState,
  script: CompiledScript,
  queue: EventQueue,
  event: EditEvent,
  settings: RunSettings,
): Outcome[] {
  if (queue.running) {
    if (queue.waiting.length < MAX_QUEUED) queue.waiting.push(event);
    else queue.dropped += 1;
    return [];
  }
  const outcomes: Outcome[] = [];
  queue.running = true;
  try {
    for (let next: EditEvent | undefined = event; next; next = queue.waiting.shift()) {
      const current = next;
      const outcome = startRun(
        world,
        script,
        {
          document: current.document,
          user: current.user,
          effectiveUser: current.user,
          authMode: 'LIMITED',
          start: 'trigger',
          budgetMs: SIMPLE_TRIGGER_BUDGET_MS,
          function: 'onEdit',
          args: (exec) => [editEventObject(exec, current, null)],
          optional: true,
          prepare: (exec) => activate(exec, current),
        },
        settings,
      );
      if (outcome) outcomes.push(outcome);
    }
  } finally {
    queue.running = false;
  }
  return outcomes;
}

function activate(exec: Execution, event: EditEvent): void {
  exec.activeSheet = event.sheet;
  exec.activeRange = event.range;
}

/** Runs the installed edit triggers of the document, each as its creator. */
export function deliverInstalledEdit(
  world: WorldState,
  script: CompiledScript,
  event: EditEvent,
  settings: RunSettings,
): Outcome[] {
  return world.triggers
    .filter((trigger) => trigger.event === 'ON_EDIT' && trigger.documentId === event.document.id)
    .map((trigger) =>
      runInstalled(world, script, trigger, event.document, event.user, settings, {
        args: (exec) => [editEventObject(exec, event, trigger.id)],
        prepare: (exec) => activate(exec, event),
      }),
    );
}

/** Opening a document: onOpen(e) as the person in the given mode, then installed ones as their creators. */
export function deliverOpen(
  world: WorldState,
  script: CompiledScript,
  document: SpreadsheetDocument,
  user: string,
  authMode: AuthModeName,
  settings: RunSettings,
): Outcome[] {
  const simple = startRun(
    world,
    script,
    {
      document,
      user,
      effectiveUser: user,
      authMode,
      start: 'trigger',
      budgetMs: SIMPLE_TRIGGER_BUDGET_MS,
      function: 'onOpen',
      args: (exec) => [openEventObject(exec, document, user, null)],
      optional: true,
    },
    settings,
  );
  const installed = world.triggers
    .filter((trigger) => trigger.event === 'ON_OPEN' && trigger.documentId === document.id)
    .map((trigger) =>
      runInstalled(world, script, trigger, document, user, settings, {
        args: (exec) => [openEventObject(exec, document, user, trigger.id)],
      }),
    );
  return simple ? [simple, ...installed] : installed;
}

/** One run of a clock trigger. There is no person and no user interface. */
export function deliverClock(
  world: WorldState,
  script: CompiledScript,
  trigger: InstalledTrigger,
  settings: RunSettings,
): Outcome {
  const document = trigger.documentId === null ? undefined : world.documents.get(trigger.documentId);
  return runInstalled(world, script, trigger, document ?? null, null, settings, {
    args: (exec) => [clockEventObject(exec, trigger.id)],
  });
}

/** Runs an installed trigger as its creator and books the time on his day. */
function runInstalled(
  world: WorldState,
  script: CompiledScript,
  trigger: InstalledTrigger,
  document: SpreadsheetDocument | null,
  user: string | null,
  settings: RunSettings,
  event: { readonly args: (exec: Execution) => readonly unknown[]; readonly prepare?: (exec: Execution) => void },
): Outcome {
  const key = triggerDay(world, trigger.creator);
  const used = world.triggerTime.get(key) ?? 0;
  const kind = world.accounts.get(trigger.creator)?.kind ?? 'consumer';
  if (used >= DAILY_TRIGGER_MS[kind]) return refused(world, trigger);
  const outcome = startRun(
    world,
    script,
    {
      document,
      user,
      effectiveUser: trigger.creator,
      authMode: 'FULL',
      start: 'trigger',
      budgetMs: BUDGET_MS,
      function: trigger.handler,
      ...event,
    },
    settings,
  );
  if (!outcome) throw new Error(`Trigger ${trigger.handler} did not run`);
  world.triggerTime.set(key, used + outcome.ms);
  return outcome;
}

/** The key of a user's day in the ledger of trigger run time. */
const triggerDay = (world: WorldState, user: string): string =>
  `${user} ${new Date(wallTime(world.manifest.timeZone, world.now)).toISOString().slice(0, 10)}`;

/** What Google mails to the creator once the day's time is used up. */
function refused(world: WorldState, trigger: InstalledTrigger): Outcome {
  return {
    ok: false,
    error: 'Service using too much computer time for one day',
    function: trigger.handler,
    user: trigger.creator,
    toasts: [],
    alerts: [],
    dialogs: [],
    sidebars: [],
    menus: [],
    log: [],
    calls: {},
    serviceCalls: 0,
    getters: 0,
    flushes: 0,
    cellsRead: 0,
    cellsWritten: 0,
    ms: 0,
    startedAt: world.now,
  };
}
