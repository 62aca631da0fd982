import { syncSummary } from '../i18n/round-texts';
import type { RunContext, UseCase } from './command';
import { type RoundValue, roundCommand } from './round-command';

/** «Собрать отметки»: for all tabs what the edit handler does for one. */
export const sync = (context: RunContext): UseCase<RoundValue> =>
  roundCommand(context, {
    key: 'sync',
    scope: 'issued',
    writing: { isCreating: false, isTidy: false },
    reports: false,
    summary: (_lines, round, language) => syncSummary(round.logRows.length, round.available, language),
  });
