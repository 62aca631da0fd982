import { filledText, setupTexts, unknownTemplateText } from '../i18n/setup-texts';
import type { Language } from '../kernel/language';
import { dateOf, type LocalDate } from '../kernel/local-date';
import type { Firm } from '../model/firm';
import { collectReferences } from '../sheets/collect-references';
import { managerTabRules } from '../sheets/conditional-rules/manager-tab';
import { createLookContext, type LookContext } from '../sheets/desired-look';
import type { DesiredRow } from '../sheets/desired-row';
import { diffLook, imageAfterLook } from '../sheets/diff-look';
import { diffTable } from '../sheets/diff-table';
import { fillIn } from '../sheets/fill-in';
import type { Library } from '../sheets/library';
import { inPhases } from '../sheets/look-edits';
import type { MapTemplate } from '../sheets/map-template';
import type { CellContext } from '../sheets/parsed-cell';
import { type PlannedSheet, planSheets, type RulesOf, type TabOwner } from '../sheets/plan-sheets';
import { imageOf, rawRows } from '../sheets/raw-rows';
import { readFrozenMaps } from '../sheets/records/frozen-maps';
import { type FirmRead, readFirm } from '../sheets/records/read-firm';
import { readRegister } from '../sheets/records/register';
import { formatSettings, languageOf } from '../sheets/records/settings-record';
import { reportRules } from '../sheets/report/report-rules';
import { rewordEdits } from '../sheets/reword';
import { allSchemas, schemaOf } from '../sheets/schema/all-schemas';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import { templateRows } from '../sheets/template-rows';
import { hasHeadAuthority, headEmails } from './authority';
import type { RunContext, UseCase } from './command';
import type { CommandArguments } from './command-key';
import { eventEdits } from './event-edits';
import { notHead } from './refusal';
import { mapSheets } from './sheet-lists';
import { startEdits } from './start-edits';

/** Conditional rules of a sheet: the tabs' and the reports'. */
const rulesOf: RulesOf = (sheet) => {
  if (sheet === 'manager-tab') return managerTabRules;
  return (area) => reportRules(sheet, area);
};

const isEmptySheet = (workbook: Workbook, sheet: SheetKey): boolean =>
  rawRows(schemaOf(sheet), imageOf(workbook, sheet)).length === 0;

/** The language asked for, else that of the settings, else that of a new workbook's locale. */
function languageFor(workbook: Workbook, asked: string | undefined): Language {
  if (asked === 'ru' || asked === 'en') return asked;
  if (imageOf(workbook, 'settings')) return languageOf(workbook);
  return workbook.locale.toLowerCase().startsWith('en') ? 'en' : 'ru';
}

/** Rows that a sheet is to have in any case: settings that are missing, the calendar while it is empty, the template. */
function rowsToFill(
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
      rows.set(sheet, filled);
  return rows;
}

/** Names of the types for the dropdowns, from the sheet or from what is about to be filled in. */
function typeNamesOf(firm: Firm, template: MapTemplate | null, language: Language): LookContext['typeNames'] {
  if (!template)
    return { sale: firm.saleTypes.map(({ name }) => name), client: firm.clientTypes.map(({ name }) => name) };
  const rows = template.rows.types ?? [];
  const named = (kind: string): string[] =>
    rows
      .filter((row) => row.kind === kind)
      .map(({ name }) => (typeof name === 'object' && 'ru' in name ? name[language] : String(name)));
  return { sale: named('sale'), client: named('client') };
}

/** Fills the sheets as they are after their look was put right, without reading them again. */
function fillEdits(
  planned: readonly PlannedSheet[],
  after: Workbook,
  rows: ReadonlyMap<SheetKey, readonly DesiredRow[]>,
  context: CellContext,
): SheetEdit[] {
  return planned.flatMap(({ desired }): SheetEdit[] => {
    const wanted = rows.get(desired.schema.sheet);
    const image = imageOf(after, desired.schema.sheet);
    return wanted && image ? diffTable(desired.schema, image, wanted, context) : [];
  });
}

