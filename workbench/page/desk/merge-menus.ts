import type { Outcome } from '../../../emulator/run/outcome';
import type { DeskMenuEntry } from '../desk-contract';

/** Menus after runs of a person: what a run has built replaces the menu of the same name; runs of others build nothing for him. */
export function mergeMenus(
  menus: readonly DeskMenuEntry[],
  outcomes: readonly Outcome[],
  user: string,
): readonly DeskMenuEntry[] {
  let merged = menus;
  for (const built of outcomes.flatMap((outcome) => (outcome.user === user ? outcome.menus : []))) {
    if (built.kind !== 'menu') continue;
    merged = [...merged.filter((menu) => menu.kind !== 'menu' || menu.label !== built.label), built];
  }
  return merged;
}
