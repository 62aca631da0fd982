import { scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { type CacheEntry, storeFor } from '../run/stores';
import { byteLength } from './properties-service';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

export class CacheServiceObject extends ServiceObject {
  readonly type = 'CacheService';
}

export class CacheObject extends ServiceObject {
  readonly type = 'Cache';
  readonly store: Map<string, CacheEntry>;
  constructor(exec: Execution, key: string) {
    super(exec);
    this.store = storeFor(exec.world.stores.cache, key);
  }
}

/** https://developers.google.com/apps-script/reference/cache/cache#putkey,-value: keys of 250 characters, 100 KB a value, 10 minutes, at most 6 hours */
const MAX_KEY = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;

function put(self: CacheObject, key: string, value: string, seconds = DEFAULT_SECONDS): void {
  if (key.length > MAX_KEY) throw scriptError('Argument too large: key');
  if (byteLength(value) > MAX_VALUE_BYTES) throw scriptError('Argument too large: value');
  if (seconds < 1 || seconds > MAX_SECONDS) throw scriptError('Invalid argument: expirationInSeconds');
  self.store.set(key, { value, expiresAt: self.exec.world.now + seconds * 1000 });
}

function get(self: CacheObject, key: string): string | null {
  const entry = self.store.get(key);
  return entry && entry.expiresAt > self.exec.world.now ? entry.value : null;
}

const service = methodsOf<CacheServiceObject>();
const { write } = methodsOf<CacheObject>();

/** https://developers.google.com/apps-script/reference/cache/cache-service */
export const cacheServiceMethods: MethodTable<CacheServiceObject> = {
  getDocumentCache: service.getter('', (self) => {
    const { document } = self.exec.options;
    return document ? new CacheObject(self.exec, `document ${document.id}`) : null;
  }),
  getScriptCache: service.getter('', (self) => new CacheObject(self.exec, 'script')),
  getUserCache: service.getter('', (self) => new CacheObject(self.exec, `user ${self.exec.user}`)),
};

/** `write` mode: the cache has nothing to do with the spreadsheet's buffer. */
export const cacheMethods: MethodTable<CacheObject> = {
  get: write('cacheGet', 'string', get),
  getAll: write('cacheGet', 'string[]', (self, keys: string[]) =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const value = get(self, key);
        return value === null ? [] : [[key, value]];
      }),
    ),
  ),
  put: write('cachePut', ['string, string', 'string, string, number'], put),
  remove: write('cacheRemove', 'string', (self, key: string) => {
    self.store.delete(key);
  }),
  removeAll: write('cacheRemove', 'string[]', (self, keys: string[]) => {
    for (const key of keys) self.store.delete(key);
  }),
};
