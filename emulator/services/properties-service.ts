import { scriptError } from '../run/errors';
import type { Execution } from '../run/execution';
import { storeFor } from '../run/stores';
import { type MethodTable, methodsOf, ServiceObject } from './service-object';

export class PropertiesServiceObject extends ServiceObject {
  readonly type = 'PropertiesService';
}

export class PropertiesObject extends ServiceObject {
  readonly type = 'Properties';
  readonly store: Map<string, string>;
  constructor(exec: Execution, key: string) {
    super(exec);
    this.store = storeFor(exec.world.stores.properties, key);
  }
}

/** https://developers.google.com/apps-script/guides/services/quotas: "Properties value size 9 KB / val", "total storage 500 KB / property store" */
const MAX_PROPERTY_BYTES = 9 * 1024;
const MAX_STORE_BYTES = 500 * 1024;

/** UTF-8 bytes. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function put(self: PropertiesObject, entries: readonly (readonly [string, unknown])[]): PropertiesObject {
  const next = new Map(self.store);
  for (const [key, value] of entries) {
    const text = String(value);
    if (byteLength(text) > MAX_PROPERTY_BYTES) throw scriptError('Argument too large: value');
    next.set(key, text);
  }
  let bytes = 0;
  for (const [key, text] of next) bytes += byteLength(key) + byteLength(text);
  if (bytes > MAX_STORE_BYTES) {
    throw scriptError('You have exceeded the property storage quota. Please remove some properties and try again.');
  }
  for (const [key, text] of next) self.store.set(key, text);
  return self;
}

function setProperties(
  self: PropertiesObject,
  properties: Record<string, unknown>,
  deleteOthers = false,
): PropertiesObject {
  if (deleteOthers) self.store.clear();
  return put(self, Object.entries(properties));
}

const service = methodsOf<PropertiesServiceObject>();
const { write } = methodsOf<PropertiesObject>();

/** Document properties are of this script in this document; null where no document is bound. https://developers.google.com/apps-script/guides/properties */
export const propertiesServiceMethods: MethodTable<PropertiesServiceObject> = {
  getDocumentProperties: service.getter('', (self) => {
    const { document } = self.exec.options;
    return document ? new PropertiesObject(self.exec, `document ${document.id}`) : null;
  }),
  getScriptProperties: service.getter('', (self) => new PropertiesObject(self.exec, 'script')),
  getUserProperties: service.getter('', (self) => new PropertiesObject(self.exec, `user ${self.exec.user}`)),
};

/** `write` mode: properties have nothing to do with the spreadsheet's buffer. https://developers.google.com/apps-script/reference/properties/properties */
export const propertiesMethods: MethodTable<PropertiesObject> = {
  getProperty: write('propertyGet', 'string', (self, key: string) => self.store.get(key) ?? null),
  getKeys: write('propertiesGet', '', (self) => [...self.store.keys()]),
  getProperties: write('propertiesGet', '', (self) => Object.fromEntries(self.store)),
  setProperty: write('propertySet', 'string, string', (self, key: string, value: string) => put(self, [[key, value]])),
  setProperties: write('propertiesSet', ['object', 'object, boolean'], setProperties),
  deleteProperty: write('propertyDelete', 'string', (self, key: string) => {
    self.store.delete(key);
    return self;
  }),
  deleteAllProperties: write('propertyDelete', '', (self) => {
    self.store.clear();
    return self;
  }),
};
