import type { DesiredSheet, LookArea, LookContext } from './desired-look';
import type { LookEdits } from './look-edits';
import { protectionEdits, ruleEdits } from './look-rules';
import { isUnfinished, known, placeColumns, runsOfSame, type Spot, type Spots, textRuns } from './look-spot';
import { styleEdits } from './look-styles';
import { runsOf } from './runs-of';
import type { SheetEdit } from './sheet-edit';
import type { SheetImage, SheetLookImage } from './sheet-image';

/** Google's own width; a column that still has it was never given one. */
const googleWidth = 100;
/** Columns beside ours in a new sheet, for the user's own. */
const spareColumns = 3;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function createEdits(desired: DesiredSheet, image: SheetImage | null, index: number, { restored }: Spots): SheetEdit[] {
  const { schema, name: sheet, owner } = desired;
  if (image === null) {
    const columns = schema.columns.length + spareColumns;
    return [
      {
        kind: 'insert-sheet',
        sheet,
        key: schema.sheet,
        owner: owner?.id ?? null,
        index,
        rows: schema.look.rows,
        columns,
      },
    ];
  }
  const rename: SheetEdit[] = image.name === sheet ? [] : [{ kind: 'rename-sheet', sheet: image.name, to: sheet }];
  return [...rename, ...(restored?.edits ?? []).map((edit) => ({ ...edit, sheet }) as SheetEdit)];
}

/** Headers that do not read as they should. */
function headerEdits(sheet: string, image: SheetImage | null, { spots, headerRow }: Spots): SheetEdit[] {
  const header = image?.rows[headerRow - image.firstRow] ?? [];
  const wrong = spots.filter((spot) => spot.isNew || (header[spot.oldPosition - 1] ?? '') !== spot.header);
  return textRuns(wrong, (spot) => spot.header).map(({ column, texts }) => ({
    kind: 'values',
    sheet,
    row: headerRow,
    column,
    values: [texts],
  }));
}

/** Google's names for the format of a cell that was given none. */
const automatic: ReadonlySet<string> = new Set(['', 'General', '0.###############']);

const isSameFormat = (now: string | null | undefined, wanted: string): boolean =>
  now === wanted || (typeof now === 'string' && automatic.has(now) && automatic.has(wanted));

function numberFormatEdits(
  sheet: string,
  look: SheetLookImage | null,
  { spots, headerRow, maxRows }: Spots,
): SheetEdit[] {
  const rows = maxRows - headerRow;
  const wrong = runsOfSame(spots, (spot) => {
    const now = known(look?.numberFormats, spot);
    const { type } = spot.column;
    const isMixedStamp = now === null && type.kind === 'stamp' && type.isMixed === true;
    return rows <= 0 || isSameFormat(now, spot.numberFormat) || isMixedStamp ? undefined : spot.numberFormat;
  });
  return wrong.map(({ column, count, value }) => ({
    kind: 'number-format',
    sheet,
    block: { row: headerRow + 1, column, rows, columns: count },
    format: value,
  }));
}

function validationEdits(
  sheet: string,
  look: SheetLookImage | null,
  { spots, headerRow, maxRows }: Spots,
): SheetEdit[] {
  const rows = maxRows - headerRow;
  const wrong = runsOfSame(spots, (spot) =>
    rows <= 0 || spot.validation === null || isSame(known(look?.validations, spot), spot.validation)
      ? undefined
      : spot.validation,
  );
  return wrong.map(({ column, count, value }) => ({
    kind: 'validation',
    sheet,
    block: { row: headerRow + 1, column, rows, columns: count },
    validation: value,
  }));
}

function formatEdits(desired: DesiredSheet, look: SheetLookImage | null, placed: Spots): SheetEdit[] {
  const { schema, name: sheet } = desired;
  const { spots, headerRow, maxRows } = placed;
  const isFirstTime = isUnfinished(spots, look);
  const widths = runsOfSame(spots, (spot) =>
    (known(look?.columnWidths, spot) ?? googleWidth) === googleWidth && spot.column.width !== googleWidth
      ? spot.column.width
      : undefined,
  );
  const frozen = schema.look.frozenUpTo;
  const frozenColumns = spots.find((spot) => spot.column.key === frozen)?.position ?? 0;
  const area: LookArea = {
    columnOf: Object.fromEntries(spots.map((spot) => [spot.column.key, spot.position])),
    headerRow,
    maxRows,
    columns: Math.max(...spots.map(({ position }) => position)),
  };
  const freeze: SheetEdit = { kind: 'freeze', sheet, rows: headerRow, columns: look?.frozenColumns || frozenColumns };
  const tabColor: SheetEdit = { kind: 'tab-color', sheet, color: schema.look.tabColor };
  return [
    ...validationEdits(sheet, look, placed),
    ...widths.map(
      ({ column, count, value }): SheetEdit => ({ kind: 'column-width', sheet, column, count, pixels: value }),
    ),
    ...styleEdits(sheet, schema, spots, { headerRow, bodyRows: maxRows - headerRow }, look, isFirstTime),
    ...(look === null || look.tabColor === null ? [tabColor] : []),
    ...(look === null || look.frozenRows < headerRow ? [freeze] : []),
    ...ruleEdits(desired, area, look),
  ];
}

