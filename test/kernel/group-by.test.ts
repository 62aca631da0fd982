import { groupBy } from '../../src/kernel/group-by';

test('groups and items keep the order in which they come, items without a key are left out', () => {
  const words = ['b2', 'a1', '', 'b1', 'a2'];
  const groups = groupBy(words, (word) => word[0] ?? null);
  expect([...groups]).toEqual([
    ['b', ['b2', 'b1']],
    ['a', ['a1', 'a2']],
  ]);
});
