import { type DesiredSheet, editorsOf, type LookArea, type LookContext } from './desired-look';
import type { SheetEdit } from './sheet-edit';
import type { SheetLookImage } from './sheet-image';
import type { ConditionalRule } from './sheet-look';

const protectionText = 'Техкарта / Techkarta';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A rule as text for comparing: Google gives colours in lower case, and leaves out what is not set. */
const ruleText = ({ mark, formula, range, background, fontColor, isBold, isStruckOut }: ConditionalRule): string =>
  JSON.stringify([
    mark,
    formula,
    [range.row, range.column, range.rows, range.columns],
    background?.toLowerCase() ?? null,
    fontColor?.toLowerCase() ?? null,
    isBold ?? false,
    isStruckOut ?? false,
  ]);

/** Our conditional rules, if any of them is missing or differs. Foreign rules are no concern of this list. */
export function ruleEdits(desired: DesiredSheet, area: LookArea, look: SheetLookImage | null): SheetEdit[] {
  const rules = desired.rules?.(area) ?? [];
  const current = look?.conditionalRules ?? [];
  if (isSame(rules.map(ruleText), current.map(ruleText))) return [];
  return [{ kind: 'conditional-rules', sheet: desired.name, rules }];
}

/** The protection, if it is missing or others may edit than should. The file's owner always may. */
export function protectionEdits(desired: DesiredSheet, context: LookContext, look: SheetLookImage | null): SheetEdit[] {
  const editors = editorsOf(desired, context);
  if (editors === null) return [];
  const normal = (emails: readonly string[]): string[] =>
    [...new Set(emails.map((email) => email.trim().toLowerCase()))]
      .filter((email) => email !== '' && email !== context.fileOwner.trim().toLowerCase())
      .sort();
  const isAsDesired = look?.protection != null && isSame(normal(editors), normal(look.protection.editors));
  return isAsDesired ? [] : [{ kind: 'protect', sheet: desired.name, editors, description: protectionText }];
}
