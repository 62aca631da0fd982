import { dateOf, type LocalDate } from '../kernel/local-date';
import type { Employee, Firm } from '../model/firm';
import { isDismissed, isManagerRole } from '../model/staff';
import type { Task } from '../model/task';
import { isOpen } from '../model/task-status';
import { managerTabRules } from '../sheets/conditional-rules/manager-tab';
import type { DesiredSheet, LookContext } from '../sheets/desired-look';
import { diffLook, imageAfterLook } from '../sheets/diff-look';
import { freeName } from '../sheets/free-name';
import type { LookEdits } from '../sheets/look-edits';
import { protectionEdits } from '../sheets/look-rules';
import { managerTabName, sheetKeyOfName } from '../sheets/schema/all-schemas';
import { managerTab as schema } from '../sheets/schema/manager-tab';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { SheetImage, SheetLookImage, Workbook } from '../sheets/sheet-image';
import type { Book, OpenTab } from './book';
import type { RunContext } from './command';
import { lookContextOf } from './look-context-of';

/** A performer's tab: one that is there, or one that is about to be made. */
export interface PreparedTab {
  readonly owner: Employee;
  /** As it stands, or as it will once it is made. */
  readonly image: SheetImage;
  /** What makes it; null where it is there. */
  readonly look: LookEdits | null;
  /** What was read of it; null where it is new. */
  readonly open: OpenTab | null;
}

/** Who has a tab: whoever sells, and whoever has tasks for another reason (a role of an operation, a substitution). */
function tabOwners(firm: Firm, tasks: readonly Task[], today: LocalDate): Employee[] {
  const busy = new Set(tasks.filter(isOpen).map(({ performer }) => performer));
  return firm.staff.filter(
    (employee) => busy.has(employee.id) || (isManagerRole(employee.role) && !isDismissed(employee, today)),
  );
}

/** Where a new tab goes: behind the last tab there is, else behind the first two sheets, which are the head's. */
const placeOfTab = (workbook: Workbook): number => {
  const last = workbook.sheetNames.reduce(
    (found, name, index) => (sheetKeyOfName(name) === 'manager-tab' ? index : found),
    -1,
  );
  return last >= 0 ? last + 1 : Math.min(2, workbook.sheetNames.length);
};

/** The mark that says whose tab it is comes last of all: a tab without it was not finished, and is finished by the next run. */
const marked = (look: LookEdits, { name: sheet, owner }: DesiredSheet): LookEdits => ({
  ...look,
  protect: [...look.protect, { kind: 'mark-sheet', sheet, key: schema.sheet, owner: owner?.id ?? null }],
});

/** Nothing is known of the look of a tab that was not finished. */
const unknownLook: SheetLookImage = {
  position: 0,
  isHidden: false,
  tabColor: null,
  frozenRows: 0,
  frozenColumns: 0,
  headerNotes: [],
  headerBackgrounds: [],
  columnWidths: [],
  hiddenColumns: [],
  numberFormats: [],
  validations: [],
  conditionalRules: [],
  protection: null,
};

const isReadable = ({ read }: OpenTab): boolean => read.layout !== null && read.layout.missing.length === 0;

/** All tabs look alike: the first new one is built, the others are copies of it, which costs half as much. */
function copiedLook(desired: DesiredSheet, model: string, lookContext: LookContext, index: number): LookEdits {
  const owner = desired.owner?.id ?? null;
  const copy: SheetEdit = { kind: 'copy-sheet', sheet: desired.name, from: model, key: schema.sheet, owner, index };
  return { create: [], fill: [], format: [], hide: [copy], protect: protectionEdits(desired, lookContext, null) };
}

/** The tabs of everybody who is to have one, in the order of «Сотрудники»; missing ones are made when `isCreating`, else left out. */
export function prepareTabs(
  book: Book,
  tasks: readonly Task[],
  context: RunContext,
  isCreating: boolean,
): PreparedTab[] {
  const { workbook, tabs } = book;
  const { firm } = book.firm;
  const owners = tabOwners(firm, tasks, dateOf(context.now));
  const lookContext = lookContextOf(workbook, firm, book.context.language, context);
  const names = new Set(workbook.sheetNames);
  let index = placeOfTab(workbook);
  let model: string | null = null;
  return owners.flatMap((owner): PreparedTab[] => {
    const isTwin = owners.filter(({ name }) => name === owner.name).length > 1;
    const wanted = managerTabName(owner, isTwin);
    const finished = tabs.find(({ image }) => image.owner === owner.id);
    if (finished) return [{ image: finished.image, look: null, open: finished, owner }];
    const begun = tabs.find(({ image }) => image.owner === null && image.name === wanted);
    const open = begun && isReadable(begun) ? begun : null;
    if (!isCreating) return open ? [{ image: open.image, look: null, open, owner }] : [];
    const desiredAs = (name: string): DesiredSheet => ({
      schema,
      name,
      owner: { id: owner.id, email: owner.email },
      rules: managerTabRules,
    });
    if (begun) {
      const desired = desiredAs(wanted);
      const image = { ...begun.image, look: unknownLook };
      const look = marked(diffLook(desired, image, lookContext, index), desired);
      return [{ image: imageAfterLook(desired, image, lookContext), look, open, owner }];
    }
    const name = freeName(wanted, names);
    names.add(name);
    const desired = desiredAs(name);
    const look = marked(
      model === null ? diffLook(desired, null, lookContext, index) : copiedLook(desired, model, lookContext, index),
      desired,
    );
    model ??= name;
    index += 1;
    return [{ image: imageAfterLook(desired, null, lookContext), look, open: null, owner }];
  });
}
