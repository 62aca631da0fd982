import type { SheetKey } from '../sheets/table-schema';
import type { SheetRead } from './command';

/** Sheets of the working copy of the maps. */
export const mapSheets: readonly SheetKey[] = [
  'stages',
  'operations',
  'precedence',
  'periodicity',
  'norms',
  'resources',
  'controls',
];

/** Sheets of everything that is live: directories, deals, answers; the map sheets too, because rows are named after them. */
export const firmSheets: readonly SheetKey[] = [
  'settings',
  'types',
  'staff',
  'absences',
  'calendar',
  'questions',
  'clients',
  'deals',
  'answers',
  'stage-history',
  ...mapSheets,
];

/** Whole sheets, as a request to read. */
export const whole = (sheets: readonly SheetKey[]): SheetRead[] => sheets.map((sheet) => ({ sheet }));
