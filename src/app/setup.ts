import { fillText, type Words } from '../i18n/teller';
import type { Language } from '../kernel/language';
import { dateOf, type LocalDate } from '../kernel/local-date';
import type { Firm } from '../model/firm';
import { collectReferences } from '../sheets/collect-references';
import { managerTabRules } from '../sheets/conditional-rules/manager-tab';
import { createLookContext } from '../sheets/desired-look';
import type { DesiredRow } from '../sheets/desired-row';
import { diffLook, imageAfterLook } from '../sheets/diff-look';
import { diffTable } from '../sheets/diff-table';
import { fillIn } from '../sheets/fill-in';
import type { SetupText } from '../sheets/library';
import { inPhases } from '../sheets/look-edits';
import type { CellContext } from '../sheets/parsed-cell';
import { type PlannedSheet, planSheets, type RulesOf, type TabOwner } from '../sheets/plan-sheets';
import { imageOf } from '../sheets/raw-rows';
import { readFrozenMaps } from '../sheets/records/frozen-maps';
import { type FirmRead, readFirm } from '../sheets/records/read-firm';
import { readRegister } from '../sheets/records/register';
import { languageOf } from '../sheets/records/settings-record';
import { reportRules } from '../sheets/report/report-rules';
import { rewordEdits } from '../sheets/reword';
import { allSchemas, schemaOf } from '../sheets/schema/all-schemas';
import type { SheetEdit } from '../sheets/sheet-edit';
import type { Workbook } from '../sheets/sheet-image';
import type { SheetKey } from '../sheets/table-schema';
import { hasHeadAuthority } from './authority';
import type { RunContext, UseCase } from './command';
import type { CommandArguments } from './command-key';
import { eventEdits } from './event-edits';
import { lookContextOf } from './look-context-of';
import { notHead } from './refusal';
import { isEmptySheet, rowsToFill } from './rows-to-fill';
import { mapSheets } from './sheet-lists';
import { startEdits } from './start-edits';
import { begunOf } from './unfinished';

/** Conditional rules of a sheet: the tabs' and the reports'. */
const rulesOf: RulesOf = (sheet) => {
  if (sheet === 'manager-tab') return managerTabRules;
  return (area) => reportRules(sheet, area);
};

/** The language asked for, else that of the settings, else that of a new workbook's locale. */
function languageFor(workbook: Workbook, asked: string | undefined): Language {
  if (asked === 'ru' || asked === 'en') return asked;
  if (imageOf(workbook, 'settings')) return languageOf(workbook);
  return workbook.locale.toLowerCase().startsWith('en') ? 'en' : 'ru';
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
  const answer = (message: string, edits: readonly SheetEdit[] = []) => ({
    edits,
    message,
    language,
    findings: [],
    value: null,
  });
  const isNew = workbook.sheets.length === 0;
  if (!isNew && !hasHeadAuthority(firm, context)) return { ...notHead(language), value: null };

  const library = context.library();
  const said = (text: SetupText, words: Words = {}): string =>
    fillText(language, library.setupTexts[text][language], words);
  const asked = args.template === undefined ? null : library.templates.find(({ key }) => key === args.template);
  if (asked === undefined)
    return {
      ...answer(
        said('unknownTemplate', {
          asked: args.template,
          known: library.templates.map(({ key }) => key).join(', '),
        }),
      ),
      isRefused: true,
    };
  const isMapEmpty = mapSheets.every((sheet) => isEmptySheet(workbook, sheet));
  // A run that stopped has filled some of the map's sheets; the rest are still empty.
  const goesOn = begunOf(context, 'setup') !== null;
  const template = isMapEmpty || goesOn ? asked : null;

  const lookContext = lookContextOf(workbook, firm, language, context, template);
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
    ...startEdits(
      after,
      { firm, maps, tasks, newStages: isEmptySheet(workbook, 'stages') ? (template?.rows.stages?.length ?? 0) : 0 },
      cellContext,
      library.startHints,
    ),
  ];
  const edits = inPhases(looks, between);
  const parts = [
    isNew ? said('made') : edits.length > 0 ? said('repaired') : said('nothing'),
    template ? said('filled', { map: template.name[language] }) : asked ? said('mapNotEmpty') : '',
    isNew && isMapEmpty && !template ? said('mapEmpty') : '',
  ].filter(Boolean);
  const told = { command: 'setup', result: parts.join(' ') };
  const event = isNew ? [] : eventEdits(after, context, told, edits.length > 0);
  const start = planned.find(({ desired }) => desired.schema.sheet === 'start');
  const opening: SheetEdit[] = (isNew || goesOn) && start ? [{ kind: 'open-sheet', sheet: start.desired.name }] : [];
  return answer(parts.join(' '), [...edits, ...event, ...opening]);
}
