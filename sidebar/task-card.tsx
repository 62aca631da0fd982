import { useEffect, useRef } from 'preact/hooks';
import type { SidebarTask } from '../src/app/sidebar-contract';
import { capital } from './capital';
import { focusSoon } from './focus-soon';
import { daysBetween } from './format-date';
import { Icon } from './icon';
import { useSession } from './session-context';
import { timedMinutes } from './shown-timer';
import type { Tick } from './sidebar-model';
import { TaskDetails } from './task-details';
import type { Texts } from './texts';
import { TickResult } from './tick-result';
import { RowTimer, useTimerOf } from './timer-bar';

/** A task: one line to tick and to open, below it what became of the tick, and on demand all that the operation asks. */
export function TaskCard({ task, today }: { readonly task: SidebarTask; readonly today: string }) {
  const { session, model, texts } = useSession();
  const timer = useTimerOf(task.id);
  const tick = model.ticks[task.id];
  const isOpen = model.openTask === task.id && tick?.isGone !== true;
  const outcome = markedOutcome(task, tick);
  const isHeld = task.urgency === 'waiting' || task.urgency === 'blocked';
  const details = `task-${task.id}`;
  const row = useRef<HTMLLIElement>(null);
  const isRolledBack = tick?.phase === 'refused' || tick?.phase === 'failed';
  // The reason stands at the head of the task, the button that was pressed at its foot.
  useEffect(() => {
    if (isRolledBack) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isRolledBack]);
  return (
    <li
      ref={row}
      class={`task${outcome === null ? '' : ' is-marked'}${outcome === 'done' ? ' is-done' : ''}${isOpen ? ' is-open' : ''}`}
    >
      <div class="task-head">
        {isHeld && outcome === null ? (
          <span class="task-sign">
            <Icon name={task.urgency === 'blocked' ? 'lock' : 'hourglass'} />
          </span>
        ) : (
          <QuickTick task={task} outcome={outcome} isSending={tick?.phase === 'sending'} />
        )}
        <button
          type="button"
          id={`title-${task.id}`}
          class="task-title"
          aria-expanded={isOpen ? 'true' : 'false'}
          aria-controls={isOpen ? details : undefined}
          onClick={() => session.toggle(task.id)}
        >
          <span class="task-operation">{task.operation}</span>
          <span class="task-meta">
            {task.client !== '' && <span class="task-client">{task.client}</span>}
            <DueText task={task} today={today} texts={texts} />
          </span>
          {timer?.phase === 'running' && <span class="task-timing">{texts.day.timer.on}</span>}
          {timer?.phase === 'paused' && (
            <span class="task-timing">{texts.day.timer.pausedFor(timedMinutes(timer, session.steady()))}</span>
          )}
          {!isOpen && outcome === null && task.hindrance !== '' && (
            <span class="task-hindrance">{capital(task.hindrance.split('\n')[0] ?? '')}</span>
          )}
          {!isOpen && outcome === null && model.drafts[task.id] !== undefined && (
            <span class="task-typed">
              <Icon name="pencil" /> {texts.task.typed}
            </span>
          )}
        </button>
        {!isHeld && !isOpen && outcome === null && <RowTimer task={task} />}
        {tick?.isGone !== true && <Icon name="chevron" />}
      </div>
      <TickResult task={task} tick={tick} outcome={outcome} />
      {isOpen && (
        <div id={details} class="task-details">
          <TaskDetails task={task} today={today} />
        </div>
      )}
    </li>
  );
}

/** What the row shows as said already: what is being sent or was taken, else what the tab holds. */
function markedOutcome(task: SidebarTask, tick: Tick | undefined): SidebarTask['outcome'] {
  if (tick?.phase === 'sending' || (tick?.phase === 'saved' && tick.isGone)) return tick.request.outcome;
  return isCollected(task) ? null : task.outcome;
}

/** The status tells already what was said: the tab row keeps its outcome, but nothing is left to collect. */
const isCollected = ({ status }: SidebarTask): boolean => status === 'waiting-client' || status === 'waiting-own';

interface QuickTickProps {
  readonly task: SidebarTask;
  readonly outcome: SidebarTask['outcome'];
  readonly isSending: boolean;
}

/** The round box: one press is «сделано». Taking back is another button, so that a double click cannot undo itself. */
function QuickTick({ task, outcome, isSending }: QuickTickProps) {
  const { session, model, texts } = useSession();
  // Asked evidence that nobody has typed yet: the form opens first, its button then ticks in any case.
  const isEvidenceMissing = task.evidenceAsked !== '' && session.draft(task).evidence.trim() === '';
  const press = () => {
    if (outcome !== null || isSending) return;
    if (isEvidenceMissing) {
      if (model.openTask !== task.id) session.toggle(task.id);
      focusSoon(`evidence-${task.id}`);
    } else {
      session.tick(task.id, 'done');
    }
  };
  return (
    <button
      type="button"
      class={`tick${outcome === null ? '' : ` is-${outcome === 'done' ? 'done' : 'other'}`}`}
      aria-pressed={outcome === 'done' ? 'true' : 'false'}
      aria-disabled={outcome !== null || isSending ? 'true' : undefined}
      aria-label={texts.tick.quick(task.operation, task.client)}
      onClick={press}
    >
      <span class="tick-box">{outcome !== null && <Icon name={outcome === 'done' ? 'check' : 'hourglass'} />}</span>
    </button>
  );
}

function DueText({
  task,
  today,
  texts,
}: {
  readonly task: SidebarTask;
  readonly today: string;
  readonly texts: Texts;
}) {
  const { kind, text } = describeDue(task, today, texts);
  return <span class={`due ${kind}`}>{text}</span>;
}

function describeDue({ due, overdueWorkingDays, urgency }: SidebarTask, today: string, texts: Texts) {
  if (overdueWorkingDays > 0) {
    return { kind: overdueWorkingDays >= 3 ? 'late very' : 'late', text: texts.due.overdue(overdueWorkingDays) };
  }
  if (due === null) return { kind: 'none', text: urgency === 'waiting' || urgency === 'blocked' ? '' : texts.due.none };
  const days = daysBetween(today, due);
  if (days === 0) return { kind: 'today', text: texts.due.today };
  if (days === 1) return { kind: 'near', text: texts.due.tomorrow };
  const date = texts.dateLong(due, today);
  return days !== null && days < 0
    ? { kind: 'late', text: texts.due.passed(date) }
    : { kind: 'later', text: texts.due.until(date) };
}
