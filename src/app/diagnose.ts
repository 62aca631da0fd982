import { dateOf } from '../kernel/local-date';
import { readFirm } from '../sheets/records/read-firm';
import type { RunContext, UseCase } from './command';
import { refusalOf } from './refusal';
import { whole } from './sheet-lists';

/** «Диагностика»: only whether the person may; the host measures itself. */
export function* diagnose(context: RunContext): UseCase<null> {
  const workbook = yield whole(['settings', 'staff', 'types']);
  const read = readFirm(workbook, dateOf(context.now));
  const refusal = refusalOf([], read, workbook, context);
  return refusal
    ? { ...refusal, value: null }
    : { edits: [], message: '', language: read.context.language, findings: [], value: null };
}
