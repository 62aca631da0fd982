import type { Execution } from '../run/execution';
import type { Mode } from '../run/mode';

/**
 * The inside of an object that a script holds. Scripts only ever see it through a proxy (see expose.ts) that offers the methods of
 * its type's table and throws on the rest.
 */
export abstract class ServiceObject {
  abstract readonly type: string;
  readonly exec: Execution;
  constructor(exec: Execution) {
    this.exec = exec;
  }
}

export interface Method<Self extends ServiceObject> {
  readonly mode: Mode;
  /** The cost model's kind. */
  readonly kind: string;
  /** Where what the call costs depends on its arguments. */
  readonly kindOf?: (args: readonly unknown[]) => string;
  /** The parameter lists it takes, e.g. 'number, number'; '' = none. */
  readonly signatures: readonly string[];
  /** Cells (or rules) that the price counts. */
  readonly units: ((self: Self, args: readonly unknown[]) => number) | null;
  readonly run: (self: Self, ...args: never[]) => unknown;
}

export type MethodTable<Self extends ServiceObject> = Readonly<Record<string, Method<Self>>>;

type Run<Self> = (self: Self, ...args: never[]) => unknown;
type Signatures = string | readonly string[];
type Units<Self> = (self: Self, args: readonly unknown[]) => number;

function method<Self extends ServiceObject>(
  mode: Mode,
  kind: string,
  signatures: Signatures,
  run: Run<Self>,
  units: Units<Self> | null,
): Method<Self> {
  return { mode, kind, signatures: typeof signatures === 'string' ? [signatures] : signatures, run, units };
}

/** `getter`, `read`, `write` and `act` for one type of service object. */
export function methodsOf<Self extends ServiceObject>() {
  return {
    getter: (signatures: Signatures, run: Run<Self>) => method('getter', 'getter', signatures, run, null),
    read: (kind: string, signatures: Signatures, run: Run<Self>, units: Units<Self> | null = null) =>
      method('read', kind, signatures, run, units),
    write: (kind: string, signatures: Signatures, run: Run<Self>, units: Units<Self> | null = null) =>
      method('write', kind, signatures, run, units),
    act: (kind: string, signatures: Signatures, run: Run<Self>, units: Units<Self> | null = null) =>
      method('act', kind, signatures, run, units),
  };
}

/** All a script may do with a type: its methods, and its constants (enumerations hang on SpreadsheetApp). */
export interface ServiceType {
  readonly name: string;
  readonly methods: MethodTable<never>;
  readonly constants: Readonly<Record<string, unknown>>;
}

export function serviceType<Self extends ServiceObject>(
  name: string,
  methods: MethodTable<Self>,
  constants: Readonly<Record<string, unknown>> = {},
): ServiceType {
  return { name, methods: methods as unknown as MethodTable<never>, constants };
}
