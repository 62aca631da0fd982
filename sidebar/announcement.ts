import type { SidebarCommand } from '../src/app/sidebar-contract';
import { describeFailure } from './failure';
import type { SidebarEvent, SidebarModel } from './sidebar-model';
import { groupTasks } from './task-groups';
import type { Texts } from './texts';
import { describeNote } from './timer-note';
import type { TimerEvent } from './timing';

/** What a screen reader should say after an event that changed the model; null = nothing new. */
export function announcementOf(
  event: SidebarEvent,
  before: SidebarModel,
  model: SidebarModel,
  texts: Texts,
): string | null {
  switch (event.kind) {
    case 'load-answered':
      // The reading after a command is not the user's own: the command's answer was read out.
      return before.isStale || model.state === null || model.state.user.role === 'stranger'
        ? null
        : summarizeTasks(model, texts);
    case 'load-failed':
    case 'run-failed':
      return describeFailure(event.failure, texts);
    case 'run-sent':
      return event.goesOn ? null : texts.running[event.command];
    case 'run-answered':
      return describeRun(event.command, model, event.reply.message, texts);
    case 'tick-sent':
      return texts.tick.sending;
    case 'tick-answered':
      return event.reply.message || (event.reply.ok ? texts.tick.saved : texts.tick.refused);
    case 'tick-failed':
      return `${texts.tick.notSent} ${describeFailure(event.failure, texts)}`;
    case 'timer-asked':
    case 'timer-answered':
    case 'timer-failed':
      return sayTimer(event, model, texts);
    case 'jump-ended':
      return event.failure === null ? texts.jumped : `${texts.jumpFailed} ${describeFailure(event.failure, texts)}`;
    case 'connection':
      return before.isOnline === model.isOnline ? null : model.isOnline ? texts.onlineAgain : texts.offline;
    default:
      return null;
  }
}

/** A slice tells how far it is; the end tells what came of it. */
function describeRun(command: SidebarCommand, model: SidebarModel, message: string, texts: Texts): string {
  const run = model.runs[command];
  if (run === undefined || run.phase === 'answered' || run.progress === null) return message;
  const { done, total } = run.progress;
  return run.phase === 'stopped' ? texts.progress.stopped(done, total) : texts.progress.done(done, total);
}

/** «Просрочено: 2. Сегодня: 3.» */
function summarizeTasks({ state, groups }: SidebarModel, texts: Texts): string {
  const counts = groupTasks(state?.tasks ?? [], groups).map(
    ({ key, tasks }) => `${texts.groups[key]}: ${tasks.length}.`,
  );
  return counts.length === 0 ? texts.updated : counts.join(' ');
}

/** What was asked is said at once; its answer only where it came to nothing. */
function sayTimer(
  event: Extract<TimerEvent, { readonly kind: 'timer-asked' | 'timer-answered' | 'timer-failed' }>,
  { timing }: SidebarModel,
  texts: Texts,
): string | null {
  if (event.kind === 'timer-failed') {
    const fault = timing.faults[timing.faults.length - 1];
    return `${texts.day.timer.notDone(fault?.title ?? '')} ${describeFailure(event.failure, texts)}`;
  }
  if (event.kind === 'timer-answered') return event.reply.ok ? null : event.reply.message || null;
  const { title, request } = event.asked;
  const note = timing.note === null ? '' : describeNote(timing.note, texts);
  const { action } = request;
  return action === 'start' || action === 'pause' ? [note, texts.day.timer.said[action](title)].join(' ').trim() : note;
}
