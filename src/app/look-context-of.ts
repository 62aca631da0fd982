import type { Language } from '../kernel/language';
import { dateOf } from '../kernel/local-date';
import type { Firm } from '../model/firm';
import { createLookContext, type LookContext } from '../sheets/desired-look';
import type { MapTemplate } from '../sheets/map-template';
import type { Workbook } from '../sheets/sheet-image';
import { headEmails } from './authority';
import type { RunContext } from './command';

/** Names of the types for the dropdowns, from the sheet or from what is about to be filled in. */
function typeNamesOf(firm: Firm, template: MapTemplate | null, language: Language): LookContext['typeNames'] {
  if (!template)
    return { sale: firm.saleTypes.map(({ name }) => name), client: firm.clientTypes.map(({ name }) => name) };
  const rows = template.rows.types ?? [];
  const named = (kind: string): string[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ name }) => (typeof name === 'object' && 'ru' in name ? name[language] : String(name)));
  return { sale: named('sale'), client: named('client') };
}

/** What the look of this workbook's sheets depends on; with `template` as it will be once the template is filled in. */
export const lookContextOf = (
  workbook: Workbook,
  firm: Firm,
  language: Language,
  { now, fileOwner, library }: RunContext,
  template: MapTemplate | null = null,
): LookContext =>
  createLookContext(workbook, {
    language,
    heads: headEmails(firm, dateOf(now)),
    fileOwner,
    library,
    typeNames: typeNamesOf(firm, template, language),
  });
