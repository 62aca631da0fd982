import { recordFailure } from '../app/record-failure';
import { withDocumentLock } from './document-lock';
import { runUseCase } from './run-use-case';

/** Leaves the technical part where a developer finds it; a log that cannot be written must not hide the first error. */
export const logFailure = (command: string, error: unknown): void => {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`${command}: ${details}`);
  try {
    withDocumentLock(() => runUseCase((context) => recordFailure(context, command, details)));
  } catch (second) {
    console.error(`event log: ${String(second)}`);
  }
};