/** Hides what is hidden until asked for (once) and what is technical (always), and writes the notes that end the work. */
function hideEdits(
  { schema, name: sheet }: DesiredSheet,
  look: SheetLookImage | null,
  { spots, headerRow }: Spots,
): SheetEdit[] {
  const isFirstTime = isUnfinished(spots, look);
  const isToHide = ({ column, isNew }: Spot): boolean =>
    column.isTechnical || (column.isAdvanced && (isFirstTime || isNew));
  const hidden = spots.filter((spot) => isToHide(spot) && known(look?.hiddenColumns, spot) !== true);
  const wrongNotes = spots.filter((spot) => known(look?.headerNotes, spot) !== spot.note);
  const hideSheet: SheetEdit = { kind: 'show-sheet', sheet, isHidden: true };
  return [
    ...runsOf(hidden.map(({ position }) => position)).map(
      ({ row: column, count }): SheetEdit => ({ kind: 'hide-columns', sheet, column, count, isHidden: true }),
    ),
    ...(isFirstTime && schema.look.isHiddenOnDayOne && look?.isHidden !== true ? [hideSheet] : []),
    ...textRuns(wrongNotes, (spot) => spot.note).map(
      ({ column, texts }): SheetEdit => ({ kind: 'notes', sheet, row: headerRow, column, notes: [texts] }),
    ),
  ];
}

/**
 * The edits that make a sheet look as its schema says. A missing sheet is created at `index`; a broken one is repaired:
 * headers, notes, formats, dropdowns, our conditional rules, protection. What is a matter of taste (widths, colours,
 * hidden columns and sheets) is set once; the user's columns, foreign rules and notes are left alone. The notes of the
 * headers are written last but for the protection, so a sheet without them was not finished and is finished now.
 * An image without a look is only given its name and headers.
 */
export function diffLook(
  desired: DesiredSheet,
  image: SheetImage | null,
  context: LookContext,
  index: number,
): LookEdits {
  const placed = placeColumns(desired, image, context);
  const create = createEdits(desired, image, index, placed);
  const headers = headerEdits(desired.name, image, placed);
  if (image !== null && image.look === undefined) return { create, fill: headers, format: [], hide: [], protect: [] };
  const look = image?.look ?? null;
  return {
    create,
    // Formats stand before any value: a text written into a plain cell would be taken for a date or a number.
    fill: [...headers, ...numberFormatEdits(desired.name, look, placed)],
    format: formatEdits(desired, look, placed),
    hide: hideEdits(desired, look, placed),
    protect: protectionEdits(desired, context, look),
  };
}

/** The sheet as it will be after `diffLook`: for filling it in the same run, without reading it again. */
export function imageAfterLook(desired: DesiredSheet, image: SheetImage | null, context: LookContext): SheetImage {
  const { spots, headerRow, restored, maxRows } = placeColumns(desired, image, context);
  const columns = Math.max(
    (image?.maxColumns ?? desired.schema.columns.length + spareColumns) + (restored?.edits.length ?? 0),
    ...spots.map(({ position }) => position),
  );
  const before = restored?.before ?? [];
  const rows = (image?.rows ?? []).map((row) =>
    restored
      ? Array.from({ length: Math.max(row.length, columns) }, (_, at) => row[(before[at] ?? 0) - 1] ?? '')
      : [...row],
  );
  while (rows.length < headerRow) rows.push(Array.from({ length: columns }, () => ''));
  const header = rows[headerRow - 1] ?? [];
  for (const { position, header: text } of spots) header[position - 1] = text;
  return {
    ...(image ?? { id: -1, key: desired.schema.sheet, firstRow: 1, firstColumn: 1 }),
    name: desired.name,
    owner: desired.owner?.id ?? null,
    rows,
    lastRow: Math.max(image?.lastRow ?? 0, headerRow),
    maxRows,
    maxColumns: columns,
  };
}
