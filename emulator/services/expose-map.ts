import type { ServiceObject } from './service-object';

const inners = new WeakMap<object, ServiceObject>();

/** The inside of an object that a script handed back to a service, or undefined for anything else. */
export function innerOf(value: unknown): ServiceObject | undefined {
  return typeof value === 'object' && value !== null ? inners.get(value) : undefined;
}

export function rememberInner(proxy: object, inner: ServiceObject): void {
  inners.set(proxy, inner);
}
