/** An error as Apps Script throws it out of a service: its name is Exception. */
export function scriptError(message: string): Error {
  const error = new Error(message);
  error.name = 'Exception';
  return error;
}

/** Something the emulator does not have; it says so rather than answer wrongly. */
export const notEmulated = (what: string): Error => new Error(`not emulated: ${what}`);

/** Ends an execution from outside. The script cannot catch it for good: every later service call throws it again. */
export class ExecutionEnded extends Error {
  override readonly name = 'ExecutionEnded';
}

export const PROTECTED_MESSAGE =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export const NO_ACCESS_MESSAGE = 'You do not have permission to access the requested document.';

export const OUTSIDE_GRID_MESSAGE = 'The coordinates of the range are outside the dimensions of the sheet.';
