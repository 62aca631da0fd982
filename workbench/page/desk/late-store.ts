import type { DeskStore, SavedDesk } from './saved-desk';

/** Writes at most so often, in milliseconds, and always the latest: while somebody works fast, what lies between is left out. */
export function createLateStore(store: DeskStore, wait = 250): DeskStore {
  let next: (() => SavedDesk) | null = null;
  let isWriting = false;
  const write = async (): Promise<void> => {
    isWriting = true;
    while (next) {
      const saved = next();
      next = null;
      // A browser that forbids storage, or has no room: the work goes on without.
      await store.save(() => saved).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    isWriting = false;
  };
  return {
    load: () => store.load(),
    save: async (saved) => {
      next = saved;
      if (!isWriting) setTimeout(() => isWriting || write(), 0);
    },
  };
}
