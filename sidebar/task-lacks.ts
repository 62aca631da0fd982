import type { SidebarTask } from '../src/app/sidebar-contract';
import { asksNewDate, isWork, type TaskDraft } from './task-draft';
import type { Texts } from './texts';
import { typedMinutes } from './typed-minutes';

/** What is missing or wrong in a form before it is sent: all of it at once. */
export interface TaskLack {
  readonly field: 'evidence' | 'newDate' | 'minutes' | 'units';
  readonly text: string;
  /** It cannot be taken at all; the rest may be left out knowingly. */
  readonly isWrong: boolean;
}

export function taskLacks(task: SidebarTask, draft: TaskDraft, { day: { lacks } }: Texts): readonly TaskLack[] {
  const found: TaskLack[] = [];
  if (task.evidenceAsked !== '' && draft.outcome === 'done' && draft.evidence.trim() === '') {
    found.push({ field: 'evidence', text: lacks.evidence(lowered(task.evidenceAsked)), isWrong: false });
  }
  if (asksNewDate(draft.outcome) && draft.newDate === '') {
    found.push({ field: 'newDate', text: lacks.newDate, isWrong: false });
  }
  const minutes = draft.minutes.trim();
  if (minutes !== '' && typedMinutes(minutes) === null) {
    found.push({ field: 'minutes', text: lacks.minutes(minutes), isWrong: true });
  }
  const units = draft.units.trim();
  if (isWork(draft.outcome) && units !== '' && !/^\+?[\d\s\u00a0.,'’]*\d$/.test(units)) {
    found.push({ field: 'units', text: lacks.units(units), isWrong: true });
  }
  // Nobody must write his time; but who is asked for something else learns of it now, and not after the next press.
  if (found.length > 0 && minutes === '' && isWork(draft.outcome)) {
    found.push({ field: 'minutes', text: lacks.noMinutes, isWrong: false });
  }
  return found;
}

const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase() + text.slice(1);
