import { ActionButton } from './action-button';
import { FailureBox } from './failure-box';
import { focusSoon } from './focus-soon';
import { formatClock } from './format-duration';
import { MessageBox } from './message-box';
import { carriesText } from './outside-work';
import { pressOnce } from './press-once';
import { useSession } from './session-context';
import { elapsedOf } from './shown-timer';
import { describeNote } from './timer-note';
import { shownTimers, type TimerFault } from './timing';
import { useSteady } from './use-steady';

/** Stays in sight while the list below is scrolled: the timer that runs, and what became of the last action. */
export function RunningTimer() {
  const { session, model, texts } = useSession();
  const { timer: words } = texts.day;
  const running = shownTimers(model.timing).find(({ phase }) => phase === 'running');
  const at = useSteady(running !== undefined, 1000);
  const { faults, note } = model.timing;
  if (running === undefined && faults.length === 0 && note === null) return null;
  return (
    <div class="timer-strip">
      {running !== undefined && (
        <section class="running-timer" aria-label={words.on}>
          <p class="timer-title">{running.title}</p>
          <div class="timer-row">
            <span class="timer-clock" role="timer">
              <span class="timer-dot" aria-hidden="true" />
              {formatClock(elapsedOf(running, at))}
            </span>
            <ActionButton
              id={`timer-main-${running.key}`}
              label={words.pauseOf(running.title)}
              onClick={pressOnce(() => {
                session.pauseTimer(running.key);
                focusSoon(`timer-main-${running.key}`, `bar-main-${running.key}`, 'day-title');
              })}
            >
              {words.pause}
            </ActionButton>
            <ActionButton
              label={words.stopOf(running.title)}
              onClick={pressOnce(() => {
                session.stopTimer(running.key);
                focusSoon(`minutes-${running.key}`, 'day-title');
              })}
            >
              {words.stop}
            </ActionButton>
          </div>
        </section>
      )}
      {faults.map((fault) => (
        <Fault key={fault.key} fault={fault} />
      ))}
      {note !== null && <p class="timer-note">{describeNote(note, texts)}</p>}
    </div>
  );
}

/** Why a request came to nothing. What was typed in it stays until it is sent or closed. */
function Fault({ fault }: { readonly fault: TimerFault }) {
  const { session, texts } = useSession();
  const { timer: words } = texts.day;
  const { key, title, failure, message } = fault;
  const retry = () => void session.retryTimer(key);
  const close = (
    <ActionButton kind="link" label={`${words.close}: ${title}`} onClick={() => session.dropTimerFault(key)}>
      {words.close}
    </ActionButton>
  );
  if (failure !== null) {
    return (
      <FailureBox failure={failure} lead={words.notDone(title)} onRetry={retry}>
        {carriesText(fault) && close}
      </FailureBox>
    );
  }
  return (
    <MessageBox kind="bad" text={message === '' ? words.notDone(title) : message}>
      {carriesText(fault) && (
        <ActionButton kind="link" label={`${texts.retry}: ${title}`} onClick={retry}>
          {texts.retry}
        </ActionButton>
      )}
      {close}
    </MessageBox>
  );
}
