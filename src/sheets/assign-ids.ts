import { imageOf, type RawRow, rawRows } from './raw-rows';
import { comparableId } from './reference-index';
import { schemaOf } from './schema/all-schemas';
import type { Workbook } from './sheet-image';
import type { SheetKey } from './table-schema';

/** IDs for rows that have none yet: by sheet, by row number. */
export type AssignedIds = Readonly<Partial<Record<SheetKey, ReadonlyMap<number, string>>>>;

/** Sheets whose empty IDs are filled in, with the letter their IDs begin with. */
const prefixes = {
  stages: 'S',
  resources: 'R',
  controls: 'K',
  questions: 'Q',
  staff: 'E',
  clients: 'C',
  deals: 'D',
} as const satisfies Partial<Record<SheetKey, string>>;

/** The next free ID: one more than the largest number in use with this prefix, so that no ID of a deleted row returns soon. */
export function createIdSource(prefix: string, used: Iterable<string>): () => string {
  const pattern = new RegExp(`^${prefix}(\\d+)$`, 'i');
  let largest = 0;
  for (const id of used) largest = Math.max(largest, Number(pattern.exec(comparableId(id).toUpperCase())?.[1] ?? 0));
  return () => {
    largest += 1;
    return `${prefix}${largest}`;
  };
}

function assignNumbers(rows: readonly RawRow[], prefix: string): Map<number, string> {
  const next = createIdSource(
    prefix,
    rows.map((row) => row.text('id')),
  );
  const assigned = new Map<number, string>();
  for (const row of rows) if (row.text('id') === '') assigned.set(row.rowNumber, next());
  return assigned;
}

/** An operation's ID is its stage's and its number: `S1-110`. */
function assignOperationIds(rows: readonly RawRow[], stageIdOf: (text: string) => string | null): Map<number, string> {
  const used = new Set(rows.map((row) => comparableId(row.text('id'))));
  const assigned = new Map<number, string>();
  for (const row of rows) {
    const stage = stageIdOf(row.text('stage'));
    if (row.text('id') !== '' || stage === null || row.text('number') === '') continue;
    const base = `${stage}-${row.text('number')}`;
    let id = base;
    for (let copy = 2; used.has(comparableId(id)); copy++) id = `${base}-${copy}`;
    used.add(comparableId(id));
    assigned.set(row.rowNumber, id);
  }
  return assigned;
}

/**
 * IDs for all rows that lack one. The same workbook gives the same IDs, so a run that was killed before writing them
 * assigns them again.
 */
export function assignIds(workbook: Workbook): AssignedIds {
  const assigned: Partial<Record<SheetKey, ReadonlyMap<number, string>>> = {};
  for (const [sheet, prefix] of Object.entries(prefixes) as [SheetKey, string][]) {
    assigned[sheet] = assignNumbers(rawRows(schemaOf(sheet), imageOf(workbook, sheet)), prefix);
  }
  return assigned;
}

/** The same for «Операции», whose IDs need the stages to be known. */
export const withOperationIds = (
  assigned: AssignedIds,
  workbook: Workbook,
  stageIdOf: (text: string) => string | null,
): AssignedIds => ({
  ...assigned,
  operations: assignOperationIds(rawRows(schemaOf('operations'), imageOf(workbook, 'operations')), stageIdOf),
});
