import type { SidebarReply } from '../src/app/sidebar-contract';

/** How much of a command that takes several calls is done, in changes to the workbook. */
export interface RunProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * The progress after another slice. The first one tells how much there is; later ones only what is left, which may have grown
 * (somebody works in the workbook meanwhile): the bar never runs backwards and is never full before the end.
 */
export function nextProgress(
  before: RunProgress | null,
  { applied, left }: NonNullable<SidebarReply['unfinished']>,
): RunProgress {
  if (before === null) return { done: applied, total: applied + left };
  const total = Math.max(before.total, before.done + left);
  return { done: Math.max(before.done, total - left), total };
}
