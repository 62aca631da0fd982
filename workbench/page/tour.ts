import type { DeskPerson } from './desk-contract';

/** What of the tour has been done, each thing for good. */
export interface TourProgress {
  /** An operation was saved in its card, or a map activated: one who is in a hurry takes the map as it is. */
  readonly hasMap: boolean;
  /** Tasks were issued from it. */
  readonly hasIssued: boolean;
  readonly hasTicked: boolean;
  /** Time has passed. */
  readonly hasWaited: boolean;
}

export const NO_PROGRESS: TourProgress = { hasMap: false, hasIssued: false, hasTicked: false, hasWaited: false };

/** Something that a person has done with success. */
export type TourEvent =
  | {
      readonly kind: 'function';
      readonly name: string;
      readonly args: readonly unknown[];
      readonly by: DeskPerson | undefined;
    }
  | { readonly kind: 'tick'; readonly sheet: string; readonly by: DeskPerson | undefined }
  | { readonly kind: 'time' };

/** Which of the three steps are done: map and tasks, a manager's tick, the time after it. */
export const doneSteps = ({ hasMap, hasIssued, hasTicked, hasWaited }: TourProgress): readonly boolean[] => [
  hasMap && hasIssued,
  hasTicked,
  hasWaited,
];

/** Map and tasks by whoever may, a tick by a manager in sidebar or tab, then time has passed. */
export function advanceTour(progress: TourProgress, event: TourEvent): TourProgress {
  switch (event.kind) {
    case 'time':
      return { ...progress, hasWaited: true };
    case 'tick':
      return event.by?.role === 'manager' && event.by.tab === event.sheet ? { ...progress, hasTicked: true } : progress;
    case 'function':
      return afterFunction(progress, event);
  }
}

function afterFunction(
  progress: TourProgress,
  { name, args, by }: Extract<TourEvent, { readonly kind: 'function' }>,
): TourProgress {
  const command = name === 'sidebarRun' ? args[0] : undefined;
  if (name === 'sidebarSaveCard' || name === 'menuActivate' || command === 'activate') {
    return { ...progress, hasMap: true };
  }
  if (name === 'menuIssue' || command === 'issue') return { ...progress, hasIssued: true };
  if (name === 'sidebarTick' && by?.role === 'manager') return { ...progress, hasTicked: true };
  return progress;
}

/** What was remembered; what does not look like progress is none. */
export function readProgress(remembered: unknown): TourProgress {
  const kept: Record<string, unknown> = typeof remembered === 'object' && remembered !== null ? { ...remembered } : {};
  const has = (key: keyof TourProgress) => kept[key] === true;
  return {
    hasMap: has('hasMap'),
    hasIssued: has('hasIssued'),
    hasTicked: has('hasTicked'),
    hasWaited: has('hasWaited'),
  };
}
