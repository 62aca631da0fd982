import type { DeskPerson } from './desk-contract';

/** What of the tour has been done. A step is done for good. */
export type TourProgress = readonly [isIssued: boolean, isTicked: boolean, isReported: boolean];

export const NO_PROGRESS: TourProgress = [false, false, false];

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

/** Issued by a head, ticked by a manager in sidebar or tab, then time has passed. */
export function advanceTour(progress: TourProgress, event: TourEvent): TourProgress {
  const [isIssued, isTicked, isReported] = progress;
  switch (event.kind) {
    case 'time':
      return [isIssued, isTicked, true];
    case 'tick':
      return [isIssued, isTicked || (event.by?.role === 'manager' && event.by.tab === event.sheet), isReported];
    case 'function': {
      const hasIssued = event.name === 'menuIssue' || (event.name === 'sidebarRun' && event.args[0] === 'issue');
      const hasTicked = event.name === 'sidebarTick' && event.by?.role === 'manager';
      return [isIssued || hasIssued, isTicked || hasTicked, isReported];
    }
  }
}
