/** What shall go wrong in a run. Calls are counted from 1; getters do not count; the end of the run is the last call + 1. */
export interface Faults {
  /** The run is killed just before this service call; writes still in the buffer are lost unless `keepBuffer`. */
  readonly killAt?: number;
  readonly keepBuffer?: boolean;
  /** Service calls that throw a transient error, before or after they took effect. */
  readonly transient?: readonly TransientFault[];
  /** Extra milliseconds before a call: a long recalculation. */
  readonly delay?: readonly { readonly call: number; readonly ms: number }[];
  /** LockService.getDocumentLock() gives null, as it does where no document is bound. */
  readonly noDocumentLock?: boolean;
}

export interface TransientFault {
  readonly call: number;
  readonly when: 'before' | 'after';
  readonly message?: string;
}

export const TRANSIENT_MESSAGE = 'Service Spreadsheets failed while accessing document.';

export const KILLED_MESSAGE = 'The execution was killed.';

/** https://developers.google.com/apps-script/guides/support/troubleshooting ("Exceeded maximum execution time") */
export const TIMEOUT_MESSAGE = 'Exceeded maximum execution time';
