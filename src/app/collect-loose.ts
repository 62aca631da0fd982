import { dateOf } from '../kernel/local-date';
import type { LogRow } from '../model/task';
import { looseId } from '../model/task-id';
import { logSpells } from '../planning/collect-spells';
import { imageOf } from '../sheets/raw-rows';
import type { Book, OpenTab } from './book';
import type { RunContext } from './command';
import { lazyCalendars, partTimer } from './tab-timers';

/** Work outside the map, collected. */
export interface LooseWork {
  readonly logRows: readonly LogRow[];
  /** IDs for the rows that are in the log now, by tab and row. */
  readonly ids: ReadonlyMap<OpenTab, ReadonlyMap<number, string>>;
}

/**
 * Work outside the map: rows that performers added, as soon as they have minutes, a tick, or a timer that rests since an
 * earlier day. The row gets an ID, which says that it is in the log; that of a timed row follows from its key, so that a
 * run after one that was killed makes the same records.
 */
export function collectLoose({ tabs, firm, workbook }: Book, now: RunContext['now']): LooseWork {
  const used = new Set(
    (imageOf(workbook, 'time-log')?.rows ?? []).map((row) => String(row[0] ?? '').replace(/#\d+$/, '')),
  );
  const { deals, clients, settings } = firm.firm;
  const calendarOf = lazyCalendars(firm.firm);
  const logRows: LogRow[] = [];
  const ids = new Map<OpenTab, Map<number, string>>();
  for (const tab of tabs) {
    const { owner } = tab.read;
    if (owner === null) continue;
    for (const { rowNumber, operation, client, input, timer } of tab.read.looseRows) {
      const isOver = input.minutes !== null || input.outcome !== null;
      const { timed, left } = partTimer(
        timer,
        { employee: owner, calendarOf, language: settings.language, isEnding: isOver },
        now,
      );
      const isResting = left.length === 0 && timed.length > 0 && timed.every(({ from }) => dateOf(from) < dateOf(now));
      if (!isOver && !isResting) continue;
      let number = 1;
      while (used.has(looseId(owner, number))) number += 1;
      const id = looseId(owner, timer.key ?? number);
      used.add(id);
      const rows = ids.get(tab) ?? new Map<number, string>();
      ids.set(tab, rows.set(rowNumber, id));
      const deal = deals.find(({ client: of }) => clients.some((each) => each.id === of && each.name === client));
      const record = {
        task: null,
        deal: timer.deal ?? deal?.id ?? null,
        operation: operation === '' ? null : operation,
        comment: [client, input.evidence].filter(Boolean).join('. '),
      };
      if (timed.length > 0) {
        logRows.push(...logSpells({ ...record, id, performer: owner }, [], timed, input.minutes, now).logRows);
        continue;
      }
      logRows.push({
        ...record,
        id: `${id}#1`,
        employee: owner,
        startedAt: null,
        endedAt: null,
        minutes: input.minutes,
        method: input.minutes === null ? 'tick' : 'typed',
        doneOn: input.doneOn ?? dateOf(now),
        recordedAt: now,
        corrects: null,
      });
    }
  }
  return { logRows, ids };
}
