import { eachCell, formulaAt, richTextAt, setRichTextAt, setValueAt, valueAt } from '../document/cells';
import { scriptError } from '../run/errors';
import { innerOf } from './expose-map';
import {
  assertDimensions,
  bufferRangeWrite,
  eachWith,
  mapCells,
  type RangeObject,
  rangeCells,
  read,
  write,
} from './range-object';
import { RichTextObject } from './rich-text-object';
import type { MethodTable } from './service-object';

/** null for numbers, dates, booleans and formulas. https://developers.google.com/apps-script/reference/spreadsheet/range#getrichtextvalue */
function richTextOf(self: RangeObject, row: number, column: number): RichTextObject | null {
  const value = valueAt(self.sheet, row, column);
  if (formulaAt(self.sheet, row, column) !== undefined) return null;
  if (value !== null && typeof value !== 'string') return null;
  return new RichTextObject(self.exec, value ?? '', richTextAt(self.sheet, row, column) ?? { runs: [] });
}

function writeRichText(self: RangeObject, row: number, column: number, value: RichTextObject): void {
  setValueAt(self.sheet, row, column, value.text === '' ? null : value.text);
  setRichTextAt(self.sheet, row, column, value.richText);
}

function setRichTexts(self: RangeObject, table: readonly (readonly unknown[])[]): RangeObject {
  assertDimensions(self, table);
  const values = table.map((line) =>
    line.map((item) => {
      const inner = innerOf(item);
      if (!(inner instanceof RichTextObject)) throw scriptError('A RichTextValue is needed for every cell.');
      return inner;
    }),
  );
  return bufferRangeWrite(self, () =>
    eachWith(self, values, (row, column, value) => writeRichText(self, row, column, value)),
  );
}

/** Range: texts with links and styles inside the cell. */
export const rangeRichTextMethods: MethodTable<RangeObject> = {
  getRichTextValue: read(
    'getRichText',
    '',
    (self) => richTextOf(self, self.range.row, self.range.column),
    () => 1,
  ),
  getRichTextValues: read(
    'getRichText',
    '',
    (self) => mapCells(self, (row, column) => richTextOf(self, row, column)),
    rangeCells,
  ),
  setRichTextValue: write(
    'setRichText',
    'RichTextValue',
    (self, value: unknown) => {
      const inner = innerOf(value) as RichTextObject;
      return bufferRangeWrite(self, () =>
        eachCell(self.range, (row, column) => writeRichText(self, row, column, inner)),
      );
    },
    rangeCells,
  ),
  setRichTextValues: write('setRichText', 'any[][]', setRichTexts, rangeCells),
};
