import type { DeskPerson } from './desk-contract';
import { formatMoment } from './format-moment';
import { usePage } from './page-context';

const ROLES = ['head', 'manager', 'stranger'] as const;

/** Who is at the keyboard, and what day it is: the two things that only a workbench can change. */
export function PlayBar() {
  const { workbench, model, texts, language } = usePage();
  const { state, busy } = model;
  const people: readonly DeskPerson[] = state?.people ?? [];
  const isBusy = busy !== '' || state === null;
  return (
    <section class="play-bar" aria-label={texts.product}>
      <label class="who">
        <span>{texts.youAre}</span>
        <select
          id="act-as"
          value={state?.user ?? ''}
          aria-disabled={isBusy}
          onChange={({ currentTarget }) => void workbench.actAs(currentTarget.value)}
        >
          {ROLES.map((role) => {
            const those = people.filter((person) => person.role === role);
            return those.length === 0 ? null : (
              <optgroup key={role} label={texts.roles[role]}>
                {those.map(({ email, name }) => (
                  <option key={email} value={email}>
                    {name}
                  </option>
                ))}
              </optgroup>
            );
          })}
        </select>
      </label>
      <span class="play-gap" />
      <span class="day">
        <span class="day-word">{texts.today}</span>{' '}
        <strong data-now={state?.now ?? ''}>{state === null ? '…' : formatMoment(state.now, language)}</strong>
      </span>
      <button type="button" class="button" disabled={isBusy} onClick={() => void workbench.passTime('next-day')}>
        {texts.nextDay}
      </button>
      <button type="button" class="button" disabled={isBusy} onClick={() => void workbench.passTime('next-week')}>
        {texts.nextWeek}
      </button>
    </section>
  );
}
