import { notEmulated, scriptError } from '../run/errors';
import { invoke } from '../run/invoke';
import { rememberInner } from './expose-map';
import { ServiceObject, type ServiceType } from './service-object';
import { serviceTypes } from './service-types';

const proxies = new WeakMap<ServiceObject, object>();

/** What the script gets for a service object: its type's methods and constants; anything else throws "not emulated: Range.foo". */
export function expose(inner: ServiceObject): object {
  const known = proxies.get(inner);
  if (known) return known;
  const type = serviceTypes().get(inner.type);
  if (!type) throw new Error(`No methods are defined for ${inner.type}`);
  const proxy = new Proxy<ServiceObject>(inner, handlerFor(type));
  proxies.set(inner, proxy);
  rememberInner(proxy, inner);
  return proxy;
}

/** Service objects in a result, alone or in arrays, are exposed; other values pass. */
function exposeResult(result: unknown): unknown {
  if (result instanceof ServiceObject) return expose(result);
  if (!Array.isArray(result)) return result;
  const sample: unknown = Array.isArray(result[0]) ? result[0][0] : result[0];
  // Tables of plain values are the big ones: a first plain value settles it. Tables of rules may begin with null.
  if (sample !== null && !isObject(sample)) return result;
  const hasObject = result.some((row) => (Array.isArray(row) ? row.some(isObject) : isObject(row)));
  return hasObject ? result.map(exposeResult) : result;
}

const isObject = (value: unknown): boolean => value instanceof ServiceObject;

const handlers = new Map<ServiceType, ProxyHandler<ServiceObject>>();

function handlerFor(type: ServiceType): ProxyHandler<ServiceObject> {
  let handler = handlers.get(type);
  if (!handler) {
    handler = {
      get: (inner, name) => member(type, inner, name),
      has: (_inner, name) => typeof name === 'string' && (name in type.methods || name in type.constants),
      set: (_inner, name) => {
        throw scriptError(`Cannot assign to ${type.name}.${String(name)}`);
      },
      getPrototypeOf: () => Object.prototype,
      ownKeys: () => [],
      getOwnPropertyDescriptor: () => undefined,
    };
    handlers.set(type, handler);
  }
  return handler;
}

/** Names that the language itself asks for: a promise check, JSON, string conversion. */
const LANGUAGE_NAMES = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'asymmetricMatch', 'nodeType', '$$typeof']);

function member(type: ServiceType, inner: ServiceObject, name: string | symbol): unknown {
  if (typeof name === 'symbol') return undefined;
  if (Object.hasOwn(type.methods, name)) {
    return (...args: unknown[]) => exposeResult(invoke(inner, type, name, args));
  }
  if (Object.hasOwn(type.constants, name)) return type.constants[name];
  if (name === 'toString') return () => type.name;
  if (LANGUAGE_NAMES.has(name)) return undefined;
  throw notEmulated(`${type.name}.${name}`);
}
