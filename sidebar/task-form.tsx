import type { SidebarTask } from '../src/app/sidebar-contract';
import type { TaskOutcome } from '../src/model/task';
import { ActionButton } from './action-button';
import { useSession } from './session-context';
import { asksNewDate, isWork, type TaskDraft } from './task-draft';

const OUTCOMES: readonly TaskOutcome[] = [
  'done',
  'attempt',
  'moved-by-client',
  'waiting-client',
  'waiting-own',
  'not-required',
];

/** What was done: outcome, evidence, time. Every key press goes into the draft, so that nothing typed is lost. */
export function TaskForm({ task, today }: { readonly task: SidebarTask; readonly today: string }) {
  const { session, model, texts } = useSession();
  const draft = session.draft(task);
  const isSending = model.ticks[task.id]?.phase === 'sending';
  const type = (typed: Partial<TaskDraft>) => session.type(task, typed);
  const id = (field: string) => `${field}-${task.id}`;
  const submit = () => {
    session.tick(task.id);
    // The form closes with the tick: the keyboard goes on from the task's own line.
    document.getElementById(`title-${task.id}`)?.focus();
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
        <label htmlFor={id('evidence')}>{task.evidenceAsked === '' ? texts.task.comment : texts.task.evidence}</label>
        <textarea
          id={id('evidence')}
          rows={2}
          value={draft.evidence}
          aria-describedby={task.evidenceAsked === '' ? undefined : id('evidence-asked')}
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
          <label htmlFor={id('new-date')}>{texts.task.newDate}</label>
          <input
            id={id('new-date')}
            type="date"
            min={today}
            value={draft.newDate}
            aria-describedby={id('new-date-hint')}
            onInput={(event) => type({ newDate: event.currentTarget.value })}
          />
          <p id={id('new-date-hint')} class="secondary">
            {texts.task.newDateHint}
          </p>
        </div>
      )}
      <div class="form-row">
        <div class="form-group">
          <label htmlFor={id('minutes')}>{texts.task.minutes}</label>
          <input
            id={id('minutes')}
            type="text"
            autoComplete="off"
            placeholder={texts.task.minutesExample}
            value={draft.minutes}
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
      </div>
      {task.planUnits !== null && isWork(draft.outcome) && (
        <div class="form-group">
          <label htmlFor={id('units')}>{texts.task.units}</label>
          <input
            id={id('units')}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={draft.units}
            onInput={(event) => type({ units: event.currentTarget.value })}
          />
        </div>
      )}
      <ActionButton kind="action" type="submit" isBusy={isSending}>
        {submitText}
      </ActionButton>
    </form>
  );
}
