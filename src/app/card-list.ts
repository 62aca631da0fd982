import type { StageMap } from '../model/stage-map';
import { checkMaps } from '../planning/check-maps';
import { imageOf } from '../sheets/raw-rows';
import { readDraftMaps } from '../sheets/records/draft-maps';
import type { FirmRead } from '../sheets/records/read-firm';
import type { Workbook } from '../sheets/sheet-image';
import { isToActivate } from './activate';
import { openCardBook } from './card-book';
import { patchIds } from './patch-ids';
import { mapSheets } from './sheet-lists';
import type { SidebarState } from './sidebar-contract';

/**
 * Which cards there are, in the order of «Этапы» and of the numbers, rows with mistakes included: a card is where they can be
 * mended. Archived maps are left out; without map sheets there is nothing.
 */
export function cardList(
  workbook: Workbook,
  { firm, assignedIds, context }: FirmRead,
  frozen: ReadonlyMap<string, StageMap>,
): Pick<SidebarState, 'operations' | 'stages'> {
  if (!mapSheets.every((sheet) => imageOf(workbook, sheet))) return { operations: [], stages: [] };
  const { today, references } = context;
  const drafts = readDraftMaps(workbook, today);
  const { completeness } = checkMaps(drafts.maps, firm, drafts.places, today);
  const book = openCardBook(patchIds(workbook, assignedIds), today);
  const statusOf = new Map(drafts.maps.map(({ stage }) => [stage.id, stage.status]));
  const changed = new Set(drafts.maps.flatMap((map) => (isToActivate(map, frozen.values()) ? map.stage.id : [])));
  const stages = book
    .table('stages')
    .rows.filter(({ key }) => statusOf.get(key) !== 'archived')
    .map(({ key: id }) => ({
      id,
      title: references.labelOf('stages', id),
      percent: completeness.find(({ stage }) => stage === id)?.percent ?? null,
      isActive: statusOf.get(id) === 'active',
      isChanged: changed.has(id),
    }));
  const operations = book.table('operations').rows.map((row) => ({
    id: row.key,
    stage: book.stageOf(row),
    number: Number(row.cell('number')) || 0,
    title: String(row.cell('title')),
  }));
  return {
    stages,
    operations: stages.flatMap(({ id }) =>
      operations.filter(({ stage }) => stage === id).sort((a, b) => a.number - b.number),
    ),
  };
}
