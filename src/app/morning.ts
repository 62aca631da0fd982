import { issueSummary } from '../i18n/round-texts';
import type { RunContext, UseCase } from './command';
import { type RoundValue, roundCommand } from './round-command';

/** «Начать день»: collects, tidies and sorts the tabs, issues what the horizon brings, writes the reports. */
export const morning = (context: RunContext): UseCase<RoundValue> =>
  roundCommand(context, {
    key: 'morning',
    scope: 'all',
    writing: { isCreating: true, isTidy: true },
    reports: true,
    summary: (lines, _round, language) => issueSummary(lines, language),
  });
