import { rewordEdits } from '../../src/sheets/reword';
import { sheetImage } from './sheet-images';

test.each([
  { when: 'a word of the other language', cell: 'done', edits: [[['сделано']]] },
  { when: 'a word of this language', cell: 'сделано', edits: [] },
  { when: 'a word in capitals of the other language', cell: 'Done', edits: [[['сделано']]] },
  { when: 'a word of the user’s own', cell: 'почти сделано', edits: [] },
  { when: 'an empty cell', cell: '', edits: [] },
])('$when', ({ cell, edits }) => {
  const image = sheetImage('manager-tab', [{ id: 'T1', outcome: cell }]);
  const values = rewordEdits(image, 'ru').map((edit) => (edit.kind === 'values' ? edit.values : edit.kind));
  expect(values).toEqual(edits);
});

test('yes and no change with the language, in every row', () => {
  const image = sheetImage('operations', [
    { id: 'S1-10', mandatory: 'да' },
    { id: 'S1-20', mandatory: 'нет' },
  ]);
  const values = rewordEdits(image, 'en').map((edit) => (edit.kind === 'values' ? edit.values : edit.kind));
  expect(values).toEqual([[['yes'], ['no']]]);
});
