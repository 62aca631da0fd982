import type { Language } from '../kernel/language';
import { type DesiredSheet, type LookArea, sheetNameFor } from './desired-look';
import { freeName } from './free-name';
import { allSchemas, managerTabName } from './schema/all-schemas';
import type { SheetImage, Workbook } from './sheet-image';
import type { ConditionalRule } from './sheet-look';
import type { SheetKey } from './table-schema';

/** A performer who has a tab. */
export interface TabOwner {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A sheet that is to be there, what stands there now, and where it goes if it is missing. */
export interface PlannedSheet {
  readonly desired: DesiredSheet;
  readonly image: SheetImage | null;
  /** Index among all tabs, from 0, at the time when this sheet's turn comes. */
  readonly index: number;
}

export type RulesOf = (sheet: SheetKey) => ((area: LookArea) => readonly ConditionalRule[]) | undefined;

/**
 * Every sheet of the workbook in the order of the tabs, with a tab for each owner. A missing sheet goes behind its
 * nearest predecessor that exists; sheets that a user moved stay where he put them.
 */
export function planSheets(
  workbook: Workbook,
  owners: readonly TabOwner[],
  language: Language,
  rulesOf: RulesOf = () => undefined,
): PlannedSheet[] {
  const order = [...workbook.sheetNames];
  const taken = new Set(order);
  const sameName = (name: string): boolean => owners.filter((owner) => owner.name === name).length > 1;
  let previous: string | null = null;
  const plan = (
    image: SheetImage | undefined,
    wanted: string,
    rest: Omit<DesiredSheet, 'name' | 'rules'>,
  ): PlannedSheet => {
    if (image) taken.delete(image.name);
    const name = freeName(wanted, taken);
    taken.add(name);
    const at: number = image ? order.indexOf(image.name) : previous === null ? 0 : order.indexOf(previous) + 1;
    if (image) order[at] = name;
    else order.splice(at, 0, name);
    previous = name;
    const rules = rulesOf(rest.schema.sheet);
    return { desired: { ...rest, name, ...(rules ? { rules } : {}) }, image: image ?? null, index: at };
  };
  return allSchemas.flatMap((schema) => {
    const images = workbook.sheets.filter((image) => image.key === schema.sheet);
    if (schema.sheet !== 'manager-tab')
      return [plan(images[0], sheetNameFor(schema, images[0], language), { schema, owner: null })];
    return owners.map(({ id, name, email }) => {
      const wanted = managerTabName({ id, name }, sameName(name));
      const image =
        images.find((each) => each.owner === id) ?? images.find((each) => each.owner === null && each.name === wanted);
      return plan(image, wanted, { schema, owner: { id, email } });
    });
  });
}
