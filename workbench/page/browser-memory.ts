/** What the page remembers by itself: its language, the tour, what frames keep. Without a store nothing is remembered. */
export interface Memory {
  read(key: string): unknown;
  write(key: string, value: unknown): void;
}

const PREFIX = 'techkarta.workbench.';

/** JSON in `localStorage`; a store that is absent, full or forbidden only costs the memory. */
export function createMemory(storage: () => Pick<Storage, 'getItem' | 'setItem'>): Memory {
  return {
    read: (key) => {
      try {
        return JSON.parse(storage().getItem(PREFIX + key) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    write: (key, value) => {
      try {
        storage().setItem(PREFIX + key, JSON.stringify(value));
      } catch {
        // The page works on, it only forgets.
      }
    },
  };
}
