import { comparableText } from '../kernel/clean-text';
import type { LocalDate } from '../kernel/local-date';
import type { Answer, Client, Deal, Firm, StageEntry } from '../model/firm';
import type { CellContext } from '../sheets/parsed-cell';
import { imageOf, rawRows } from '../sheets/raw-rows';
import { readAnswers } from '../sheets/records/answers';
import { readDeals } from '../sheets/records/deals';
import type { WorkingContext } from '../sheets/records/frozen-maps';
import { createReferenceIndex, labelWithId, type ReferenceEntry } from '../sheets/reference-index';
import { deals as dealsSchema } from '../sheets/schema/deals';
import type { Workbook } from '../sheets/sheet-image';

/** The firm as an edit sees it: the stored working context with the deals as they stand now. */
export interface EditFirm {
  readonly firm: Firm;
  readonly context: CellContext;
}

const entry = (id: string, name: string): ReferenceEntry => ({ id, names: [name], label: name });

/**
 * Clients are known by name here: «Клиенты» is not read for an edit, and «Сделки» has their types. An edit decides nothing
 * by a client's ID.
 */
function clientsIn(workbook: Workbook, stored: WorkingContext): Client[] {
  const types = new Map(
    stored.clientTypes.flatMap(
      ({ code, name }) =>
        [
          [comparableText(name), code],
          [comparableText(code), code],
        ] as const,
    ),
  );
  const clients = new Map<string, Client>();
  for (const row of rawRows(dealsSchema, imageOf(workbook, 'deals'))) {
    const name = row.text('client');
    const type = types.get(comparableText(row.text('clientType'))) ?? '';
    if (name !== '' && (clients.get(name)?.type ?? '') === '')
      clients.set(name, { id: name, name, type, folder: '', externalId: '' });
  }
  return [...clients.values()];
}

/** The present stay as «Сделки» tells it: the stage history is not read for an edit. */
const presentStay = (deal: Deal): StageEntry => ({
  deal: deal.id,
  stage: deal.stage,
  entry: deal.entry,
  entered: deal.enteredStage,
  left: null,
  outcome: null,
  mapVersion: deal.mapVersion,
});

/** Puts the stored context and the sheets «Сделки» and, if it was read, «Ответы» together. */
export function editFirm(workbook: Workbook, stored: WorkingContext, today: LocalDate): EditFirm {
  const { language } = stored.settings;
  const clients = clientsIn(workbook, stored);
  const entries = {
    types: [
      ...stored.saleTypes.map(({ code, name }) => ({ ...entry(code, name), only: 'sale' })),
      ...stored.clientTypes.map(({ code, name }) => ({ ...entry(code, name), only: 'client' })),
    ],
    stages: stored.stages,
    staff: stored.staff.map(({ id, name }) => entry(id, name)),
    clients: clients.map(({ id, name }) => entry(id, name)),
    questions: stored.questions.map(({ id, text }) => ({ id, names: [text], label: labelWithId(id, text) })),
  };
  const bare: CellContext = { language, today, references: createReferenceIndex(entries) };
  const { deals } = readDeals(workbook, bare, clients, {});
  const dealEntries = deals.map(({ id, client }) => ({ id, names: [], label: labelWithId(id, client) }));
  const context: CellContext = {
    language,
    today,
    references: createReferenceIndex({ ...entries, deals: dealEntries }),
  };
  const answers: readonly Answer[] = imageOf(workbook, 'answers')
    ? readAnswers(workbook, context, deals, stored.questions).records
    : [];
  const { stages: _, ...live } = stored;
  return { firm: { ...live, clients, deals, answers, stageHistory: deals.map(presentStay) }, context };
}
