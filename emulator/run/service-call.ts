import type { GridRange } from '../document/grid-range';
import type { Mode } from './mode';

/** A service call that was done, for whoever watches a run: what it was, what it was about, and what it took. */
export interface ServiceCall {
  /** `Range.setValues`. */
  readonly where: string;
  /** The cost model's kind. */
  readonly kind: string;
  readonly mode: Mode;
  /** Number of the sheet, null for calls about the whole document or none. */
  readonly sheet: number | null;
  readonly range: GridRange | null;
  /** Cells or rules that the price counts. */
  readonly units: number;
  /** The plain arguments, to tell one call from another. */
  readonly args: string;
  /** Milliseconds of this machine, the call's own work. */
  readonly hostMs: number;
}

/** What a service object is about, where it is about a place. */
interface Placed {
  readonly sheet?: { readonly id: number };
  readonly range?: GridRange;
}

export function describeCall(
  inner: object,
  call: Pick<ServiceCall, 'where' | 'kind' | 'mode' | 'units' | 'hostMs'>,
  args: readonly unknown[],
): ServiceCall {
  const { sheet, range } = inner as Placed;
  const plain = args.filter((arg) => typeof arg !== 'object' && typeof arg !== 'function');
  return { ...call, sheet: sheet?.id ?? null, range: range ?? null, args: plain.join(',') };
}
