import { clientDevelopment } from '../../templates/client-development/client-development';
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

test('people of the demo know every operation of the template', () => {
  const titles = (clientDevelopment.rows.operations ?? []).map(({ title }) => (title as { ru: string }).ru);
  expect(titles).toHaveLength(16);
  expect(Object.keys(trades)).toEqual(expect.arrayContaining(titles));
});

test('stories speak of operations that exist and of working days', () => {
  // «Решить» is no operation of the map: the product gives it to the head.
  const known = [...Object.keys(trades), 'Решить'];
  for (const { quirks, events, entered } of stories) {
    expect(known).toEqual(expect.arrayContaining(Object.keys(quirks)));
    for (const { at } of events) expect(isWorkingDay(at.slice(0, 10))).toBe(true);
    expect(isWorkingDay(entered)).toBe(true);
  }
});

test('every mandatory question of every client type has two answers', () => {
  for (const list of Object.values(answers)) expect(list).toHaveLength(7);
});
