import { issueSummary } from '../i18n/round-texts';
import type { RunContext, UseCase } from './command';
import { type RoundValue, roundCommand } from './round-command';

/** «Выдать задачи»: everything collected, planned and written, tabs made for whoever lacks one. */
export const issue = (context: RunContext): UseCase<RoundValue> =>
  roundCommand(context, {
    key: 'issue',
    scope: 'all',
    writing: { isCreating: true, isTidy: false },
    reports: false,
    summary: (lines, _round, language) => issueSummary(lines, language),
  });
