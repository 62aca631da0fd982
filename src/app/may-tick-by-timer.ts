import type { LocalDate } from '../kernel/local-date';
import { createGate } from '../planning/gate';
import { indexOfMap } from '../planning/map-index';
import type { TabInputRow } from '../sheets/records/manager-tab';
import { textIn } from '../sheets/table-row';
import type { OwnTab } from './own-tab';
import { mapOfRow } from './sidebar-task';

/**
 * Whether the end of a timer may tick the task: a protected one only where its row says that nothing is in the way. The
 * gate's answers are not read here; the form of the task, which reads them, is the way to the tick then.
 */
export function mayTickByTimer(
  { firm, maps, stored }: OwnTab,
  { taskId, row }: TabInputRow,
  today: LocalDate,
): boolean {
  const { map, operation } = mapOfRow({ maps, stored }, taskId);
  const isProtected = map !== undefined && createGate(firm, today).isProtected(indexOfMap(map), operation);
  return !isProtected || textIn(row, 'state') === 'available' || textIn(row, 'state') === 'done';
}
