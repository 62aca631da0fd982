import type { LocalDate } from '../../kernel/local-date';
import type { Finding } from '../../model/finding';
import type { Firm } from '../../model/firm';
import type { AssignedIds } from '../assign-ids';
import { type CollectedReferences, collectReferences } from '../collect-references';
import type { CellContext } from '../parsed-cell';
import { createReferenceIndex } from '../reference-index';
import type { Workbook } from '../sheet-image';
import { readAnswers } from './answers';
import { readClients } from './clients';
import { type NewClient, readDeals } from './deals';
import { readAbsences, readCalendar, readNorms, readResources, readStaff, readTypes } from './directories';
import { readQuestions } from './questions';
import { languageOf, readSettings } from './settings-record';
import { readStageHistory } from './stage-history';

export interface FirmRead {
  readonly firm: Firm;
  readonly findings: readonly Finding[];
  /** For writing the same workbook again: its language and how its rows are named. */
  readonly context: CellContext;
  /** IDs given to rows without one; `fillIn` writes them. */
  readonly assignedIds: AssignedIds;
  /** Clients that stand only in «Сделки»; they are in `firm.clients` too. */
  readonly newClients: readonly NewClient[];
  /** Row of «Ответы» by `answerKey`, also of questions not answered yet. */
  readonly answerRows: ReadonlyMap<string, number>;
  readonly undatedAnswers: readonly number[];
}

/** What reading and writing any sheet of this workbook depends on. */
export interface WorkbookContext extends Omit<CollectedReferences, 'references'> {
  readonly context: CellContext;
}

/** Language, today and what rows are called: what every cell of the workbook is read with. */
export function contextOf(workbook: Workbook, today: LocalDate): WorkbookContext {
  const language = languageOf(workbook);
  const { references, ...collected } = collectReferences(workbook, language);
  return { ...collected, context: { language, today, references } };
}

/** The same with clients that no row of «Клиенты» names yet, so that rows about them show their names. */
function withNewClients({ context, entries }: WorkbookContext, newClients: readonly NewClient[]): CellContext {
  if (newClients.length === 0) return context;
  const made = newClients.map(({ id, name }) => ({ id, names: [name], label: name }));
  return {
    ...context,
    references: createReferenceIndex({ ...entries, clients: [...(entries.clients ?? []), ...made] }),
  };
}

/**
 * Reads everything of the firm that is live: directories, deals, answers, settings, norms and resources. Needs the map
 * sheets too, because questions, norms and resources name operations. Bad rows are findings and left out.
 */
export function readFirm(workbook: Workbook, today: LocalDate): FirmRead {
  const workbookContext = contextOf(workbook, today);
  const { context, assignedIds } = workbookContext;
  const settings = readSettings(workbook, today);
  const types = readTypes(workbook, context);
  const staff = readStaff(workbook, context, assignedIds);
  const absences = readAbsences(workbook, context);
  const calendar = readCalendar(workbook, context);
  const questions = readQuestions(workbook, context, assignedIds);
  const clients = readClients(workbook, context, assignedIds);
  const deals = readDeals(workbook, context, clients.records, assignedIds);
  const knowing = withNewClients(workbookContext, deals.newClients);
  const answers = readAnswers(workbook, knowing, deals.deals, questions.records);
  const norms = readNorms(workbook, context);
  const resources = readResources(workbook, context, assignedIds);
  const history = readStageHistory(workbook, context);
  const firm: Firm = {
    settings: settings.settings,
    saleTypes: types.saleTypes,
    clientTypes: types.clientTypes,
    questions: questions.records,
    answers: answers.records,
    staff: staff.records,
    absences: absences.records,
    calendar: calendar.records,
    clients: [...clients.records, ...deals.newClients.map(({ dealRow: _, ...client }) => client)],
    deals: deals.deals,
    stageHistory: history.records,
    norms: norms.records,
    resources: resources.records,
  };
  const parts = [
    settings,
    types,
    staff,
    absences,
    calendar,
    questions,
    clients,
    deals,
    answers,
    norms,
    resources,
    history,
  ];
  return {
    firm,
    context: knowing,
    assignedIds,
    newClients: deals.newClients,
    answerRows: answers.rows,
    undatedAnswers: answers.undated,
    findings: parts.flatMap((part) => part.findings),
  };
}
