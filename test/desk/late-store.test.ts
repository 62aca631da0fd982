import { createLateStore } from '../../workbench/page/desk/late-store';
import type { SavedDesk } from '../../workbench/page/desk/saved-desk';

const WAIT = 20;
const desk = (user: string): SavedDesk => ({ user }) as SavedDesk;

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

function recording(isFull: () => boolean = () => false) {
  const written: string[] = [];
  const store = createLateStore(
    {
      load: async () => 'kept',
      save: async (current) => {
        written.push(current().user);
        if (isFull()) throw new Error('full');
      },
    },
    WAIT,
  );
  return { store, written };
}

test('of what comes fast the last is written, once', async () => {
  const { store, written } = recording();
  for (const user of ['a', 'b', 'c']) await store.save(() => desk(user));
  await pass(WAIT * 3);
  expect(written).toEqual(['c']);
  expect(await store.load()).toBe('kept');
});

test('what comes while one is written follows it, not before its time', async () => {
  const { store, written } = recording();
  await store.save(() => desk('a'));
  await pass(5);
  await store.save(() => desk('b'));
  await store.save(() => desk('c'));
  await pass(WAIT - 6);
  expect(written).toEqual(['a']);
  await pass(WAIT);
  expect(written).toEqual(['a', 'c']);
});

test('a failure is told by the next save, which is tried, until one succeeds', async () => {
  let isFull = true;
  const { store, written } = recording(() => isFull);
  await store.save(() => desk('a'));
  await pass(WAIT * 3);
  await expect(store.save(() => desk('b'))).rejects.toThrow('full');
  isFull = false;
  await pass(WAIT * 3);
  expect(written).toEqual(['a', 'b']);
  await store.save(() => desk('c'));
  await pass(WAIT * 3);
  expect(written).toEqual(['a', 'b', 'c']);
});

test('a desk that cannot be copied does not end the saving', async () => {
  const { store, written } = recording();
  await store.save(() => {
    throw new Error('no copy');
  });
  await pass(WAIT * 3);
  await expect(store.save(() => desk('b'))).rejects.toThrow('no copy');
  await pass(WAIT * 3);
  expect(written).toEqual(['b']);
});
