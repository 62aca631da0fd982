import type { SidebarReply } from '../src/app/sidebar-contract';

/** How much of a command that takes several calls is done, in changes to the workbook. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * The progress after another call, which tells what it did itself and what is left. That may have grown (somebody works in the
 * workbook meanwhile), and a call whose reply was lost has told nothing: still the bar never runs backwards, and with something
 * left it is not full.
 */
export function nextProgress(
  before: RunProgress | null,
  { applied, left }: NonNullable<SidebarReply['unfinished']>,
): RunProgress {
  const total = Math.max(before?.total ?? 0, (before?.done ?? 0) + applied + left);
  return { done: total - left, total };
}
