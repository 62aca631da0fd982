import { runTexts } from '../i18n/run-texts';
import type { Language } from '../kernel/language';
import type { Finding } from '../model/finding';
import type { Firm } from '../model/firm';
import type { FirmRead } from '../sheets/records/read-firm';
import type { Workbook } from '../sheets/sheet-image';
import { hasHeadAuthority } from './authority';
import type { Answer, RunContext } from './command';
import { viewFindings } from './finding-view';

/** An answer that says in one sentence why nothing was done; nothing is written and nothing told of the firm. */
export type Refusal = Omit<Answer, 'value'> & { readonly isRefused: true };

/** A head's command that somebody else gave. */
export const notHead = (language: Language): Refusal => ({
  edits: [],
  message: runTexts.onlyHead[language],
  language,
  findings: [],
  isRefused: true,
});

/** A sheet or column is missing: the first is named, for writing beside it could spoil what is there. */
const missingPart = (
  missing: readonly Finding[],
  workbook: Workbook,
  language: Language,
  run: RunContext,
): Refusal => ({
  edits: [],
  message: viewFindings(missing.slice(0, 1), workbook, language, run)[0]?.text ?? '',
  language,
  findings: missing,
  isRefused: true,
});

/** Why a head's command may not run: a part of the workbook is missing, or the person is no head; null where it may. */
export function refusalOf(
  missing: readonly Finding[],
  { firm, context: { language } }: Pick<FirmRead, 'context'> & { readonly firm: Pick<Firm, 'staff'> },
  workbook: Workbook,
  run: RunContext,
): Refusal | null {
  if (missing.length > 0) return missingPart(missing, workbook, language, run);
  return hasHeadAuthority(firm, run) ? null : notHead(language);
}
