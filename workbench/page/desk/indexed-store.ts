import type { DeskStore } from './saved-desk';

const DATABASE = 'techkarta-workbench';
const STORE = 'desk';
const KEY = 'last';

/**
 * Keeps the desk in this browser's IndexedDB. Two tabs share one place: what was saved last is what the next visit opens, and neither
 * tab notices the other. A browser that forbids storage loses the work on closing and nothing else.
 */
export const createIndexedStore = (factory: IDBFactory): DeskStore => ({
  load: () => withStore<unknown>(factory, 'readonly', (store) => store.get(KEY)).then((found) => found ?? null),
  save: async (current) => {
    await withStore(factory, 'readwrite', (store) => store.put(current(), KEY));
  },
});

async function withStore<T>(
  factory: IDBFactory,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openDatabase(factory);
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = ask(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

const openDatabase = (factory: IDBFactory): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = factory.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
