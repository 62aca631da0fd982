import { type StartState, type StartStepKey, startSteps } from '../../i18n/start-texts';
import { createRowFormatter, type DesiredRow } from '../desired-row';
import type { Library } from '../library';
import type { CellContext } from '../parsed-cell';
import { schemaOf } from '../schema/all-schemas';
import type { SheetKey } from '../table-schema';

/** The sheet in which a step is done, or its result is seen. */
const sheetOfStep: Readonly<Record<StartStepKey, SheetKey>> = {
  names: 'staff',
  deals: 'deals',
  map: 'map-check',
  issue: 'morning',
  install: 'settings',
};

/**
 * The rows of «Старт»: five steps that tick themselves. `urlOf` gives the address of a sheet, '' where it has none yet, null
 * where it was not read: then the link is left as it is. Without `hints` so is what tells how.
 */
export function startRows(
  state: StartState,
  context: CellContext,
  urlOf: (sheet: SheetKey) => string | null,
  hints?: Library['startHints'],
): DesiredRow[] {
  const format = createRowFormatter(schemaOf('start'), context);
  return startSteps(state, context.language).map(({ key, title, state: now, isDone }, index) => {
    const sheet = sheetOfStep[key];
    const url = urlOf(sheet);
    const where = schemaOf(sheet).name[context.language];
    return format({
      step: index + 1,
      isDone,
      title,
      ...(hints ? { how: hints[key][context.language] } : {}),
      state: now,
      ...(url === null ? {} : { where: url === '' ? where : { text: where, url } }),
    });
  });
}
