import { dateOf, type LocalStamp } from '../../kernel/local-date';
import { reservedOperations, type Task } from '../../model/task';
import { subjectOf } from '../../model/task-id';
import { hasEvidence } from '../../planning/map-index';
import { awaitedApproval } from '../awaited-approval';
import type { Deviation } from '../deviation';
import type { FactIndex } from '../fact-index';
import type { Inspection } from '../inspection';
import { isSpent } from '../repetition';
import { isRunning } from '../stay';
import { isOnClock, isOverdue } from '../task-state';

export type MorningSection = 'decide' | 'overdue' | 'gate-bypass' | 'moved' | 'today';
export const morningSections: readonly MorningSection[] = ['decide', 'overdue', 'gate-bypass', 'moved', 'today'];

/** Why the head has to decide on a task, or why it is listed. */
export type MorningReason =
  /** He approves, before a protected operation (`approval`) or otherwise. */
  | { readonly kind: 'approval'; readonly isOffer: boolean; readonly protected: string }
  /** «Не требуется» on a mandatory operation waits for his consent. */
  | { readonly kind: 'consent'; readonly operation: string }
  /** It is done and waits for his check. */
  | { readonly kind: 'check'; readonly operation: string }
  /** The client moved it for the third time or for ten working days in all. */
  | { readonly kind: 'third-move'; readonly operation: string; readonly times: number }
  /** All attempts were made without result. */
  | { readonly kind: 'spent'; readonly operation: string; readonly attempts: number }
  /** It hangs on a task that is not there any more. */
  | { readonly kind: 'decision' }
  | { readonly kind: 'moved'; readonly times: number; readonly until: LocalStamp | null }
  | { readonly kind: 'due' };

/** A row of «Утро РОПа»: a deviation, or a task with the reason why it stands here. */
export type MorningItem = { readonly section: MorningSection; readonly days: number | null } & (
  | { readonly deviation: Deviation; readonly task: null }
  | { readonly deviation: null; readonly task: Task; readonly reason: MorningReason }
);

/** Bypasses are old news after a week. */
const bypassWorkingDays = 5;
/** From so many moves by the client on, a task is worth a look; the third one is decided on. */
const movesWorthALook = 2;
const movesToDecide = 3;

/** What the head looks at in the morning: decide now, overdue, gate bypasses, moved by the client, due today. */
export function morningReport({ facts, deviations }: Inspection): readonly MorningItem[] {
  const items: MorningItem[] = [];
  const decided = new Set<string>();
  const byId = new Map(facts.tasks.map((task) => [task.id, task]));
  for (const task of facts.tasks) {
    const item = itemOf(facts, (id) => byId.get(id), task);
    if (item === null) continue;
    if (item.section === 'decide') decided.add(task.id);
    items.push(item);
  }
  for (const deviation of deviations) {
    const section = sectionOf(facts, deviation);
    if (section === null || (deviation.task !== null && decided.has(deviation.task))) continue;
    const days = deviation.kind === 'overdue' ? deviation.size : null;
    items.push({ section, days, deviation, task: null });
  }
  const place = (section: MorningSection): number => morningSections.indexOf(section);
  return items.sort((a, b) => place(a.section) - place(b.section) || (b.days ?? -1) - (a.days ?? -1));
}

function sectionOf(facts: FactIndex, { kind, since, performer }: Deviation): MorningSection | null {
  if (kind === 'unattended') return 'decide';
  if (kind === 'overdue') return 'overdue';
  const isRecent = since !== null && facts.workingDaysBetween(performer ?? '', since, facts.now) <= bypassWorkingDays;
  return kind === 'gate-bypass' && isRecent ? 'gate-bypass' : null;
}

function itemOf(facts: FactIndex, taskOf: (id: string) => Task | undefined, task: Task): MorningItem | null {
  const stay = facts.stayOf(task);
  if (stay !== null && !isRunning(stay)) return null;
  const since = task.availableFrom === null ? null : dateOf(task.availableFrom);
  const waited = since === null ? 0 : facts.workingDaysBetween(task.performer, since, facts.now);
  const at = (section: MorningSection, reason: MorningReason, days: number | null = null): MorningItem => ({
    section,
    days,
    deviation: null,
    task,
    reason,
  });
  if (!isOnClock(task, facts.today)) {
    const isMoved = task.status === 'waiting-client' && task.waits >= movesWorthALook && task.waits < movesToDecide;
    return isMoved ? at('moved', { kind: 'moved', times: task.waits, until: task.waitingUntil }) : null;
  }
  const subject = subjectOf(task);
  if (subject !== null) return at('decide', causeOf(facts, task, taskOf(subject)), waited);
  const operation = facts.mapOf(task)?.operations.get(task.operation);
  if (operation && hasEvidence(operation, 'approval')) {
    const held = awaitedApproval(facts, task);
    return at('decide', { kind: 'approval', isOffer: held?.isOffer === 1, protected: held?.protected ?? '' }, waited);
  }
  const isDueToday = task.due !== null && dateOf(task.due) === facts.today && !isOverdue(task, facts.now);
  return isDueToday ? at('today', { kind: 'due' }) : null;
}

/** What a decision or check of the head hangs on. */
function causeOf(facts: FactIndex, own: Task, subject: Task | undefined): MorningReason {
  if (subject === undefined) return { kind: 'decision' };
  const { operation } = subject;
  if (own.operation === reservedOperations.check)
    return { kind: subject.outcome === 'not-required' ? 'consent' : 'check', operation };
  const map = facts.mapOf(subject);
  const series = facts.stayOf(subject)?.tasks.get(operation) ?? [];
  if (map !== null && isSpent(map, operation, series)) return { kind: 'spent', operation, attempts: series.length };
  return { kind: 'third-move', operation, times: subject.waits };
}
