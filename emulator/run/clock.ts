import { deliverClock } from './deliver-events';
import type { Outcome } from './outcome';
import type { CompiledScript } from './script';
import type { RunSettings } from './start-run';
import type { WorldState } from './world-state';

/**
 * Lets time pass until a moment, running each clock trigger that falls due on the way, in order. Time never goes back: a moment
 * that has passed (runs take time) changes nothing. With `fire: false` what falls due is skipped.
 */
export function passTime(
  world: WorldState,
  script: CompiledScript,
  until: number,
  settings: RunSettings & { readonly fire?: boolean },
): Outcome[] {
  const outcomes: Outcome[] = [];
  for (;;) {
    const due = world.triggers
      .filter((trigger) => trigger.event === 'CLOCK' && trigger.nextAt <= until)
      .sort((a, b) => a.nextAt - b.nextAt)[0];
    if (!due) break;
    world.now = Math.max(world.now, due.nextAt);
    due.nextAt += due.everyMs;
    if (settings.fire ?? true) outcomes.push(deliverClock(world, script, due, settings));
  }
  world.now = Math.max(world.now, until);
  return outcomes;
}
