import { dateOf, type LocalStamp } from '../../kernel/local-date';
import { reservedOperations, type Task } from '../../model/task';
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
  | { readonly kind: 'consent' }
  /** It is done and waits for his check. */
  | { readonly kind: 'check' }
  /** The client moved it for the third time or for ten working days in all. */
  | { readonly kind: 'third-move'; readonly operation: string; readonly times: number }
  /** All attempts were made without result. */
  | { readonly kind: 'spent'; readonly operation: string; readonly attempts: number }
  /** «Решить» without a cause that can be told. */
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
  for (const task of facts.tasks) {
    const item = itemOf(facts, task);
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

function itemOf(facts: FactIndex, task: Task): MorningItem | null {
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
  if (task.status === 'checking') return at('decide', { kind: task.outcome === 'not-required' ? 'consent' : 'check' });
  if (!isOnClock(task, facts.today)) {
    const isMoved = task.status === 'waiting-client' && task.waits >= movesWorthALook && task.waits < movesToDecide;
    return isMoved ? at('moved', { kind: 'moved', times: task.waits, until: task.waitingUntil }) : null;
  }
  if (task.operation.startsWith(reservedOperations.decide)) return at('decide', causeOf(facts, task), waited);
  const operation = facts.mapOf(task)?.operations.get(task.operation);
  if (operation && hasEvidence(operation, 'approval')) {
    const held = awaitedApproval(facts, task);
    return at('decide', { kind: 'approval', isOffer: held?.isOffer === 1, protected: held?.protected ?? '' }, waited);
  }
  if (task.due !== null && dateOf(task.due) === facts.today && !isOverdue(task, facts.now)) return at('today', { kind: 'due' });
  return null;
}

/** A decision bears the operation it is about (`!decide:50`); its tasks tell whether the client moved it or the attempts are spent. */
function causeOf(facts: FactIndex, decision: Task): MorningReason {
  const operation = decision.operation.slice(reservedOperations.decide.length).replace(/^[:/]/, '');
  const tasks = facts.stayOf(decision)?.tasks.get(operation) ?? [];
  const [first] = tasks;
  const map = first === undefined ? null : facts.mapOf(first);
  if (map === null) return { kind: 'decision' };
  if (isSpent(map, operation, tasks)) return { kind: 'spent', operation, attempts: tasks.length };
  const times = Math.max(...tasks.map(({ waits }) => waits));
  return times > 0 ? { kind: 'third-move', operation, times } : { kind: 'decision' };
}
