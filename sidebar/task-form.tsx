import { useState } from 'preact/hooks';
import type { SidebarTask } from '../src/app/sidebar-contract';
import type { TaskOutcome } from '../src/model/task';
import { ActionButton } from './action-button';
import { focusSoon } from './focus-soon';
import { useSession } from './session-context';
import { asksNewDate, isWork, type TaskDraft } from './task-draft';
import { type TaskLack, taskLacks } from './task-lacks';
import { useTimerOf } from './timer-bar';
import { useSteady } from './use-steady';

const OUTCOMES: readonly TaskOutcome[] = [
  'done',
  'attempt',
  'moved-by-client',
  'waiting-client',
  'waiting-own',
  'not-required',
];

const MINUTE = 60_000;

/** What was done: outcome, evidence, time. Every key press goes into the draft, so that nothing typed is lost. */
export function TaskForm({ task, today }: { readonly task: SidebarTask; readonly today: string }) {
  const { session, model, texts } = useSession();
  const timer = useTimerOf(task.id);
  // The minutes of a running timer count in the field too.
  useSteady(timer?.phase === 'running', MINUTE / 4);
  const [isTold, setTold] = useState(false);
  const draft = session.draft(task);
  const lacks = isTold ? taskLacks(task, draft, texts) : [];
  const isSending = model.ticks[task.id]?.phase === 'sending';
  const type = (typed: Partial<TaskDraft>) => session.type(task, typed);
  const id = (field: string) => `${field}-${task.id}`;
  const fieldIds = { evidence: id('evidence'), newDate: id('new-date'), minutes: id('minutes'), units: id('units') };
  const send = () => {
    setTold(false);
    session.tick(task.id);
    // The form closes with the tick: the keyboard goes on from the task's own line.
    document.getElementById(id('title'))?.focus();
  };
  const submit = () => {
    const [first] = taskLacks(task, draft, texts);
    if (first === undefined) return send();
    setTold(true);
    focusSoon(fieldIds[first.field]);
  };
  const marks = (field: TaskLack['field'], ...described: readonly string[]) => {
    const isMissing = lacks.some((lack) => lack.field === field && (lack.isWrong || field !== 'minutes'));
    const ids = [...(isMissing ? [id('lacks')] : []), ...described];
    return {
      'aria-invalid': isMissing ? ('true' as const) : undefined,
      'aria-describedby': ids.length === 0 ? undefined : ids.join(' '),
    };
  };
  const submitText =
    task.outcome !== null ? texts.task.recordAgain : draft.outcome === 'done' ? texts.task.submit : texts.task.record;
  return (
    <form
      class="task-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
      }}
    >
      <div class="form-group">
        <label htmlFor={fieldIds.evidence}>
          {task.evidenceAsked === '' ? texts.task.comment : texts.task.evidence}
        </label>
        <textarea
          id={fieldIds.evidence}
          rows={2}
          value={draft.evidence}
          {...marks('evidence', ...(task.evidenceAsked === '' ? [] : [id('evidence-asked')]))}
          onInput={(event) => type({ evidence: event.currentTarget.value })}
        />
        {task.evidenceAsked !== '' && (
          <p id={id('evidence-asked')} class="secondary cell-text">
            {task.evidenceAsked}
          </p>
        )}
      </div>
      <div class="form-group">
        <label htmlFor={id('outcome')}>{texts.task.outcome}</label>
        <select
          id={id('outcome')}
          value={draft.outcome}
          onChange={(event) => type({ outcome: event.currentTarget.value as TaskOutcome })}
        >
          {OUTCOMES.map((outcome) => (
            <option key={outcome} value={outcome}>
              {texts.outcomes[outcome]}
            </option>
          ))}
        </select>
      </div>
      {asksNewDate(draft.outcome) && (
        <div class="form-group">
          <label htmlFor={fieldIds.newDate}>{texts.task.newDate}</label>
          <input
            id={fieldIds.newDate}
            type="date"
            min={today}
            value={draft.newDate}
            {...marks('newDate', id('new-date-hint'))}
            onInput={(event) => type({ newDate: event.currentTarget.value })}
          />
          <p id={id('new-date-hint')} class="secondary">
            {texts.task.newDateHint}
          </p>
        </div>
      )}
      <div class="form-row">
        <div class="form-group">
          <label htmlFor={fieldIds.minutes}>{texts.task.minutes}</label>
          <input
            id={fieldIds.minutes}
            type="text"
            autoComplete="off"
            placeholder={texts.task.minutesExample}
            value={draft.minutes}
            {...marks('minutes', ...(timer === undefined ? [] : [id('measured')]))}
            onInput={(event) => type({ minutes: event.currentTarget.value })}
          />
        </div>
        {isWork(draft.outcome) && (
          <div class="form-group">
            <label htmlFor={id('done-on')}>{texts.task.doneOn}</label>
            <input
              id={id('done-on')}
              type="date"
              max={today}
              value={draft.doneOn === '' ? today : draft.doneOn}
              onInput={(event) =>
                type({ doneOn: event.currentTarget.value === today ? '' : event.currentTarget.value })
              }
            />
          </div>
        )}
        {timer !== undefined && (
          <p id={id('measured')} class="secondary measured">
            {texts.day.timer.measured}
          </p>
        )}
      </div>
      {task.planUnits !== null && isWork(draft.outcome) && (
        <div class="form-group">
          <label htmlFor={fieldIds.units}>{texts.task.units}</label>
          <input
            id={fieldIds.units}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={draft.units}
            {...marks('units')}
            onInput={(event) => type({ units: event.currentTarget.value })}
          />
        </div>
      )}
      {lacks.length > 0 && (
        <div id={id('lacks')} class="lacks" role="alert">
          <p>{texts.day.lacks.lead}</p>
          <ul class="points">
            {lacks.map(({ field, text }) => (
              <li key={field}>{text}</li>
            ))}
          </ul>
          {!lacks.some(({ isWrong }) => isWrong) && (
            <ActionButton kind="link" onClick={send}>
              {texts.day.lacks.anyway}
            </ActionButton>
          )}
        </div>
      )}
      <ActionButton kind="action" type="submit" isBusy={isSending}>
        {submitText}
      </ActionButton>
    </form>
  );
}
