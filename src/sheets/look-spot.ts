import { type ColumnLook, columnInNewSheet, columnLooks, type DesiredSheet, type LookContext } from './desired-look';
import { type RestoredColumns, restoreColumns } from './restore-columns';
import { runsOf } from './runs-of';
import type { SheetImage, SheetLookImage } from './sheet-image';

/** A column of a schema in its place on the sheet. */
export interface Spot extends ColumnLook {
  readonly position: number;
  /** Where it stood before the edits, 0 for a new column. */
  readonly oldPosition: number;
  /** New to the sheet: gets everything that is set once and then left to the user. */
  readonly isNew: boolean;
}

export interface Spots {
  readonly spots: readonly Spot[];
  readonly headerRow: number;
  readonly maxRows: number;
  readonly restored: RestoredColumns | null;
}

/** Places the columns: where they stand, or, the missing ones, where they are going to. */
export function placeColumns({ schema }: DesiredSheet, image: SheetImage | null, context: LookContext): Spots {
  const restored =
    image &&
    restoreColumns(schema, image, (note, key) => {
      const { ru, en } = context.noteOf(schema.sheet, key);
      return note !== '' && (note === ru || note === en);
    });
  const spots = columnLooks(schema, context).map((look): Spot => {
    const { key } = look.column;
    const position = restored?.columnOf[key] ?? columnInNewSheet(schema, key);
    const isNew = restored === null || restored.restored.has(key);
    return { ...look, position, oldPosition: restored?.before[position - 1] ?? 0, isNew };
  });
  return {
    spots,
    headerRow: restored?.headerRow ?? schema.headerRow,
    maxRows: image?.maxRows ?? schema.look.rows,
    restored,
  };
}

/** What the look says of a column now; undefined for a new one. */
export const known = <Value>(values: readonly Value[] | undefined, { oldPosition, isNew }: Spot): Value | undefined =>
  isNew ? undefined : values?.[oldPosition - 1];

/** Whether the sheet was never finished: the notes of its headers, which are written last, are all missing. */
export const isUnfinished = (spots: readonly Spot[], look: SheetLookImage | null): boolean =>
  look === null || spots.every((spot) => (known(look.headerNotes, spot) ?? '') === '');

/** Neighbouring columns that are to have the same, as runs; undefined leaves a column out. */
export function runsOfSame<Value>(
  spots: readonly Spot[],
  of: (spot: Spot) => Value | undefined,
): { readonly column: number; readonly count: number; readonly value: Value }[] {
  const groups = new Map<string, { readonly value: Value; readonly positions: number[] }>();
  for (const spot of spots) {
    const value = of(spot);
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const group = groups.get(key);
    if (group) group.positions.push(spot.position);
    else groups.set(key, { value, positions: [spot.position] });
  }
  return [...groups.values()].flatMap(({ value, positions }) =>
    runsOf(positions).map(({ row, count }) => ({ column: row, count, value })),
  );
}

/** Texts over neighbouring columns, one call a run. */
export const textRuns = (
  spots: readonly Spot[],
  textOf: (spot: Spot) => string,
): { readonly column: number; readonly texts: readonly string[] }[] =>
  runsOf(spots.map(({ position }) => position)).map(({ row: column, count }) => ({
    column,
    texts: spots
      .filter(({ position }) => position >= column && position < column + count)
      .sort((a, b) => a.position - b.position)
      .map(textOf),
  }));
