import { Model } from '@ironcalc/wasm';

test('IronCalc computes at once, without an asynchronous start', () => {
  const model = new Model('Книга', 'en', 'UTC', 'en');
  model.setUserInput(0, 1, 1, '23');
  model.setUserInput(0, 1, 2, '=A1*3+1');
  expect(model.getFormattedCellValue(0, 1, 2)).toBe('70');
});
