/** Milliseconds that have passed, whatever is done to the machine's clock; the beginning has no meaning. */
export interface SteadyClock {
  now(): number;
}

/** A difference between the two clocks below this is their own unevenness. */
const UNEVEN_MILLISECONDS = 2000;

/**
 * `monotonic` never goes back but stands still in many browsers while the machine sleeps; `wall` goes on in sleep but may be set by
 * hand. A leap of the wall clock forwards counts as sleep, a leap back does not count. `onLeap` is told how long the sleep was.
 */
export function createSteadyClock(
  monotonic: () => number,
  wall: () => number,
  onLeap: (milliseconds: number) => void = () => {},
): SteadyClock {
  let slept = 0;
  let skew = wall() - monotonic();
  return {
    now: () => {
      const passed = monotonic();
      const leap = wall() - passed - skew;
      if (Math.abs(leap) > UNEVEN_MILLISECONDS) {
        skew += leap;
        if (leap > 0) {
          slept += leap;
          onLeap(leap);
        }
      }
      return passed + slept;
    },
  };
}
