/** What a script keeps outside its documents. */
export interface Stores {
  /** By store key (document, script or user scope), property name → value. */
  readonly properties: Map<string, Map<string, string>>;
  readonly cache: Map<string, Map<string, CacheEntry>>;
}

export interface CacheEntry {
  readonly value: string;
  readonly expiresAt: number;
}

export const createStores = (): Stores => ({ properties: new Map(), cache: new Map() });

/** The map under a key, made where there was none. */
export function storeFor<Value>(stores: Map<string, Map<string, Value>>, key: string): Map<string, Value> {
  let store = stores.get(key);
  if (!store) {
    store = new Map();
    stores.set(key, store);
  }
  return store;
}