/** Owners of the tabs that are there: they are repaired like any sheet; new ones are made at issue. */
const ownersWithTabs = (workbook: Workbook, firm: Firm): TabOwner[] =>
  firm.staff.filter(({ id }) => workbook.sheets.some(({ key, owner }) => key === 'manager-tab' && owner === id));

/** The firm as it will be read once the columns have their headers again: who is head must not hang on a header. */
function readFirmOf(workbook: Workbook, today: LocalDate, language: Language, context: RunContext): FirmRead {
  const read = readFirm(workbook, today);
  if (!read.findings.some(({ code }) => code === 'missing-column')) return read;
  const bare = createLookContext(workbook, {
    language,
    heads: [],
    fileOwner: context.fileOwner,
    library: context.library,
    typeNames: { sale: [], client: [] },
  });
  const sheets = workbook.sheets.map((image) =>
    image.key ? imageAfterLook({ schema: schemaOf(image.key), name: image.name, owner: null }, image, bare) : image,
  );
  return readFirm({ ...workbook, sheets }, today);
}

/**
 * «Создать или починить листы»: builds every sheet, repairs what was broken, touches nothing of the user's own; with
 * `template` it fills in a ready map, unless the map sheets have rows already. The second time there is nothing to do.
 */
export function* setup(context: RunContext, args: CommandArguments): UseCase<null> {
  const workbook = yield allSchemas.map(({ sheet }) => ({ sheet, look: true }));
  const today = dateOf(context.now);
  const language = languageFor(workbook, args.language);
  const read = readFirmOf(workbook, today, language, context);
  const { firm } = read;
  const tell = (message: string, edits: readonly SheetEdit[] = []) => ({
    edits,
    message,
    language,
    findings: [],
    value: null,
  });
  const isNew = workbook.sheets.length === 0;
  if (!isNew && !hasHeadAuthority(firm, context)) return { ...notHead(language), value: null };

  const library = context.library();
  const asked = args.template === undefined ? null : library.templates.find(({ key }) => key === args.template);
  if (asked === undefined)
    return {
      ...tell(
        unknownTemplateText(
          args.template ?? '',
          library.templates.map(({ key }) => key),
          language,
        ),
      ),
      isRefused: true,
    };
  const isMapEmpty = mapSheets.every((sheet) => isEmptySheet(workbook, sheet));
  const template = isMapEmpty ? asked : null;

  const lookContext = createLookContext(workbook, {
    language,
    heads: headEmails(firm, today),
    fileOwner: context.fileOwner,
    library: context.library,
    typeNames: typeNamesOf(firm, template, language),
  });
  const planned = planSheets(workbook, ownersWithTabs(workbook, firm), language, rulesOf);
  const looks = planned.map(({ desired, image, index }) => diffLook(desired, image, lookContext, index));
  const images = planned.map(({ desired, image }) => imageAfterLook(desired, image, lookContext));
  const after: Workbook = { ...workbook, sheetNames: planned.map(({ desired }) => desired.name), sheets: images };
  const cellContext: CellContext = { language, today, references: collectReferences(after, language).references };
  const maps = readFrozenMaps(imageOf(after, 'map-versions'), today).maps;
  const { tasks } = readRegister(imageOf(after, 'register'), cellContext);
  const between = [
    ...fillEdits(planned, after, rowsToFill(workbook, firm, template, library, cellContext), cellContext),
    ...(isNew ? [] : after.sheets.flatMap((image) => rewordEdits(image, language))),
    ...(isNew ? [] : fillIn(after, { ...read, context: cellContext })),
    ...startEdits(after, { firm, maps, tasks, draftStages: template ? 1 : firm.saleTypes.length }, cellContext),
  ];
  const edits = inPhases(looks, between);
  const parts = [
    isNew ? setupTexts.made[language] : edits.length > 0 ? setupTexts.repaired[language] : setupTexts.nothing[language],
    template ? filledText(template.name[language], language) : asked ? setupTexts.mapNotEmpty[language] : '',
    isNew && isMapEmpty && !template ? setupTexts.mapEmpty[language] : '',
  ].filter(Boolean);
  const event =
    edits.length === 0 || isNew ? [] : eventEdits(after, context, { command: 'setup', result: parts.join(' ') });
  return tell(parts.join(' '), [...edits, ...event]);
}
