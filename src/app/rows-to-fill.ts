import type { Firm } from '../model/firm';
import type { DesiredRow } from '../sheets/desired-row';
import type { Library } from '../sheets/library';
import type { MapTemplate } from '../sheets/map-template';
import type { CellContext } from '../sheets/parsed-cell';
import { imageOf, rawRows } from '../sheets/raw-rows';
import { formatSettings } from '../sheets/records/settings-record';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import { templateRows } from '../sheets/template-rows';
import { mapSheets } from './sheet-lists';

/** Whether a sheet has no rows, or is not there. */
export const isEmptySheet = (workbook: Workbook, sheet: SheetKey): boolean =>
  rawRows(schemaOf(sheet), imageOf(workbook, sheet)).length === 0;

/** Rows that a sheet is to have in any case: settings that are missing, the calendar while it is empty, the template in the map's sheets that are empty. */
export function rowsToFill(
  workbook: Workbook,
  firm: Firm,
  template: MapTemplate | null,
  library: Library,
  context: CellContext,
): Map<SheetKey, DesiredRow[]> {
  const { language } = context;
  const rows = new Map<SheetKey, DesiredRow[]>();
  const settings = imageOf(workbook, 'settings');
  const hasSettings = settings !== undefined && !isEmptySheet(workbook, 'settings');
  const written = formatSettings({ ...firm.settings, language }, context, library.settingExplanations);
  // What the user has set stays as he wrote it; only missing rows and the explanations are ours.
  const known = new Set(rawRows(schemaOf('settings'), settings).map((row) => row.text('key')));
  rows.set(
    'settings',
    written.map((row) => {
      if (!hasSettings || !known.has(String(row.key))) return row;
      const { value: _, ...rest } = row;
      return rest;
    }),
  );
  if (isEmptySheet(workbook, 'calendar'))
    rows.set('calendar', templateRows({ rows: { calendar: library.calendar } }, language).calendar ?? []);
  if (template)
    for (const [sheet, filled] of Object.entries(templateRows(template, language)) as [SheetKey, DesiredRow[]][])
      if (!mapSheets.includes(sheet) || isEmptySheet(workbook, sheet)) rows.set(sheet, filled);
  return rows;
}
