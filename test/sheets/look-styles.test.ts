import { library } from '../../library/library';
import { columnInNewSheet, createLookContext } from '../../src/sheets/desired-look';
import { diffLook } from '../../src/sheets/diff-look';
import { allSchemas, schemaOf } from '../../src/sheets/schema/all-schemas';
import type { Block, BlockStyle } from '../../src/sheets/sheet-edit';
import type { SheetKey } from '../../src/sheets/table-schema';

const context = createLookContext(
  { name: '', locale: 'ru_RU', timeZone: 'Europe/Moscow', sheetNames: [], sheets: [] },
  {
    language: 'ru',
    heads: [],
    fileOwner: '',
    library: () => library,
    typeNames: { sale: [], client: [] },
  },
);

/** The styles that a new sheet is given. */
function stylesOf(key: SheetKey): readonly { readonly block: Block; readonly style: BlockStyle }[] {
  const schema = schemaOf(key);
  const { format } = diffLook({ schema, name: schema.name.ru, owner: null }, null, context, 0);
  return format.flatMap((edit) => (edit.kind === 'style' ? [{ block: edit.block, style: edit.style }] : []));
}

/** The style of a cell: what all blocks that hold it say, later ones last. */
function styleAt(sheet: SheetKey, row: number, key: string): BlockStyle {
  const column = columnInNewSheet(schemaOf(sheet), key);
  const styles = stylesOf(sheet)
    .filter(
      ({ block }) =>
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns,
    )
    .map(({ style }) => style);
  return Object.assign({}, ...styles) as BlockStyle;
}

const [header, body] = [2, 3];

test('the header of a tab tells what people write from what the add-on writes', () => {
  const { headerColor } = schemaOf('manager-tab').look;
  const backgrounds = ['done', 'outcome', 'evidence', 'client', 'due', 'obstacle'].map(
    (key) => styleAt('manager-tab', header, key).background,
  );
  expect(backgrounds.slice(0, 3)).toEqual([headerColor, headerColor, headerColor]);
  expect(new Set(backgrounds.slice(3)).size).toBe(1);
  expect(backgrounds[3]).not.toBe(headerColor);
  expect(styleAt('manager-tab', header, 'due')).toMatchObject({ isBold: true, wrap: true, vertical: 'middle' });
  expect(styleAt('manager-tab', header, 'due').lineBelow).toBeDefined();
});

test('what a task is about is dark, the rest of what the add-on writes is grey', () => {
  const colors = ['client', 'operation', 'outcome', 'due', 'means', 'obstacle'].map(
    (key) => styleAt('manager-tab', body, key).fontColor,
  );
  expect(colors).toEqual([undefined, undefined, undefined, '#5f6368', '#5f6368', '#5f6368']);
});

test.each<[SheetKey, string]>([
  ['manager-tab', 'due'],
  ['manager-tab', 'done'],
  ['manager-tab', 'newDate'],
  ['deals', 'sum'],
  ['deals', 'mayOffer'],
  ['week', 'fulfilmentPercent'],
  ['register', 'due'],
])('%s: the header of %s is centred as its cells are', (sheet, key) => {
  const { headerRow } = schemaOf(sheet);
  expect(styleAt(sheet, headerRow, key).horizontal).toBe('center');
  expect(styleAt(sheet, headerRow + 1, key).horizontal).toBe('center');
});

test('long texts are wrapped, and all cells of such a sheet are in the middle of their rows', () => {
  expect(styleAt('manager-tab', body, 'obstacle')).toMatchObject({ wrap: true, vertical: 'middle' });
  expect(styleAt('manager-tab', body, 'minutes')).toMatchObject({ vertical: 'middle' });
  expect(styleAt('register', 2, 'evidence')).toEqual({});
});

test('the first line stands out, in the column that holds it', () => {
  expect(stylesOf('manager-tab').filter(({ block }) => block.row === 1)).toEqual([
    {
      block: { row: 1, column: columnInNewSheet(schemaOf('manager-tab'), 'done'), rows: 1, columns: 1 },
      style: { isBold: true, fontSize: 12, vertical: 'middle' },
    },
  ]);
  expect(stylesOf('deals').filter(({ block }) => block.row < 1)).toEqual([]);
});

test.each(allSchemas.map(({ sheet }) => sheet))('%s: hidden technical columns cost no styles', (sheet) => {
  const schema = schemaOf(sheet);
  for (const { key, isTechnical } of schema.columns)
    if (isTechnical) expect([key, styleAt(sheet, schema.headerRow, key)]).toEqual([key, {}]);
});
