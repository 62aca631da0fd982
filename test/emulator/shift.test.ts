import fc from 'fast-check';
import { setFormulaAt, setNoteAt, setValueAt } from '../../emulator/document/cells';
import { changeLines } from '../../emulator/document/change-lines';
import { cloneDocument } from '../../emulator/document/clone';
import { formatA1, gridRange, parseA1, subtractRange } from '../../emulator/document/grid-range';
import { copyFormula, renameInFormula, shiftFormula } from '../../emulator/document/shift-formula';
import { createSpreadsheetDocument } from '../../emulator/document/spreadsheet';

const insertRow3 = { axis: 'row', kind: 'insert', at: 3, count: 2 } as const;
const deleteRow3 = { axis: 'row', kind: 'delete', at: 3, count: 2 } as const;

describe('references after rows came or went', () => {
  test.each([
    ['=A2+A3+$A$4', '=A2+A5+$A$6', '=A2+#REF!+#REF!'],
    ['=SUM(A1:A10)', '=SUM(A1:A12)', '=SUM(A1:A8)'],
    ['=SUM(A3:A4)', '=SUM(A5:A6)', '=SUM(#REF!)'],
    ['=SUM(A4:A9)', '=SUM(A6:A11)', '=SUM(A3:A7)'],
    ['=SUM(A:A)+SUM(3:5)', '=SUM(A:A)+SUM(5:7)', '=SUM(A:A)+SUM(3:3)'],
    ['=SUM(A5:A)', '=SUM(A7:A)', '=SUM(A3:A)'],
    ['="A3 и B5"&A5', '="A3 и B5"&A7', '="A3 и B5"&A3'],
    ["='Другой лист'!A5+Лист1!A5", "='Другой лист'!A5+Лист1!A7", "='Другой лист'!A5+Лист1!A3"],
    ['=LOG10(5)+N("tk:x")+TODAY()', '=LOG10(5)+N("tk:x")+TODAY()', '=LOG10(5)+N("tk:x")+TODAY()'],
    ['=name5+A5', '=name5+A7', '=name5+A3'],
    ['=$B6>TODAY()', '=$B8>TODAY()', '=$B4>TODAY()'],
  ])('%s', (formula, inserted, deleted) => {
    expect(shiftFormula(formula, 'Лист1', 'Лист1', insertRow3)).toBe(inserted);
    expect(shiftFormula(formula, 'Лист1', 'Лист1', deleteRow3)).toBe(deleted);
  });
});

test.each([
  ['=A1+$A1+A$1+$A$1', 1, 1, '=B2+$A2+B$1+$A$1'],
  ['=SUM(A1:B2)', 3, 0, '=SUM(A4:B5)'],
  ['=A1', -1, 0, '=#REF!'],
  ['="A1"&A1', 1, 0, '="A1"&A2'],
])('copied: %s by %s, %s', (formula, rows, columns, copied) => {
  expect(copyFormula(formula, rows, columns)).toBe(copied);
});

test('a renamed sheet is renamed in formulas, quoted where needed', () => {
  expect(renameInFormula("=Лист1!A1+'Лист1'!B2+Лист11!C3", 'Лист1', "О'Нил и Ко")).toBe(
    "='О''Нил и Ко'!A1+'О''Нил и Ко'!B2+Лист11!C3",
  );
});

const line = fc.integer({ min: 1, max: 30 });

test('inserting lines and deleting them again changes nothing', () => {
  const cells = fc.array(
    fc.tuple(line, fc.integer({ min: 1, max: 12 }), fc.oneof(fc.string(), fc.constant('=formula'))),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(
      cells,
      fc.constantFrom('row' as const, 'column' as const),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 4 }),
      (content, axis, at, count) => {
        const document = createSpreadsheetDocument({
          id: '1',
          name: '',
          locale: 'ru_RU',
          timeZone: 'UTC',
          owner: 'a@b.ru',
        });
        const sheet = document.sheets[0];
        if (!sheet) throw new Error('no sheet');
        for (const [row, column, text] of content) {
          if (text.startsWith('=')) setFormulaAt(sheet, row, column, '=A5+SUM($B$2:C30)');
          else setValueAt(sheet, row, column, text || null);
          setNoteAt(sheet, row, column, text);
        }
        sheet.merges = [gridRange(4, 4, 3, 3)];
        sheet.conditionalFormats = [
          {
            kind: 'condition',
            ranges: [gridRange(3, 2, 9, 2)],
            criteria: 'CUSTOM_FORMULA',
            values: ['=$B3=1'],
            style: {},
          },
        ];
        const before = comparable(document);
        changeLines(document, sheet, { axis, kind: 'insert', at, count });
        changeLines(document, sheet, { axis, kind: 'delete', at, count });
        expect(comparable(document)).toEqual(before);
      },
    ),
  );
});

/** A document without what may differ: empty ends of rows, revisions. */
function comparable(document: ReturnType<typeof createSpreadsheetDocument>): unknown {
  const copy = cloneDocument(document);
  return copy.sheets.map((sheet) => {
    const text = (item: unknown) => (item === undefined || item === null ? '' : String(item));
    const rows = sheet.rows.map((row) =>
      [row?.values, row?.formulas, row?.notes].map((plane) => (plane ?? []).map(text).join('¦').replace(/¦+$/, '')),
    );
    while (rows.length > 0 && rows.at(-1)?.every((plane) => plane === '')) rows.pop();
    return { rows, merges: sheet.merges, rules: sheet.conditionalFormats, size: [sheet.maxRows, sheet.maxColumns] };
  });
}

test('A1 texts and ranges are each other’s inverse', () => {
  fc.assert(
    fc.property(line, fc.integer({ min: 1, max: 800 }), line, line, (row, column, numRows, numColumns) => {
      const range = gridRange(row, column, numRows, numColumns);
      expect(parseA1(formatA1(range), { maxRows: 100, maxColumns: 900 })?.range).toEqual(range);
    }),
  );
});

test('cutting a range out of another leaves exactly the other cells', () => {
  const range = fc
    .tuple(
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 6 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
    )
    .map(([row, column, rows, columns]) => gridRange(row, column, rows, columns));
  const cellsOf = (one: ReturnType<typeof gridRange>) =>
    Array.from(
      { length: one.numRows * one.numColumns },
      (_, index) => `${one.row + Math.floor(index / one.numColumns)},${one.column + (index % one.numColumns)}`,
    );
  fc.assert(
    fc.property(range, range, (outer, hole) => {
      const holes = new Set(cellsOf(hole));
      expect(subtractRange(outer, hole).flatMap(cellsOf).sort()).toEqual(
        cellsOf(outer)
          .filter((cell) => !holes.has(cell))
          .sort(),
      );
    }),
  );
});
