import { createLateStore } from '../../workbench/page/desk/late-store';
import type { SavedDesk } from '../../workbench/page/desk/saved-desk';

const WAIT = 20;
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const desk = (user: string): SavedDesk => ({ user }) as SavedDesk;

function recording(fails = false) {
  const written: string[] = [];
  const store = createLateStore(
    {
      load: async () => 'kept',
      save: async (current) => {
        written.push(current().user);
        if (fails) throw new Error('full');
      },
    },
    WAIT,
  );
  return { store, written };
}

test('of what comes fast the last is written, once', async () => {
  const { store, written } = recording();
  for (const user of ['a', 'b', 'c']) await store.save(() => desk(user));
  await rest(WAIT * 3);
  expect(written).toEqual(['c']);
  expect(await store.load()).toBe('kept');
});

test('what comes while one is written follows it', async () => {
  const { store, written } = recording();
  await store.save(() => desk('a'));
  await rest(5);
  await store.save(() => desk('b'));
  await store.save(() => desk('c'));
  await rest(WAIT * 4);
  expect(written).toEqual(['a', 'c']);
});

test('a failure to write is nobody’s fault, and the next one is tried', async () => {
  const { store, written } = recording(true);
  await store.save(() => desk('a'));
  await rest(WAIT * 3);
  await store.save(() => desk('b'));
  await rest(WAIT * 3);
  expect(written).toEqual(['a', 'b']);
});
