import type { LocalDate } from '../kernel/local-date';
import type { Answer, Deal, Firm, StageEntry } from '../model/firm';
import { locateColumns } from '../sheets/locate-columns';
import type { CellContext } from '../sheets/parsed-cell';
import { imageOf } from '../sheets/raw-rows';
import { readAnswers } from '../sheets/records/answers';
import type { WorkingContext } from '../sheets/records/frozen-maps';
import { createReferenceIndex, labelWithId, type ReferenceEntry } from '../sheets/reference-index';
import { schemaOf } from '../sheets/schema/all-schemas';
import type { SheetImage, Workbook } from '../sheets/sheet-image';

/** The firm as an edit sees it: the stored working context, with the answers if they were read. */
export interface EditFirm {
  readonly firm: Firm;
  readonly context: CellContext;
}

const entry = (id: string, name: string): ReferenceEntry => ({ id, names: [name], label: name });

/** The present stay as the deal's row tells it: the stage history is not needed for an edit. */
const presentStay = (deal: Deal): StageEntry => ({
  deal: deal.id,
  stage: deal.stage,
  entry: deal.entry,
  entered: deal.enteredStage,
  left: null,
  outcome: null,
  mapVersion: deal.mapVersion,
});

/** The rows of «Ответы» about deals that run: thousands of others are no concern of an edit. */
function aboutThese(image: SheetImage, { references }: CellContext): SheetImage {
  const { headerRow, columnOf } = locateColumns(schemaOf('answers'), image);
  const at = (columnOf.subject ?? 1) - image.firstColumn;
  const isKnown = (cell: unknown): boolean =>
    (['clients', 'deals'] as const).some((sheet) => references.find(sheet, String(cell)).kind !== 'unknown');
  const rows = image.rows.filter((row, line) => line + image.firstRow <= headerRow || isKnown(row[at]));
  return { ...image, rows };
}

/** Puts the stored context and, if it was read, the sheet «Ответы» together. */
export function editFirm(workbook: Workbook, stored: WorkingContext, today: LocalDate): EditFirm {
  const { settings, clients, deals, questions } = stored;
  const names = new Map(clients.map(({ id, name }) => [id, name]));
  const references = createReferenceIndex({
    clients: clients.map(({ id, name }) => entry(id, name)),
    questions: questions.map(({ id, text }) => ({ id, names: [text], label: labelWithId(id, text) })),
    deals: deals.map(({ id, client }) => ({ id, names: [], label: labelWithId(id, names.get(client) ?? client) })),
  });
  const context: CellContext = { language: settings.language, today, references };
  const image = imageOf(workbook, 'answers');
  const answers: readonly Answer[] = image
    ? readAnswers({ ...workbook, sheets: [aboutThese(image, context)] }, context, deals, questions).records
    : [];
  return { firm: { ...stored, answers, stageHistory: deals.map(presentStay) }, context };
}
