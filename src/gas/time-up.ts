/** A run is ended by Google after six minutes (https://developers.google.com/apps-script/guides/services/quotas). */
const longestRun = 270_000;
/** A call of the sidebar comes back sooner, so that its progress bar moves… */
const longestCall = 45_000;
/** …but has worked this long at least, however long the reading took. */
const leastWork = 15_000;

/** Whether a run that began at `started` is to stop where it can: a call of the sidebar (`call`), or any other (`run`). */
export const createTimeUp = (pace: 'run' | 'call', started: number): (() => boolean) => {
  let working: number | undefined;
  return () => {
    const now = Date.now();
    working ??= now;
    const spent = now - started;
    return spent > longestRun || (pace === 'call' && spent > longestCall && now - working > leastWork);
  };
};
