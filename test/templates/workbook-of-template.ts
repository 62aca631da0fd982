import type { Language } from '../../src/kernel/language';
import { shownIn } from '../../src/sheets/desired-row';
import type { MapTemplate } from '../../src/sheets/map-template';
import { schemaOf } from '../../src/sheets/schema/all-schemas';
import { languages } from '../../src/sheets/schema/choices';
import { settingKeys } from '../../src/sheets/setting-keys';
import type { SheetImage, Workbook } from '../../src/sheets/sheet-image';
import type { SheetKey } from '../../src/sheets/table-schema';
import { templateRows } from '../../src/sheets/template-rows';

const directories: readonly SheetKey[] = [
  'types',
  'stages',
  'operations',
  'precedence',
  'periodicity',
  'norms',
  'resources',
  'controls',
  'questions',
  'staff',
  'absences',
  'calendar',
  'clients',
  'deals',
  'answers',
  'stage-history',
];

/** The workbook that a template makes in a language: its rows below the headers, the other sheets empty. */
export function workbookOfTemplate(template: Pick<MapTemplate, 'rows'>, language: Language): Workbook {
  const rows = templateRows(template, language);
  const sheets = directories.map((sheet): SheetImage => {
    const { columns, headerRow } = schemaOf(sheet);
    if (headerRow !== 1) throw new Error(`${sheet}: a header below row 1 is not built here`);
    const cells = (rows[sheet] ?? []).map((row) => columns.map(({ key }) => shownIn(row[key] ?? '')));
    return imageOf(sheet, [columns.map(({ header }) => header[language]), ...cells], language);
  });
  const settings = schemaOf('settings').columns.map(({ header }) => header[language]);
  sheets.push(
    imageOf('settings', [settings, [settingKeys.language[language], languages[language][language]]], language),
  );
  return {
    name: 'book',
    locale: language === 'ru' ? 'ru_RU' : 'en_GB',
    timeZone: 'Europe/Moscow',
    sheetNames: sheets.map(({ name }) => name),
    sheets,
  };
}

function imageOf(sheet: SheetKey, rows: SheetImage['rows'], language: Language): SheetImage {
  return {
    id: directories.indexOf(sheet) + 1,
    name: schemaOf(sheet).name[language],
    key: sheet,
    owner: null,
    rows,
    firstRow: 1,
    firstColumn: 1,
    lastRow: rows.length,
    maxRows: rows.length,
    maxColumns: rows[0]?.length ?? 0,
  };
}
