import { type LocalDate, localDate } from '../src/kernel/local-date';
import type { Firm } from '../src/model/firm';
import type { StageMap } from '../src/model/stage-map';
import { shownIn } from '../src/sheets/desired-row';
import { readDraftMaps } from '../src/sheets/records/draft-maps';
import { readFirm } from '../src/sheets/records/read-firm';
import { schemaOf } from '../src/sheets/schema/all-schemas';
import type { SheetImage, Workbook } from '../src/sheets/sheet-image';
import type { SheetKey } from '../src/sheets/table-schema';
import { templateRows } from '../src/sheets/template-rows';
import { clientDevelopment } from '../templates/client-development/client-development';

/** Every sheet that the firm and its maps are read from; those without template rows are empty. */
const sheetKeys: readonly SheetKey[] = [
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
  'settings',
];

/** The shipped map as it stands in force, and its firm without people and deals: what the product itself reads from its sheets. */
export function readTemplateMap(activeFrom: LocalDate): { readonly map: StageMap; readonly firm: Firm } {
  const workbook = templateWorkbook();
  const [draft] = readDraftMaps(workbook, activeFrom).maps;
  if (!draft) throw new Error('The template has no stage');
  const map: StageMap = { ...draft, stage: { ...draft.stage, status: 'active', activeFrom: localDate('2026-01-12') } };
  return { map, firm: readFirm(workbook, activeFrom).firm };
}

function templateWorkbook(): Workbook {
  const rows = templateRows(clientDevelopment, 'ru');
  const sheets = sheetKeys.map((key, index): SheetImage => {
    const { columns, name } = schemaOf(key);
    const cells = (rows[key] ?? []).map((row) => columns.map((column) => shownIn(row[column.key] ?? '')));
    const lines = [columns.map(({ header }) => header.ru), ...cells];
    return {
      id: index + 1,
      name: name.ru,
      key,
      owner: null,
      rows: lines,
      firstRow: 1,
      firstColumn: 1,
      lastRow: lines.length,
      maxRows: lines.length,
      maxColumns: columns.length,
    };
  });
  const sheetNames = sheets.map(({ name }) => name);
  return { name: '', locale: 'ru_RU', timeZone: 'Europe/Moscow', sheetNames, sheets };
}
