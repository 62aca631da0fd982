import type { FactIndex } from '../../control/fact-index';
import type { SentenceNames } from '../../i18n/sentence-names';
import { reservedName } from '../../i18n/task-title';
import type { Language } from '../../kernel/language';

/** What reports call clients, operations and people. Unknown IDs are their own names; null is `''`. */
export interface ReportNames {
  readonly client: (deal: string | null) => string;
  readonly operation: (operation: string | null) => string;
  readonly person: (employee: string | null) => string;
  readonly of: (what: {
    readonly deal: string | null;
    readonly operation: string | null;
    readonly performer?: string | null;
    readonly other?: string | null;
  }) => SentenceNames;
}

/** `isByName` false leaves people without a name: sheets that everybody opens show operations and deals. */
export function reportNames(facts: FactIndex, language: Language, isByName: boolean): ReportNames {
  const clients = new Map(facts.firm.clients.map(({ id, name }) => [id, name]));
  const clientsOfDeals = new Map(facts.firm.deals.map(({ id, client }) => [id, clients.get(client) ?? client]));
  const titles = titlesOf(facts);
  const client = (deal: string | null): string => (deal === null ? '' : (clientsOfDeals.get(deal) ?? deal));
  const operation = (id: string | null): string =>
    id === null ? '' : (reservedName(id, language) ?? titles.get(id) ?? id);
  const person = (employee: string | null): string =>
    employee === null || !isByName ? '' : (facts.employees.get(employee)?.name ?? employee);
  return {
    client,
    operation,
    person,
    of: (what) => ({
      client: client(what.deal),
      operation: operation(what.operation),
      performer: person(what.performer ?? null),
      other: operation(what.other ?? null),
    }),
  };
}

/** Titles by operation ID; a newer version's title wins. */
function titlesOf({ maps }: FactIndex): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  const byVersion = [...maps.values()].sort((a, b) => a.map.stage.version - b.map.stage.version);
  for (const { map } of byVersion) for (const { id, title } of map.operations) titles.set(id, title);
  return titles;
}
