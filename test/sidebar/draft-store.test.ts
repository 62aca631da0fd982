import { createDraftStore, type DraftRecord, type TextStore } from '../../sidebar/draft-store';
import { sampleTask } from '../browser/sidebar-samples';

const DAY = 24 * 3600 * 1000;
const now = 1_800_000_000_000;

/** `localStorage` in memory. */
function memoryStore(): TextStore & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    key: (at) => [...texts.keys()][at] ?? null,
    get length() {
      return texts.size;
    },
  };
}

const task = sampleTask({ id: 'D1/1/60/1', operation: 'Разговор', client: 'Пекарня № 3' });
const record: DraftRecord = {
  draft: { outcome: 'done', minutes: '1:30', evidence: 'Согласует директор', newDate: '', doneOn: '', units: '' },
  client: task.client,
  operation: task.operation,
  savedAt: now,
};

test('a draft outlives a reload', () => {
  const store = memoryStore();
  createDraftStore(store, () => now).write(task, record);
  expect(createDraftStore(store, () => now + DAY).read(task)).toEqual(record);
});

test('the same task ID in another file is another task', () => {
  const store = memoryStore();
  const drafts = createDraftStore(store, () => now);
  drafts.write(task, record);
  expect(drafts.read({ ...task, client: 'Ритм' })).toBeNull();
  expect(drafts.read({ ...task, operation: 'Выезд' })).toBeNull();
});

test('a removed draft is gone, others stay', () => {
  const drafts = createDraftStore(memoryStore(), () => now);
  const other = { ...task, id: 'D2/1/60/1' };
  drafts.write(task, record);
  drafts.write(other, record);
  drafts.remove(task);
  expect(drafts.read(task)).toBeNull();
  expect(drafts.read(other)).toEqual(record);
});

test('drafts of more than thirty days and damaged ones are thrown away, foreign entries are not', () => {
  const store = memoryStore();
  const other = { ...task, id: 'D2/1/60/1' };
  createDraftStore(store, () => now).write(task, record);
  createDraftStore(store, () => now).write(other, { ...record, savedAt: now + 20 * DAY });
  store.setItem('techkarta.draft.broken', '{');
  store.setItem('foreign', '{');
  const drafts = createDraftStore(store, () => now + 31 * DAY);
  expect(drafts.read(task)).toBeNull();
  expect(drafts.read(other)).not.toBeNull();
  expect([...store.texts.keys()]).toContain('foreign');
  expect([...store.texts.keys()]).not.toContain('techkarta.draft.broken');
});

test('a store that is absent, full or forbidden does no harm', () => {
  const refuse = (): never => {
    throw new Error('QuotaExceededError');
  };
  const forbidden: TextStore = { getItem: refuse, setItem: refuse, removeItem: refuse, key: refuse, length: 1 };
  for (const store of [null, forbidden]) {
    const drafts = createDraftStore(store, () => now);
    expect(() => drafts.write(task, record)).not.toThrow();
    expect(drafts.read(task)).toBeNull();
    expect(() => drafts.remove(task)).not.toThrow();
  }
});
