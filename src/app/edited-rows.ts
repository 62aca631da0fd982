import { rawRows } from '../sheets/raw-rows';
import type { TabRead } from '../sheets/records/manager-tab';
import { answers as answersSchema } from '../sheets/schema/answers';
import type { SheetImage } from '../sheets/sheet-image';
import type { EditFirm } from './edit-context';

/** Where an edit happened, as the event says; a hint only. */
export interface EditedPlace {
  readonly sheet: 'manager-tab' | 'answers';
  readonly name: string;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Tasks of the rows that may say something new: those edited now, and those whose inputs do not look accepted (their event was lost). */
export function suspectTasks(tab: TabRead, image: SheetImage, place: EditedPlace): string[] {
  const stateColumn = tab.layout?.columnOf.state ?? 0;
  return tab.rows
    .filter(({ rowNumber, input, isTicked, isHidden }) => {
      if (rowNumber >= place.firstRow && rowNumber <= place.lastRow) return true;
      if (isHidden) return false;
      const state = image.rows[rowNumber - image.firstRow]?.[stateColumn - image.firstColumn];
      return (
        isTicked !== (state === 'done') || (state !== 'done' && (input.outcome !== null || input.minutes !== null))
      );
    })
    .map(({ taskId }) => taskId);
}

/** Subjects (deals, or employees for their own operations) whose answers were edited. */
export function editedSubjects(image: SheetImage, place: EditedPlace, { firm, context }: EditFirm): Set<string> {
  const subjects = new Set<string>();
  for (const row of rawRows(answersSchema, image)) {
    if (row.rowNumber < place.firstRow || row.rowNumber > place.lastRow) continue;
    const client = context.references.find('clients', row.text('subject'));
    const deal = context.references.find('deals', row.text('subject'));
    if (deal.kind === 'found') subjects.add(deal.id);
    if (client.kind === 'found') for (const each of firm.deals) if (each.client === client.id) subjects.add(each.id);
  }
  return subjects;
}
