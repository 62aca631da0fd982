import type { DeskStore, SavedDesk } from './saved-desk';

/**
 * Writes at most so often, in milliseconds, and always the latest: while somebody works fast, what lies between is left out.
 * A writing that fails is told by the next `save`, which rejects and tries again all the same.
 */
export function createLateStore(store: DeskStore, wait = 250): DeskStore {
  let next: (() => SavedDesk) | null = null;
  let isWriting = false;
  let failure: { readonly cause: unknown } | null = null;
  const writeOne = async (current: () => SavedDesk): Promise<void> => {
    try {
      const saved = current();
      await store.save(() => saved);
      failure = null;
    } catch (cause) {
      failure = { cause };
    }
  };
  const write = async (): Promise<void> => {
    isWriting = true;
    try {
      while (next) {
        const current = next;
        next = null;
        await writeOne(current);
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    } finally {
      isWriting = false;
    }
  };
  return {
    load: () => store.load(),
    save: async (saved) => {
      next = saved;
      if (!isWriting) setTimeout(() => isWriting || write(), 0);
      if (failure) throw failure.cause;
    },
  };
}
