import { previewSummary } from '../i18n/round-texts';
import type { RunContext, UseCase } from './command';
import { type RoundValue, roundCommand } from './round-command';

/** «Что изменится при выдаче»: created, changed, cancelled by person; writes nothing. */
export const preview = (context: RunContext): UseCase<RoundValue> =>
  roundCommand(context, {
    key: 'preview',
    scope: 'all',
    writing: null,
    reports: false,
    summary: (lines, _round, language) => previewSummary(lines, language),
  });
