import fc from 'fast-check';
import type { CellValue } from '../../src/kernel/cell';
import type { DesiredRow } from '../../src/sheets/desired-row';
import { shownIn } from '../../src/sheets/desired-row';
import { diffTable } from '../../src/sheets/diff-table';
import { locateColumns } from '../../src/sheets/locate-columns';
import { isSameCell } from '../../src/sheets/same-cell';
import { schemaOf } from '../../src/sheets/schema/all-schemas';
import type { SheetImage, Workbook } from '../../src/sheets/sheet-image';
import { applyEdits } from './apply-edits';
import { ruContext, sheetImage } from './sheet-images';

const tab = schemaOf('manager-tab');
const bookOf = (image: SheetImage): Workbook => ({
  name: '',
  locale: 'ru_RU',
  timeZone: 'Europe/Moscow',
  sheetNames: [image.name],
  sheets: [image],
});
const after = (image: SheetImage, edits: ReturnType<typeof diffTable>): SheetImage =>
  applyEdits(bookOf(image), edits).sheets[0] as SheetImage;

/** The table as rows by column key, in sheet order, with the user's own column beside ours. */
function tableOf(image: SheetImage): { readonly [key: string]: CellValue }[] {
  const { columnOf, headerRow } = locateColumns(tab, image);
  const own = tab.columns.length;
  return image.rows.slice(headerRow).map((row) => ({
    ...Object.fromEntries(Object.entries(columnOf).map(([key, position]) => [key, row[position - 1] ?? ''])),
    own: row[own] ?? '',
  }));
}

const word = fc.constantFrom('', 'а', 'б', '=1+1', '007');
const idArb = fc.constantFrom('T1', 'T2', 'T3', 'T4', 'T5', 'T6');
const desiredArb: fc.Arbitrary<DesiredRow[]> = fc.uniqueArray(
  fc.record(
    {
      id: idArb,
      order: word,
      client: word,
      operation: word,
      obstacle: word,
      due: fc.constantFrom<CellValue>('', 46349, 46350, 46350.375),
      done: fc.boolean(),
      evidence: word,
      means: fc.constantFrom(
        { text: 'Скрипт', url: 'https://a.example' },
        { text: 'Скрипт', url: 'https://b.example' },
        '',
      ),
    },
    { requiredKeys: ['id'] },
  ),
  { selector: (row) => row.id, maxLength: 6 },
);
const currentArb = fc.array(
  fc.record({
    id: fc.oneof({ weight: 4, arbitrary: idArb }, { weight: 1, arbitrary: fc.constant('') }),
    client: word,
    evidence: word,
    minutes: word,
    due: fc.constantFrom<CellValue>('', 46349, 46350.375),
    own: fc.constantFrom('', 'моё'),
  }),
  { maxLength: 8 },
);

function imageWith(rows: readonly { readonly own: string; readonly id: string }[], maxRows = 60): SheetImage {
  const image = sheetImage('manager-tab', rows, { name: '▶ Иванов И.', maxRows });
  const [summary = [], header = [], ...body] = image.rows;
  return {
    ...image,
    rows: [[...summary, ''], [...header, 'Моё'], ...body.map((row, index) => [...row, rows[index]?.own ?? ''])],
  };
}

const unique = <T extends { readonly id: string }>(rows: readonly T[]): T[] =>
  rows.filter((row, index) => row.id === '' || rows.findIndex((other) => other.id === row.id) === index);

test('after the edits every desired row stands there, and a second comparison finds nothing to do', () => {
  fc.assert(
    fc.property(
      currentArb,
      desiredArb,
      fc.constantFrom('keep' as const, 'delete' as const, 'delete-or-hide' as const),
      (current, desired, vanished) => {
        const image = imageWith(unique(current), 3 + current.length);
        const result = after(image, diffTable(tab, image, desired, ruContext, { vanished }));
        const rows = tableOf(result);
        for (const wanted of desired) {
          const row = rows.find((each) => each.id === wanted.id);
          for (const [key, cell] of Object.entries(wanted))
            expect({ key, same: isSameCell(row?.[key], shownIn(cell)) }).toEqual({ key, same: true });
        }
        expect(diffTable(tab, result, desired, ruContext, { vanished })).toEqual([]);
      },
    ),
  );
});

test('what the user typed and nobody asked to change stays, with his own column and rows', () => {
  fc.assert(
    fc.property(currentArb, desiredArb, (current, desired) => {
      const image = imageWith(unique(current));
      const rows = tableOf(after(image, diffTable(tab, image, desired, ruContext, { vanished: 'delete-or-hide' })));
      const stated = new Map(desired.map((row) => [row.id, row]));
      for (const before of unique(current)) {
        const mine = before.id === '' ? before.own === '' : !stated.has(before.id) && before.own === '';
        if (mine) continue;
        const now = rows.filter((row) => row.id === before.id && row.own === before.own);
        expect(now.length).toBeGreaterThan(0);
        if (before.id === '') continue;
        expect(now[0]?.minutes).toBe(before.minutes);
        if (stated.get(before.id)?.evidence === undefined) expect(now[0]?.evidence).toBe(before.evidence);
      }
    }),
  );
});

