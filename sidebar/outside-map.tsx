import { useState } from 'preact/hooks';
import type { SidebarState } from '../src/app/sidebar-contract';
import { ActionButton } from './action-button';
import { focusSoon } from './focus-soon';
import { OUTSIDE_FORM } from './form-draft';
import { Icon } from './icon';
import { pressOnce } from './press-once';
import { useSession } from './session-context';
import { typedMinutes } from './typed-minutes';

/** Work that no task is about: what, for which deal, and how long or from now on. */
export function OutsideMap({ state }: { readonly state: SidebarState }) {
  const { session, model, texts } = useSession();
  const { outside: words } = texts.day;
  if (model.isOutsideOpen) return <OutsideForm state={state} />;
  return (
    <section class="outside">
      <ActionButton
        kind="link"
        id="outside-open"
        onClick={() => {
          session.toggleOutside(true);
          focusSoon('outside-comment');
        }}
      >
        <Icon name="plus" /> {words.open}
      </ActionButton>
      {model.forms[OUTSIDE_FORM] === undefined ? (
        <p class="secondary">{words.hint}</p>
      ) : (
        <p class="task-typed">
          <Icon name="pencil" /> {texts.task.typed}
        </p>
      )}
    </section>
  );
}

type Intent = 'start' | 'add';

function OutsideForm({ state }: { readonly state: SidebarState }) {
  const { session, texts } = useSession();
  const { outside: words } = texts.day;
  const [intent, setIntent] = useState<Intent | null>(null);
  const { comment = '', deal = '', minutes = '' } = session.form(OUTSIDE_FORM);
  const type = (typed: Readonly<Record<string, string>>) =>
    session.typeForm(OUTSIDE_FORM, { comment, deal, minutes, ...typed });
  const lacks = (asked: Intent) => ({
    comment: comment.trim() === '' ? words.lackComment : '',
    minutes:
      asked === 'start'
        ? minutes.trim() === ''
          ? ''
          : words.timedMinutes
        : typedMinutes(minutes) === null
          ? words.lackMinutes
          : '',
  });
  const press = (asked: Intent) => {
    setIntent(asked);
    const lack = lacks(asked);
    if (lack.comment !== '') return document.getElementById('outside-comment')?.focus();
    if (lack.minutes !== '') return document.getElementById('outside-minutes')?.focus();
    session.workOutsideMap({ comment, deal: deal === '' ? null : deal, minutes });
    focusSoon('outside-open');
  };
  const lack = intent === null ? { comment: '', minutes: '' } : lacks(intent);
  return (
    <form
      class="outside is-open"
      noValidate
      aria-labelledby="outside-title"
      onSubmit={(event) => {
        event.preventDefault();
        press(minutes.trim() === '' ? 'start' : 'add');
      }}
    >
      <h2 id="outside-title">{words.open}</h2>
      <div class="form-group">
        <label htmlFor="outside-comment">{words.comment}</label>
        <input
          id="outside-comment"
          type="text"
          autoComplete="off"
          value={comment}
          aria-invalid={lack.comment === '' ? undefined : 'true'}
          aria-describedby={lack.comment === '' ? undefined : 'outside-comment-wrong'}
          onInput={(event) => type({ comment: event.currentTarget.value })}
        />
        <Wrong id="outside-comment-wrong" text={lack.comment} />
      </div>
      {state.deals.length > 0 && (
        <div class="form-group">
          <label htmlFor="outside-deal">{words.deal}</label>
          <select id="outside-deal" value={deal} onChange={(event) => type({ deal: event.currentTarget.value })}>
            <option value="">{words.noDeal}</option>
            {state.deals.map(({ id, client }) => (
              <option key={id} value={id}>
                {client === '' ? id : `${client} · ${id}`}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="form-group">
        <label htmlFor="outside-minutes">{words.minutes}</label>
        <input
          id="outside-minutes"
          type="text"
          autoComplete="off"
          placeholder={texts.task.minutesExample}
          value={minutes}
          aria-invalid={lack.minutes === '' ? undefined : 'true'}
          aria-describedby={lack.minutes === '' ? 'outside-minutes-hint' : 'outside-minutes-wrong'}
          onInput={(event) => type({ minutes: event.currentTarget.value })}
        />
        {lack.minutes === '' && (
          <p id="outside-minutes-hint" class="secondary">
            {words.minutesHint}
          </p>
        )}
        <Wrong id="outside-minutes-wrong" text={lack.minutes} />
      </div>
      <div class="buttons">
        <ActionButton kind={minutes.trim() === '' ? 'action' : 'plain'} onClick={pressOnce(() => press('start'))}>
          {words.start}
        </ActionButton>
        <ActionButton kind={minutes.trim() === '' ? 'plain' : 'action'} onClick={pressOnce(() => press('add'))}>
          {words.add}
        </ActionButton>
        <ActionButton
          kind="link"
          onClick={() => {
            session.toggleOutside(false);
            focusSoon('outside-open');
          }}
        >
          {words.cancel}
        </ActionButton>
      </div>
      {/* Enter in a field needs a button that submits; this one is never seen. */}
      <button type="submit" hidden tabIndex={-1} />
    </form>
  );
}

const Wrong = ({ id, text }: { readonly id: string; readonly text: string }) =>
  text === '' ? null : (
    <p id={id} class="wrong">
      {text}
    </p>
  );
