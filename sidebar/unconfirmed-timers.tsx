import { useState } from 'preact/hooks';
import { ActionButton } from './action-button';
import { focusSoon } from './focus-soon';
import { confirmForm } from './form-draft';
import { pressOnce } from './press-once';
import { useSession } from './session-context';
import type { ShownTimer } from './shown-timer';
import { shownTimers } from './timing';
import { typedMinutes } from './typed-minutes';

/** Timers that were forgotten overnight: each is settled with its minutes, or thrown away. */
export function UnconfirmedTimers({ today }: { readonly today: string }) {
  const { model } = useSession();
  const cut = shownTimers(model.timing).filter(({ phase }) => phase === 'unconfirmed');
  return (
    <>
      {cut.map((timer) => (
        <UnconfirmedTimer key={timer.key} timer={timer} today={today} />
      ))}
    </>
  );
}

function UnconfirmedTimer({ timer, today }: { readonly timer: ShownTimer; readonly today: string }) {
  const { session, texts } = useSession();
  const { confirm: words } = texts.day;
  const [isAsking, setAsking] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const form = confirmForm(timer.key);
  const minutes = session.form(form).minutes ?? texts.day.timer.duration(timer.told).replace(/\u00a0/g, ' ');
  const id = (part: string) => `${part}-${timer.key}`;
  const settle = () => {
    const isBad = typedMinutes(minutes) === null;
    setWrong(isBad);
    if (isBad) return document.getElementById(id('cut-minutes'))?.focus();
    const isMeasured = typedMinutes(minutes) === timer.told;
    session.confirmTimer(timer.key, isMeasured ? '' : minutes);
    focusSoon(`title-${timer.key}`, 'day-title');
  };
  return (
    <form
      class="cut-timer"
      noValidate
      aria-labelledby={id('cut-title')}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <h2 id={id('cut-title')}>{words.title}</h2>
      <p class="timer-title">{timer.title}</p>
      <p class="secondary">{words.cut(texts.dateLong(timer.cutOn ?? today, today))}</p>
      <div class="form-group">
        <label htmlFor={id('cut-minutes')}>{words.minutes}</label>
        <input
          id={id('cut-minutes')}
          type="text"
          autoComplete="off"
          value={minutes}
          aria-invalid={isWrong ? 'true' : undefined}
          aria-describedby={isWrong ? id('cut-wrong') : undefined}
          onInput={(event) => session.typeForm(form, { minutes: event.currentTarget.value })}
        />
        {isWrong && (
          <p id={id('cut-wrong')} class="wrong">
            {words.badMinutes}
          </p>
        )}
      </div>
      {isAsking ? (
        <div class="confirm">
          <p>{words.sure}</p>
          <div class="buttons">
            <ActionButton
              id={id('cut-yes')}
              onClick={() => {
                session.discardTimer(timer.key);
                focusSoon('day-title');
              }}
            >
              {words.yes}
            </ActionButton>
            <ActionButton
              kind="link"
              onClick={() => {
                setAsking(false);
                focusSoon(id('cut-discard'));
              }}
            >
              {words.back}
            </ActionButton>
          </div>
        </div>
      ) : (
        <div class="buttons">
          <ActionButton kind="action" type="submit">
            {words.accept}
          </ActionButton>
          <ActionButton
            id={id('cut-discard')}
            onClick={pressOnce(() => {
              setAsking(true);
              focusSoon(id('cut-yes'));
            })}
          >
            {words.discard}
          </ActionButton>
        </div>
      )}
    </form>
  );
}
