import { innerOf } from '../services/expose-map';
import { scriptError } from './errors';

/**
 * A value as google.script.run carries it: "Requests fail if you attempt to pass a Date, Function, DOM element besides a form, or other
 * prohibited type, including prohibited types inside objects or arrays. Objects that create circular references will also fail, and undefined
 * fields within arrays become null." https://developers.google.com/apps-script/guides/html/reference/run#myfunction...-any-server-side-function
 * Throws where Google fails the request; `what` says whether it is an argument or a result.
 */
export function carryOverRpc(value: unknown, what: string): unknown {
  return carry(value, what, []);
}

function carry(value: unknown, path: string, above: readonly object[]): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw forbidden(path, typeof value);
  if (value instanceof Date) throw forbidden(path, 'Date');
  if (innerOf(value)) throw forbidden(path, 'object of a service');
  if (above.includes(value)) throw forbidden(path, 'circular reference');
  const line = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => carry(item, `${path}[${index}]`, line));
  const prototype: unknown = Object.getPrototypeOf(value);
  const isPlain = prototype === null || Object.getPrototypeOf(prototype) === null;
  if (!isPlain) throw forbidden(path, 'object of a class');
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([name, item]) => [name, carry(item, `${path}.${name}`, line)]));
}

const forbidden = (path: string, what: string): Error => scriptError(`google.script.run cannot carry ${path}: ${what}`);
