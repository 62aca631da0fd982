import fc from 'fast-check';
import { formatTable, parseTable } from '../../workbench/page/grid/clipboard-table';

test.each([
  { when: 'one word', text: 'один', rows: [['один']] },
  {
    when: 'a block with the line end that Excel adds',
    text: 'а\tб\r\nв\tг\r\n',
    rows: [
      ['а', 'б'],
      ['в', 'г'],
    ],
  },
  {
    when: 'rows of unlike width',
    text: 'а\nб\tв',
    rows: [
      ['а', ''],
      ['б', 'в'],
    ],
  },
  { when: 'a line break inside quotes', text: '"первая\nвторая"\tдальше', rows: [['первая\nвторая', 'дальше']] },
  { when: 'doubled quotes inside quotes', text: '"ТД ""Ритм"""', rows: [['ТД "Ритм"']] },
  { when: 'quotes that only begin a text', text: '"Ритм" и Ко\tда', rows: [['"Ритм" и Ко', 'да']] },
  { when: 'a quote that never closes', text: '"Ритм\tда', rows: [['"Ритм', 'да']] },
  { when: 'nothing', text: '', rows: [['']] },
])('$when', ({ text, rows }) => expect(parseTable(text)).toEqual(rows));

test('what is copied is pasted as it was', () => {
  const cell = fc.string({ unit: fc.constantFrom('а', 'б', ' ', '"', '\t', '\n') });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    )
    // A last row of nothing but an empty cell is what the line end of other programs looks like.
    .filter((rows) => rows.length === 1 || rows.at(-1)?.join('') !== '' || (rows.at(-1)?.length ?? 0) > 1);
  fc.assert(fc.property(table, (rows) => expect(parseTable(formatTable(rows))).toEqual(rows)));
});
