import { formatDate } from '../kernel/format-date';
import { formatList } from '../kernel/parse-list';
import type { Firm } from '../model/firm';
import { nextDates } from '../planning/recurrence';
import { createWorkCalendar } from '../planning/work-calendar';
import { createRowFormatter } from './desired-row';
import { diffTable } from './diff-table';
import type { CellContext } from './parsed-cell';
import { imageOf } from './raw-rows';
import type { DraftMaps } from './records/draft-maps';
import { periodicity as schema } from './schema/periodicity';
import type { SheetEdit } from './sheet-edit';
import type { Workbook } from './sheet-image';

/**
 * Writes «Ближайшие даты»: the five days on which each rule would fall if it began today, so that a head sees whether his
 * phrase was understood. Rows with a phrase that was not are left as they are: they have a finding.
 */
export function nextDateEdits(
  workbook: Workbook,
  { maps }: Pick<DraftMaps, 'maps'>,
  firm: Pick<Firm, 'calendar' | 'settings'>,
  context: CellContext,
): SheetEdit[] {
  const image = imageOf(workbook, 'periodicity');
  if (image === undefined) return [];
  const calendar = createWorkCalendar(firm.calendar, firm.settings);
  const format = createRowFormatter(schema, context);
  const { today, language } = context;
  const rows = maps
    .flatMap(({ recurrences }) => recurrences)
    .map(({ operation, ...rhythm }) => {
      const dates = nextDates(rhythm, today, today, calendar).map((date) => formatDate(date, language));
      return format({ operation, nextDates: formatList(dates) });
    });
  return diffTable(schema, image, rows, context);
}
