import { createDraftStore, type DraftRecord, type TextStore } from '../../sidebar/draft-store';
import { blankDraft } from '../../sidebar/task-draft';
import { memoryStore } from './memory-store';

const DAY = 24 * 3600 * 1000;
const now = 1_800_000_000_000;

const task = 'D1/1/60/1';
const other = 'D2/1/60/1';
const record: DraftRecord = {
  draft: { outcome: 'done', minutes: '1:30', evidence: 'Согласует директор', newDate: '', doneOn: '', units: '' },
  base: blankDraft,
  client: 'Пекарня № 3',
  operation: 'Разговор',
  savedAt: now,
};

test('a draft outlives a reload', () => {
  const store = memoryStore();
  createDraftStore(store, () => now).write('file-1', task, record);
  expect(createDraftStore(store, () => now + DAY).read('file-1', task)).toEqual(record);
});

test('the same task ID in another file is another task', () => {
  const drafts = createDraftStore(memoryStore(), () => now);
  drafts.write('file-1', task, record);
  expect(drafts.read('file-2', task)).toBeNull();
});

test('a removed draft is gone, others stay', () => {
  const drafts = createDraftStore(memoryStore(), () => now);
  drafts.write('file-1', task, record);
  drafts.write('file-1', other, record);
  drafts.remove('file-1', task);
  expect(drafts.read('file-1', task)).toBeNull();
  expect(drafts.read('file-1', other)).toEqual(record);
});

test('drafts of more than thirty days and damaged ones are thrown away, foreign entries are not', () => {
  const store = memoryStore();
  createDraftStore(store, () => now).write('file-1', task, record);
  createDraftStore(store, () => now).write('file-1', other, { ...record, savedAt: now + 20 * DAY });
  store.setItem('techkarta.draft.broken', '{');
  store.setItem('foreign', '{');
  const drafts = createDraftStore(store, () => now + 31 * DAY);
  expect(drafts.read('file-1', task)).toBeNull();
  expect(drafts.read('file-1', other)).not.toBeNull();
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
    expect(() => drafts.write('file-1', task, record)).not.toThrow();
    expect(drafts.read('file-1', task)).toBeNull();
    expect(() => drafts.remove('file-1', task)).not.toThrow();
  }
});
