import type { SidebarTask } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { focusSoon } from './focus-soon';
import { formatClock } from './format-duration';
import { Icon } from './icon';
import { pressOnce } from './press-once';
import { useSession } from './session-context';
import { elapsedOf, type ShownTimer } from './shown-timer';
import { shownTimers } from './timing';
import { useSteady } from './use-steady';

/** The timer of a task, if it has one. */
export function useTimerOf(task: string): ShownTimer | undefined {
  const { model } = useSession();
  return shownTimers(model.timing).find(({ key }) => key === task);
}

/** Start, pause and stop within an open task. */
export function TimerBar({ task }: { readonly task: SidebarTask }) {
  const { session, texts } = useSession();
  const { timer: words } = texts.day;
  const timer = useTimerOf(task.id);
  const isRunning = timer?.phase === 'running';
  const at = useSteady(isRunning, 1000);
  const title = texts.task.open(task.operation, task.client);
  if (timer?.phase === 'unconfirmed') return <p class="secondary">{words.asksConfirm}</p>;
  const [name, label] = isRunning
    ? [words.pause, words.pauseOf(title)]
    : timer === undefined
      ? [words.start, words.startOf(title)]
      : [words.resume, words.resumeOf(title)];
  return (
    <div class="timer-row">
      {timer !== undefined && <span class="timer-clock">{formatClock(elapsedOf(timer, at))}</span>}
      <ActionButton
        id={`bar-main-${task.id}`}
        label={label}
        onClick={pressOnce(() => (isRunning ? session.pauseTimer(task.id) : session.startTimer(task.id)))}
      >
        <Icon name={isRunning ? 'pause' : 'play'} />
        {name}
      </ActionButton>
      {isRunning && (
        <ActionButton
          label={words.stopOf(title)}
          onClick={pressOnce(() => {
            session.stopTimer(task.id);
            focusSoon(`minutes-${task.id}`);
          })}
        >
          {words.stop}
        </ActionButton>
      )}
    </div>
  );
}

/** The small round button in a task's line. */
export function RowTimer({ task }: { readonly task: SidebarTask }) {
  const { session, texts } = useSession();
  const { timer: words } = texts.day;
  const timer = useTimerOf(task.id);
  if (timer?.phase === 'unconfirmed') return null;
  const isRunning = timer?.phase === 'running';
  const title = texts.task.open(task.operation, task.client);
  const label = isRunning ? words.pauseOf(title) : timer === undefined ? words.startOf(title) : words.resumeOf(title);
  return (
    <button
      type="button"
      class={`icon-button row-timer${isRunning ? ' is-running' : ''}`}
      aria-label={label}
      title={isRunning ? words.pause : timer === undefined ? words.start : words.resume}
      onClick={pressOnce(() => (isRunning ? session.pauseTimer(task.id) : session.startTimer(task.id)))}
    >
      <Icon name={isRunning ? 'pause' : 'play'} />
    </button>
  );
}
