import type { SidebarTask, TickRequest } from '../src/app/sidebar-contract';
import type { TaskOutcome } from '../src/model/task';

/** What the performer has typed for a task and not yet sent, as typed; dates `YYYY-MM-DD` or ''. */
export interface TaskDraft {
  readonly outcome: TaskOutcome;
  readonly minutes: string;
  readonly evidence: string;
  readonly newDate: string;
  readonly doneOn: string;
  readonly units: string;
}

/** Nothing typed, nothing known. */
export const blankDraft: TaskDraft = { outcome: 'done', minutes: '', evidence: '', newDate: '', doneOn: '', units: '' };

/** The form before anything is typed: what the tab already holds. */
export function draftOf(task: SidebarTask): TaskDraft {
  return {
    outcome: task.outcome ?? 'done',
    minutes: task.minutes === null ? '' : String(task.minutes),
    evidence: task.evidence,
    newDate: task.newDate ?? '',
    doneOn: task.doneOn ?? '',
    units: task.units === null ? '' : String(task.units),
  };
}

/** A date is asked only where the client decides: until it the clock stands still. */
export const asksNewDate = (outcome: TaskOutcome): boolean =>
  outcome === 'moved-by-client' || outcome === 'waiting-client';

/** Units and the date of doing belong to work that was done. */
export const isWork = (outcome: TaskOutcome): boolean => outcome === 'done' || outcome === 'attempt';

/** The request of a draft: only the fields that the form shows for its outcome, so that a forgotten date is not sent along. */
export function requestOf(task: string, draft: TaskDraft): TickRequest {
  return {
    task,
    outcome: draft.outcome,
    minutes: draft.minutes.trim(),
    evidence: draft.evidence.trim(),
    newDate: asksNewDate(draft.outcome) && draft.newDate !== '' ? draft.newDate : null,
    doneOn: isWork(draft.outcome) && draft.doneOn !== '' ? draft.doneOn : null,
    units: isWork(draft.outcome) ? draft.units.trim() : '',
  };
}

/** Takes a tick back; minutes and evidence stay, because the work may have been done none the less. */
export const undoOf = (task: string, draft: TaskDraft): TickRequest => ({
  ...requestOf(task, draft),
  outcome: null,
  newDate: null,
  doneOn: null,
});

const FIELDS = ['outcome', 'minutes', 'evidence', 'newDate', 'doneOn', 'units'] as const;

/** A draft with what its form showed before each field was typed in. */
export interface TypedDraft {
  readonly draft: TaskDraft;
  readonly base: TaskDraft;
}

/** Whether the user has typed in a field, rather than found it so. */
const isTyped = ({ draft, base }: TypedDraft, field: keyof TaskDraft): boolean => draft[field] !== base[field];

/** What is typed, over what the form shows by itself: minutes that a timer brings meanwhile come in where none were typed. */
export function draftOver(typed: TypedDraft | undefined, form: TaskDraft): TaskDraft {
  if (typed === undefined) return form;
  const fields = FIELDS.filter((field) => isTyped(typed, field)).map((field) => [field, typed.draft[field]]);
  return { ...form, ...Object.fromEntries(fields) };
}

/** The draft after more was typed into a form that showed `form` by itself. */
export function typeOver(typed: TypedDraft | undefined, form: TaskDraft, more: Partial<TaskDraft>): TypedDraft {
  const shown = draftOver(typed, form);
  const before = FIELDS.map((field) => [
    field,
    field in more || typed === undefined || !isTyped(typed, field) ? form[field] : typed.base[field],
  ]);
  return { draft: { ...shown, ...more }, base: Object.fromEntries(before) as unknown as TaskDraft };
}

/** Whether a request carries all that was typed: minutes that nobody typed go on counting meanwhile. */
export function isCarriedBy(sent: TickRequest, typed: TypedDraft): boolean {
  const drafted = requestOf(sent.task, typed.draft);
  const isOutcomeSame = sent.outcome === null || sent.outcome === drafted.outcome;
  const { outcome } = typed.draft;
  return (
    isOutcomeSame &&
    (!isTyped(typed, 'minutes') || sent.minutes === drafted.minutes) &&
    sent.evidence === drafted.evidence &&
    (!asksNewDate(outcome) || sent.outcome === null || sent.newDate === drafted.newDate) &&
    (!isWork(outcome) || (sent.units === drafted.units && (sent.outcome === null || sent.doneOn === drafted.doneOn)))
  );
}

export const isSameDraft = (one: TaskDraft, other: TaskDraft): boolean =>
  FIELDS.every((field) => one[field] === other[field]);
