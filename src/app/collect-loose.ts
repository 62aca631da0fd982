import { dateOf } from '../kernel/local-date';
import type { LogRow } from '../model/task';
import { looseId } from '../model/task-id';
import { imageOf } from '../sheets/raw-rows';
import type { Book, OpenTab } from './book';
import type { RunContext } from './command';

/** Work outside the map, collected. */
export interface LooseWork {
  readonly logRows: readonly LogRow[];
  /** IDs for the rows that are in the log now, by tab and row. */
  readonly ids: ReadonlyMap<OpenTab, ReadonlyMap<number, string>>;
}

/**
 * Work outside the map: rows that performers added, as soon as they have minutes or a tick. The row gets an ID, which says
 * that it is in the log.
 */
export function collectLoose({ tabs, firm, workbook }: Book, now: RunContext['now']): LooseWork {
  const used = new Set(
    (imageOf(workbook, 'time-log')?.rows ?? []).map((row) => String(row[0] ?? '').replace(/#\d+$/, '')),
  );
  const logRows: LogRow[] = [];
  const ids = new Map<OpenTab, Map<number, string>>();
  for (const tab of tabs) {
    const owner = tab.read.owner;
    if (owner === null) continue;
    for (const { rowNumber, operation, client, input } of tab.read.looseRows) {
      if (input.minutes === null && input.outcome === null) continue;
      let number = 1;
      while (used.has(looseId(owner, number))) number += 1;
      const id = looseId(owner, number);
      used.add(id);
      const rows = ids.get(tab) ?? new Map<number, string>();
      ids.set(tab, rows.set(rowNumber, id));
      const deal = firm.firm.deals.find(({ client: of }) =>
        firm.firm.clients.some((each) => each.id === of && each.name === client),
      );
      logRows.push({
        id: `${id}#1`,
        task: null,
        deal: deal?.id ?? null,
        operation: operation === '' ? null : operation,
        employee: owner,
        startedAt: null,
        endedAt: null,
        minutes: input.minutes,
        method: input.minutes === null ? 'tick' : 'typed',
        doneOn: input.doneOn ?? dateOf(now),
        recordedAt: now,
        corrects: null,
        comment: [client, input.evidence].filter(Boolean).join('. '),
      });
    }
  }
  return { logRows, ids };
}