test('no edit touches an input that is not to change', () => {
  fc.assert(
    fc.property(currentArb, desiredArb, (current, desired) => {
      const image = imageWith(unique(current));
      const { columnOf, headerRow } = locateColumns(tab, image);
      const inputs = tab.columns.filter((column) => !column.isOurs).map((column) => columnOf[column.key] ?? 0);
      const lastUsed = Math.max(
        headerRow,
        ...image.rows.map((row, at) => (row.some((cell) => cell !== '') ? at + 1 : 0)),
      );
      for (const edit of diffTable(tab, image, desired, ruContext)) {
        if (edit.kind !== 'values') continue;
        const written = edit.values.flatMap((values, line) =>
          values.map((value, at) => ({ row: edit.row + line, column: edit.column + at, value })),
        );
        for (const { row, column, value } of written) {
          const isInput = inputs.includes(column) || column > tab.columns.length;
          if (isInput && row <= lastUsed) expect(isSameCell(image.rows[row - 1]?.[column - 1], value)).toBe(false);
        }
      }
    }),
  );
});

test('rows are found by identity wherever the user sorted them, and columns wherever he moved them', () => {
  const image = imageWith([
    { id: 'T2', own: 'б' },
    { id: 'T1', own: 'а' },
  ]);
  const swap = (row: readonly CellValue[]): CellValue[] => {
    const [a, b, ...rest] = row;
    return [b ?? '', a ?? '', ...rest];
  };
  const moved = { ...image, rows: image.rows.map(swap) };
  expect(diffTable(tab, moved, [{ id: 'T1', client: 'Ритм' }], ruContext)).toEqual([
    { kind: 'values', sheet: '▶ Иванов И.', row: 4, column: 10, values: [['Ритм']] },
  ]);
});

test('a hundred new rows are one call, and the grid grows by what they need and room for more', () => {
  const image = sheetImage('register', [], { maxRows: 50 });
  const rows = Array.from({ length: 100 }, (_, index) => ({ id: `T${index}`, operation: 'S1-10', status: 'ожидает' }));
  const edits = diffTable(schemaOf('register'), image, rows, ruContext);
  expect(edits.map((edit) => edit.kind)).toEqual(['append-rows', 'values']);
  expect(edits[0]).toMatchObject({ count: 251 });
});

test('a changed address alone renews the link and is noticed by its hidden column', () => {
  const image = sheetImage('manager-tab', [{ id: 'T1', means: 'Скрипт', meansUrl: 'https://old.example' }]);
  const edits = diffTable(tab, image, [{ id: 'T1', means: { text: 'Скрипт', url: 'https://new.example' } }], ruContext);
  expect(edits).toEqual([
    { kind: 'values', sheet: '▶ Менеджер', row: 3, column: 8, values: [['https://new.example']] },
    { kind: 'links', sheet: '▶ Менеджер', links: [{ row: 3, column: 16, text: 'Скрипт', url: 'https://new.example' }] },
  ]);
});

test('a row that cannot be deleted is hidden once and shown again when its task returns', () => {
  const image = imageWith([{ id: 'T1', own: 'моё' }]);
  const hiding = diffTable(tab, image, [], ruContext, { vanished: 'delete-or-hide' });
  expect(hiding.map((edit) => edit.kind)).toEqual(['values', 'hide-rows']);
  const hidden = after(image, hiding);
  expect(diffTable(tab, hidden, [], ruContext, { vanished: 'delete-or-hide' })).toEqual([]);
  const back = diffTable(tab, hidden, [{ id: 'T1', state: 'returned' }], ruContext, { vanished: 'delete-or-hide' });
  expect(back).toContainEqual({ kind: 'hide-rows', sheet: '▶ Иванов И.', row: 3, count: 1, isHidden: false });
});

test('vanished rows go from the bottom up, neighbours together', () => {
  const image = sheetImage(
    'map-versions',
    [1, 2, 3, 4, 5].map((part) => ({ version: 'S1@1', part, parts: 5, content: 'x' })),
  );
  const keep = [{ version: 'S1@1', part: 3 }];
  const edits = diffTable(schemaOf('map-versions'), image, keep, ruContext, { vanished: 'delete' });
  expect(edits).toEqual([
    { kind: 'delete-rows', sheet: 'Версии карт', row: 5, count: 2 },
    { kind: 'delete-rows', sheet: 'Версии карт', row: 2, count: 2 },
  ]);
});

test('a report without identities is compared by position, and what is left over is cleared', () => {
  const image = sheetImage('morning', [{ section: 'а' }, { section: 'б' }, { section: 'в' }]);
  const edits = diffTable(schemaOf('morning'), image, [{ section: 'а' }, { section: 'г' }], ruContext, {
    vanished: 'clear',
  });
  expect(edits).toEqual([{ kind: 'values', sheet: 'Утро РОПа', row: 4, column: 1, values: [['г'], ['']] }]);
});

test('only the identity column was read: whole rows are written, in known places', () => {
  const full = sheetImage('register', [{ id: 'T1' }, { id: 'T2' }]);
  const layout = locateColumns(schemaOf('register'), full);
  const image: SheetImage = { ...full, rows: full.rows.map((row) => row.slice(0, 1)) };
  const edits = diffTable(schemaOf('register'), image, [{ id: 'T2', deal: 'D1', operation: 'S1-10' }], ruContext, {
    layout,
  });
  expect(edits).toMatchObject([
    { kind: 'values', row: 3, column: 2, values: [['D1']] },
    { kind: 'values', row: 3, column: 4, values: [['S1-10']] },
  ]);
});
