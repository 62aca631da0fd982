import type { SidebarReply } from '../src/app/sidebar-contract';

/** How much of a command that takes several calls is done, in changes to the workbook. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * The progress after another slice. What is left may have grown (somebody works in the workbook meanwhile), what is done never
 * shrinks: and with something left the bar is not full.
 */
export function nextProgress(
  before: RunProgress | null,
  { applied, left }: NonNullable<SidebarReply['unfinished']>,
): RunProgress {
  const done = Math.max(before?.done ?? 0, applied);
  return { done, total: done + left };
}
