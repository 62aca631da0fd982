import type { LocalDate } from '../../kernel/local-date';
import { parseDate } from '../../kernel/parse-date';
import type { Finding } from '../../model/finding';
import type { Client, Deal, DealOutcome } from '../../model/firm';
import { type AssignedIds, createIdSource } from '../assign-ids';
import type { CellContext } from '../parsed-cell';
import type { TableRow } from '../read-table';
import { dealOutcomes } from '../schema/choices';
import type { Workbook } from '../sheet-image';
import { dateIn, numberIn, stampIn, textIn, textOrNullIn } from '../table-row';
import { findingAt, readSheet } from './record-read';
import { isSimilarName } from './similar-name';

/** A client that stands only in «Сделки» so far: to be written into «Клиенты». */
export interface NewClient extends Client {
  /** The first row of «Сделки» that names him. */
  readonly dealRow: number;
}

export interface DealsRead {
  readonly deals: readonly Deal[];
  readonly newClients: readonly NewClient[];
  readonly findings: readonly Finding[];
}

const pauseWithDate = /^(?:пауза до|pause until)\s+(.+)$/i;

/** «Итог» of a deal; a pause's date stands in the cell («пауза до 15.12») or in «Дата итога». */
function outcomeOf(
  text: string,
  outcomeDate: LocalDate | null,
  today: LocalDate,
): { readonly outcome: DealOutcome | null; readonly outcomeDate: LocalDate | null } | 'unknown-choice' | 'not-a-date' {
  if (text === '') return { outcome: null, outcomeDate };
  const pause = pauseWithDate.exec(text);
  if (pause) {
    const until = parseDate(pause[1] ?? '', today);
    return until.ok ? { outcome: { kind: 'pause', until: until.value }, outcomeDate } : 'not-a-date';
  }
  if (text === 'pause') return { outcome: { kind: 'pause', until: outcomeDate }, outcomeDate: null };
  return text in dealOutcomes ? { outcome: { kind: text as 'onward' }, outcomeDate } : 'unknown-choice';
}

/** Reads «Сделки». A client's name that nobody bears yet makes a new client; one that resembles a known name is asked about. */
export function readDeals(
  workbook: Workbook,
  context: CellContext,
  clients: readonly Client[],
  ids: AssignedIds,
): DealsRead {
  const table = readSheet(workbook, 'deals', context, ids.deals ? { filledIds: ids.deals } : {});
  const findings = [...table.findings];
  const known = new Set(clients.map(({ id }) => id));
  const newClients: NewClient[] = [];
  const nextClientId = createIdSource('C', known);

  const clientOf = (row: TableRow): string | Finding => {
    const named = textIn(row, 'client');
    if (known.has(named)) return named;
    const listed = context.references.find('clients', named);
    // The client has a row, but that row is wrong and was left out: its own finding says so.
    if (listed.kind === 'found') return findingAt('deals', row.rowNumber, 'client', 'client-left-out', named);
    const made = newClients.find((client) => client.name === named);
    if (made) return made.id;
    const similar = [...clients, ...newClients].find((client) => isSimilarName(client.name, named));
    if (similar) return findingAt('deals', row.rowNumber, 'client', 'similar-client', named, { near: similar.name });
    const type = textIn(row, 'clientType');
    if (type === '')
      return findingAt('deals', row.rowNumber, 'clientType', 'new-client-needs-type', '', { client: named });
    const client = { id: nextClientId(), name: named, type, folder: '', externalId: '', dealRow: row.rowNumber };
    newClients.push(client);
    return client.id;
  };

  const deals: Deal[] = [];
  for (const row of table.rows) {
    const client = clientOf(row);
    const text = textIn(row, 'outcome');
    const end = outcomeOf(text, dateIn(row, 'outcomeDate'), context.today);
    const enteredStage = stampIn(row, 'enteredStage');
    if (typeof client !== 'string') findings.push(client);
    else if (typeof end === 'string')
      findings.push(
        findingAt('deals', row.rowNumber, 'outcome', end, text, {
          options: Object.values(dealOutcomes)
            .map((words) => words[context.language])
            .join(' / '),
        }),
      );
    else if (enteredStage !== null)
      deals.push({
        id: textIn(row, 'id'),
        client,
        stage: textIn(row, 'stage'),
        manager: textIn(row, 'manager'),
        enteredStage,
        keyDate: dateIn(row, 'keyDate'),
        sum: numberIn(row, 'sum'),
        outcome: end.outcome,
        outcomeDate: end.outcomeDate,
        entry: numberIn(row, 'entry') ?? 1,
        mapVersion: textOrNullIn(row, 'mapVersion'),
        offerNumber: textIn(row, 'offerNumber'),
      });
  }
  return { deals, newClients, findings };
}
