import type { DeskCalls } from './desk-contract';

/** What goes over the worker's two channels. */

/** One call: requests are answered by their number, in whatever order. */
export interface DeskRequest {
  readonly number: number;
  readonly call: keyof DeskCalls;
  readonly args: readonly unknown[];
}

export type DeskAnswer =
  | { readonly number: number; readonly ok: true; readonly result: unknown }
  /** A fault of ours; whatever a person can cause is a refusal inside a result. */
  | { readonly number: number; readonly ok: false; readonly error: string }
  /** Time is passing: the moment reached. */
  | { readonly progress: string };
