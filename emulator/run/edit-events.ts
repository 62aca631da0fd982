import type { GridRange } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { memberOf } from '../services/enumeration';
import { expose } from '../services/expose';
import { RangeObject } from '../services/range-object';
import { AuthModes } from '../services/script-app';
import { knownEmail } from '../services/session';
import { SpreadsheetObject } from '../services/spreadsheet-object';
import { UserObject } from '../services/user-object';
import type { Execution } from './execution';
import type { EditDone } from './user-edit';

export interface EditEvent extends EditDone {
  readonly document: SpreadsheetDocument;
  readonly sheet: SheetData;
  readonly range: GridRange;
  readonly user: string;
}

/**
 * The e of onEdit(e), made for one execution. `value` and `oldValue` only for a single cell.
 * https://developers.google.com/apps-script/guides/triggers/events#edit
 */
export function editEventObject(exec: Execution, event: EditEvent, triggerId: string | null): Record<string, unknown> {
  return {
    authMode: memberOf(AuthModes, exec.options.authMode),
    range: expose(new RangeObject(exec, event.document, event.sheet, event.range)),
    source: expose(new SpreadsheetObject(exec, event.document)),
    user: expose(new UserObject(exec, knownEmail(exec, event.user))),
    ...(event.value !== undefined && { value: event.value }),
    ...(event.oldValue !== undefined && { oldValue: event.oldValue }),
    ...(triggerId !== null && { triggerUid: triggerId }),
  };
}

/** The e of onOpen(e). https://developers.google.com/apps-script/guides/triggers/events#open */
export function openEventObject(
  exec: Execution,
  document: SpreadsheetDocument,
  user: string,
  triggerId: string | null,
): Record<string, unknown> {
  return {
    authMode: memberOf(AuthModes, exec.options.authMode),
    ...(exec.options.authMode !== 'NONE' && { source: expose(new SpreadsheetObject(exec, document)) }),
    user: expose(new UserObject(exec, knownEmail(exec, user))),
    ...(triggerId !== null && { triggerUid: triggerId }),
  };
}

/** The e of a clock trigger: the moment in UTC. https://developers.google.com/apps-script/guides/triggers/events#time-driven_events */
export function clockEventObject(exec: Execution, triggerId: string): Record<string, unknown> {
  const now = new Date(exec.world.now);
  return {
    authMode: memberOf(AuthModes, 'FULL'),
    triggerUid: triggerId,
    year: now.getUTCFullYear(),
    month: now.getUTCMonth() + 1,
    'day-of-month': now.getUTCDate(),
    'day-of-week': now.getUTCDay() || 7,
    hour: now.getUTCHours(),
    minute: now.getUTCMinutes(),
    second: now.getUTCSeconds(),
    timezone: 'UTC',
  };
}
