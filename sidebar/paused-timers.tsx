import { ActionButton } from './action-button';
import { focusSoon } from './focus-soon';
import { pressOnce } from './press-once';
import { useSession } from './session-context';
import { timedMinutes } from './shown-timer';
import { shownTimers } from './timing';

/** Timers that rest: each goes on, or ends, by one press. */
export function PausedTimers() {
  const { session, model, texts } = useSession();
  const { timer: words } = texts.day;
  const paused = shownTimers(model.timing).filter(({ phase }) => phase === 'paused');
  if (paused.length === 0) return null;
  return (
    <section class="paused" aria-labelledby="paused-title">
      <h2 id="paused-title" class="group-title">
        {words.paused} <span class="count">{paused.length}</span>
      </h2>
      <ul class="list">
        {paused.map((timer) => (
          <li key={timer.key} class="paused-timer">
            <p class="timer-title">
              {timer.title} <span class="secondary">{words.duration(timedMinutes(timer, session.steady()))}</span>
            </p>
            <div class="timer-row">
              <ActionButton
                id={`timer-main-${timer.key}`}
                label={words.resumeOf(timer.title)}
                onClick={pressOnce(() => {
                  session.startTimer(timer.key);
                  focusSoon(`timer-main-${timer.key}`);
                })}
              >
                {words.resume}
              </ActionButton>
              <ActionButton
                label={timer.isOutsideMap ? words.countOf(timer.title) : words.finishOf(timer.title)}
                onClick={pressOnce(() => {
                  session.stopTimer(timer.key);
                  focusSoon(`minutes-${timer.key}`, 'day-title');
                })}
              >
                {timer.isOutsideMap ? words.count : words.finish}
              </ActionButton>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
