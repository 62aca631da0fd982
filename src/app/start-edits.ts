import { type StartState, startSteps, startTitle } from '../i18n/start-texts';
import type { LocalDate } from '../kernel/local-date';
import type { Firm } from '../model/firm';
import { isDismissed, isManagerRole } from '../model/staff';
import type { MapVersion, StageMap } from '../model/stage-map';
import type { Task } from '../model/task';
import { diffTable } from '../sheets/diff-table';
import type { Library } from '../sheets/library';
import { cellAt, locateColumns } from '../sheets/locate-columns';
import type { CellContext } from '../sheets/parsed-cell';
import { placeLink } from '../sheets/place-link';
import { imageOf, rawRows } from '../sheets/raw-rows';
import { startRows } from '../sheets/records/start';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';

/** What the steps of «Старт» are judged by. */
export interface StartFacts {
  readonly firm: Firm;
  readonly maps: ReadonlyMap<MapVersion, StageMap>;
  readonly tasks: readonly Task[];
  /** Stages that are being filled in by this very run, and stand on no sheet yet. */
  readonly newStages?: number;
  readonly isInstalled?: boolean;
}

/** Whether the last step was ticked before: triggers are seen only by the run that sets them, so the sheet remembers. */
function wasInstalled(image: SheetImage): boolean {
  const { headerRow, columnOf } = locateColumns(schemaOf('start'), image);
  return columnOf.isDone !== undefined && cellAt(image, headerRow + 5, columnOf.isDone) === true;
}

/** How far the first quarter of an hour has come. */
export function startStateOf(
  { firm, maps, tasks, newStages = 0, isInstalled }: StartFacts,
  workbook: Workbook,
  today: LocalDate,
): StartState {
  const image = imageOf(workbook, 'start');
  const stages = rawRows(schemaOf('stages'), imageOf(workbook, 'stages')).length + newStages;
  const active = new Set(
    [...maps.values()].filter(({ stage }) => stage.status === 'active').map(({ stage }) => stage.id),
  );
  const present = firm.staff.filter((employee) => !isDismissed(employee, today));
  return {
    // The step asks for people, and is done once one of them has tasks to do.
    performers: present.some(({ role }) => isManagerRole(role)) ? present.length : 0,
    deals: firm.deals.length,
    activeStages: active.size,
    draftStages: Math.max(stages - active.size, 0),
    tasks: tasks.length,
    isInstalled: isInstalled ?? (image !== undefined && wasInstalled(image)),
  };
}

/**
 * The sheet «Старт» as it is to stand; nothing where it is not there. What tells how a step is taken is written with
 * `hints`, which a run has that makes or repairs sheets.
 */
export function startEdits(
  workbook: Workbook,
  facts: StartFacts,
  context: CellContext,
  hints?: Library['startHints'],
): SheetEdit[] {
  const image = imageOf(workbook, 'start');
  if (!image) return [];
  const state = startStateOf(facts, workbook, context.today);
  const title = startTitle(startSteps(state, context.language), context.language);
  const urlOf = (sheet: SheetKey): string | null => {
    const target = imageOf(workbook, sheet);
    if (!target) return null;
    return target.id >= 0 ? placeLink(target) : '';
  };
  const rows = startRows(state, context, urlOf, hints);
  const titleEdit: SheetEdit[] =
    cellAt(image, 1, 1) === title ? [] : [{ kind: 'values', sheet: image.name, row: 1, column: 1, values: [[title]] }];
  return [...titleEdit, ...diffTable(schemaOf('start'), image, rows, context)];
}
