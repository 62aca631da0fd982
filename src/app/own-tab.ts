import type { Language } from '../kernel/language';
import { dateOf } from '../kernel/local-date';
import type { Employee } from '../model/firm';
import { imageOf } from '../sheets/raw-rows';
import { type FrozenRead, readFrozenMaps, type WorkingContext } from '../sheets/records/frozen-maps';
import { readTab, type TabRead } from '../sheets/records/manager-tab';
import { managerTabName } from '../sheets/schema/all-schemas';
import type { SheetImage, Workbook } from '../sheets/sheet-image';
import { callerOf, employeeOf } from './authority';
import type { RunContext, SheetRead } from './command';
import { type EditFirm, editFirm } from './edit-context';
import { withTimersCut } from './tab-timers';

/** The caller's own tab, with what is stored for runs that read little. */
export interface OwnTab extends EditFirm {
  readonly stored: WorkingContext;
  readonly maps: FrozenRead['maps'];
  readonly employee: Employee;
  readonly image: SheetImage;
  readonly read: TabRead;
}

/** What is stored speaks the firm's language also to a person who has no tab. */
interface Owned {
  readonly own: OwnTab | null;
  readonly language: Language;
}

/** Two reads whatever the register holds; null for a person who has no tab. */
export function* readOwnTab(context: RunContext): Generator<readonly SheetRead[], Owned, Workbook> {
  const first = yield [{ sheet: 'map-versions' }];
  const today = dateOf(context.now);
  const { maps, context: stored } = readFrozenMaps(imageOf(first, 'map-versions'), today);
  const employee = stored && employeeOf(stored, callerOf(context), today);
  const language = stored?.settings.language ?? 'ru';
  if (!stored || !employee) return { own: null, language };
  const isTwin = stored.staff.some(({ id, name }) => id !== employee.id && name === employee.name);
  const named = isTwin ? [] : (yield [{ sheet: 'manager-tab', name: managerTabName(employee) }]).sheets;
  // A tab that was renamed, or whose name two people share, is known by its mark.
  const image = named[0] ?? (yield [{ sheet: 'manager-tab' }]).sheets.find(({ owner }) => owner === employee.id);
  if (!image) return { own: null, language };
  const edit = editFirm({ ...first, sheets: [] }, stored, today);
  const read = withTimersCut(readTab(image, edit.context), edit.firm, context.now);
  return { own: { ...edit, stored, maps, employee, image, read }, language };
}
