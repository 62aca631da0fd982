import { answers } from '../../workbench/demo/answers';
import { isWorkingDay } from '../../workbench/demo/demo-days';
import { people } from '../../workbench/demo/firm';
import { stories } from '../../workbench/demo/stories';
import { trades } from '../../workbench/demo/trade-of-operations';

test('twelve deals, all three client types, three managers and the head who sells', () => {
  expect(stories).toHaveLength(12);
  expect(new Set(stories.map(({ clientType }) => clientType))).toEqual(new Set(Object.keys(answers)));
  expect(new Set(stories.map(({ manager }) => people[manager].role))).toEqual(new Set(['менеджер', 'РОП']));
  expect(new Set(stories.map(({ manager }) => manager)).size).toBe(4);
});

test('stories speak of operations that exist and of working days', () => {
  for (const { deal, quirks, events, entered } of stories) {
    for (const operation of Object.keys(quirks))
      expect({ deal, operation, isKnown: operation in trades }).toEqual({ deal, operation, isKnown: true });
    for (const { at } of events) expect(isWorkingDay(at.slice(0, 10))).toBe(true);
    expect(isWorkingDay(entered)).toBe(true);
  }
});

test('every mandatory question of every client type has two answers', () => {
  for (const list of Object.values(answers)) expect(list).toHaveLength(7);
});
