import { conflictsOf } from '../../sidebar/card/card-conflicts';
import type { CardChange } from '../../src/app/card-contract';
import { sampleCardReply } from '../browser/card-samples';
import { CardScript, smallCard } from './card-script';
import { memoryStore } from './memory-store';
import { openCards } from './open-cards';

const request = { operation: 'OP-1', stage: 'S1' };
const title = { sheet: 'operations', row: 'OP-1', field: 'title' };
const term = { ...title, field: 'term' };
const minutes = { sheet: 'norms', row: 'N1', field: 'minutes' };

async function openedCard(store = memoryStore()) {
  const opened = openCards(store);
  const script = new CardScript();
  opened.cards.openCard(request, 'Разговор');
  await opened.calls.shift()?.answer(script.read());
  return { ...opened, script, store };
}

const state = ({ cards }: Pick<Awaited<ReturnType<typeof openedCard>>, 'cards'>) => {
  const open = cards.open();
  if (open === null) throw new Error('No card is open');
  return open;
};

test('only fields that differ are sent, each with the text that was read', async () => {
  const opened = await openedCard();
  const { cards, calls, script, told } = opened;
  cards.type(title, 'Разговор со снабжением');
  cards.type(term, '5');
  cards.type(term, '2');
  cards.save();
  expect(calls[0]).toMatchObject({
    name: 'sidebarSaveCard',
    args: [
      {
        ...request,
        rows: [
          {
            sheet: 'operations',
            row: 'OP-1',
            isRemoved: false,
            fields: { title: { from: 'Разговор', to: 'Разговор со снабжением' } },
          },
        ],
      },
    ],
  });
  await calls[0]?.answer(script.save(calls[0].args[0] as CardChange));
  expect(state(opened)).toMatchObject({ draft: [], save: { phase: 'saved' } });
  expect(told).toEqual([{ id: 'OP-1', stage: 'S1', number: 10, title: 'Разговор со снабжением' }]);
  expect(cards.announcement()).toBe('Сохранено.');
});

test('a double click saves once, and nothing is sent where nothing was changed', async () => {
  const { cards, calls } = await openedCard();
  cards.save();
  expect(calls).toEqual([]);
  cards.type(term, '5');
  cards.save();
  cards.save();
  expect(calls.length).toBe(1);
});

test('rows are added and removed, and both can be taken back before saving', async () => {
  const opened = await openedCard();
  const { cards, calls } = opened;
  const first = cards.addRow('norms') ?? '';
  const second = cards.addRow('norms') ?? '';
  cards.type({ sheet: 'norms', row: first, field: 'minutes' }, '45');
  cards.setRemoved({ sheet: 'norms', row: second }, true);
  cards.setRemoved({ sheet: 'norms', row: 'N1' }, true);
  cards.setRemoved({ sheet: 'norms', row: 'N1' }, false);
  cards.save();
  expect(calls[0]?.args[0]).toMatchObject({
    rows: [{ sheet: 'norms', row: first, isRemoved: false, fields: { minutes: { from: '', to: '45' } } }],
  });
});

test('what was typed into a row comes back when its removal is taken back; a removed row sends what was seen of it', async () => {
  const opened = await openedCard();
  const { cards, calls } = opened;
  cards.type(minutes, '40');
  cards.setRemoved(minutes, true);
  cards.setRemoved(minutes, false);
  expect(state(opened).draft).toMatchObject([{ isRemoved: false, fields: { minutes: { to: '40' } } }]);
  cards.setRemoved(minutes, true);
  cards.save();
  expect(calls[0]?.args[0]).toMatchObject({
    rows: [{ row: 'N1', isRemoved: true, fields: { minutes: { from: '30', to: '30' } } }],
  });
});

test("another's change in a row that is to be removed is shown, and it goes only when that is decided", async () => {
  for (const isKept of [true, false]) {
    const opened = await openedCard();
    const { cards, calls, script } = opened;
    cards.setRemoved(minutes, true);
    script.put('norms', 'N1', 'minutes', '90');
    cards.save();
    await calls[0]?.answer(script.save(calls[0].args[0] as CardChange));
    expect(script.valueAt('norms', 'N1', 'minutes')).toBe('90');
    expect(conflictsOf(state(opened).card, state(opened).draft)).toEqual([{ ...minutes, mine: null, theirs: '90' }]);
    cards.save();
    expect(calls.length).toBe(1);
    if (!isKept) {
      cards.setRemoved(minutes, false);
      expect(state(opened).draft).toEqual([]);
      continue;
    }
    cards.keepMine({ ...minutes, field: '' });
    cards.save();
    await calls[1]?.answer(script.save(calls[1].args[0] as CardChange));
    expect(script.valueAt('norms', 'N1', 'minutes')).toBeUndefined();
    expect(state(opened)).toMatchObject({ draft: [], save: { phase: 'saved' } });
  }
});

test('a row that is to be removed and is gone already needs no decision', async () => {
  const opened = await openedCard();
  const { cards, calls, script } = opened;
  cards.setRemoved(minutes, true);
  script.drop('norms', 'N1');
  cards.reload();
  await calls[0]?.answer(script.read());
  expect(state(opened).draft).toEqual([]);
});

test('faults keep what was typed, and each goes when its field is typed anew', async () => {
  const opened = await openedCard();
  const { cards, calls } = opened;
  cards.type(term, 'скоро');
  cards.save();
  const faults = [{ ...term, text: 'Не срок.' }];
  await calls[0]?.answer(sampleCardReply({ ok: false, message: 'Не сохранено.', card: smallCard, faults }));
  expect(state(opened)).toMatchObject({
    faults,
    save: { phase: 'refused' },
    draft: [{ fields: { term: { to: 'скоро' } } }],
  });
  cards.type(term, '3');
  expect(state(opened).faults).toEqual([]);
});

test("another's change is shown beside one's own, and nothing is sent until it is decided", async () => {
  const opened = await openedCard();
  const { cards, calls, script } = opened;
  cards.type(title, 'Моё');
  cards.type(term, '7');
  script.put('operations', 'OP-1', 'title', 'Чужое');
  script.put('operations', 'OP-1', 'term', '4');
  cards.save();
  await calls[0]?.answer(script.save(calls[0].args[0] as CardChange));
  expect(conflictsOf(state(opened).card, state(opened).draft)).toEqual([
    { ...title, mine: 'Моё', theirs: 'Чужое' },
    { ...term, mine: '7', theirs: '4' },
  ]);
  cards.save();
  expect(calls.length).toBe(1);
  cards.keepMine(title);
  cards.takeTheirs(term);
  cards.save();
  expect(calls[1]?.args[0]).toMatchObject({ rows: [{ fields: { title: { from: 'Чужое', to: 'Моё' } } }] });
});

test('a row that was removed meanwhile can be added again or left out', async () => {
  for (const isKept of [true, false]) {
    const opened = await openedCard();
    const { cards, calls, script } = opened;
    cards.type(minutes, '40');
    script.drop('norms', 'N1');
    cards.reload();
    await calls[0]?.answer(script.read());
    expect(conflictsOf(state(opened).card, state(opened).draft)).toEqual([{ ...minutes, mine: '40', theirs: null }]);
    if (isKept) cards.keepMine({ ...minutes, field: '' });
    else cards.takeTheirs({ ...minutes, field: '' });
    expect(state(opened).draft).toEqual(
      isKept
        ? [
            {
              sheet: 'norms',
              row: expect.stringMatching(/^new/),
              isRemoved: false,
              fields: { minutes: { from: '', to: '40' } },
            },
          ]
        : [],
    );
  }
});

test('what is typed while a save is under way stays, on top of what was saved', async () => {
  const opened = await openedCard();
  const { cards, calls, script } = opened;
  cards.type(title, 'Раз');
  cards.save();
  cards.type(title, 'Разговор второй');
  cards.type(term, '9');
  await calls[0]?.answer(script.save(calls[0].args[0] as CardChange));
  expect(state(opened).draft).toMatchObject([
    { fields: { title: { from: 'Раз', to: 'Разговор второй' }, term: { from: '2', to: '9' } } },
  ]);
  cards.type(title, 'Разговор третий');
  cards.save();
  cards.type(title, 'Раз');
  await calls[1]?.answer(script.save(calls[1].args[0] as CardChange));
  expect(state(opened).draft).toMatchObject([{ fields: { title: { from: 'Разговор третий', to: 'Раз' } } }]);
});

test('a save whose reply was lost leaves nothing to save again once the card is read', async () => {
  const opened = await openedCard();
  const { cards, calls, script } = opened;
  cards.type(title, 'Новое');
  cards.type({ sheet: 'norms', row: cards.addRow('norms') ?? '', field: 'minutes' }, '45');
  cards.save();
  script.save(calls[0]?.args[0] as CardChange);
  await calls[0]?.fail({ kind: 'timeout' });
  expect(state(opened)).toMatchObject({ save: { phase: 'failed' }, draft: [{}, {}] });
  cards.reload();
  await calls[1]?.answer(script.read());
  expect(state(opened)).toMatchObject({ save: { phase: 'none' }, draft: [] });
});

test('saving again after a lost reply is harmless', async () => {
  const opened = await openedCard();
  const { cards, calls, script } = opened;
  cards.type({ sheet: 'norms', row: cards.addRow('norms') ?? '', field: 'minutes' }, '45');
  cards.save();
  script.save(calls[0]?.args[0] as CardChange);
  await calls[0]?.fail({ kind: 'timeout' });
  cards.save();
  await calls[1]?.answer(script.save(calls[1].args[0] as CardChange));
  expect(script.card.sections[1]?.rows.length).toBe(2);
  expect(state(opened).draft).toEqual([]);
});

test('a reading that was asked for before a save says nothing of what stands there after it', async () => {
  const opened = await openedCard();
  const { cards, calls, script } = opened;
  cards.type(title, 'Новое');
  cards.reload();
  const old = script.read();
  cards.save();
  await calls[1]?.answer(script.save(calls[1].args[0] as CardChange));
  await calls[0]?.answer(old);
  expect(state(opened).card?.sections[0]?.rows[0]?.fields[1]?.value).toBe('Новое');
  expect(state(opened)).toMatchObject({ draft: [], load: { phase: 'ready' } });
});

test('replies reach their own cards, whichever is open', async () => {
  const opened = await openedCard();
  const { cards, calls, script } = opened;
  cards.type(title, 'Новое');
  cards.save();
  cards.leaveCard();
  cards.openCard({ operation: 'OP-2', stage: 'S1' }, 'Другая');
  await calls[0]?.answer(script.save(calls[0].args[0] as CardChange));
  expect(state(opened)).toMatchObject({ title: 'Другая', load: { phase: 'loading' }, card: null });
  expect(cards.drafts()).toEqual([]);
});

test('a draft outlives a reload of the page, by file and operation', async () => {
  const { cards, store } = await openedCard();
  cards.type(title, 'Моё');
  const next = openCards(store);
  expect(next.cards.drafts()).toMatchObject([{ request, title: smallCard.title }]);
  next.cards.openCard(request, 'Разговор');
  const script = new CardScript();
  script.put('operations', 'OP-1', 'title', 'Чужое');
  await next.calls[0]?.answer(script.read());
  expect(state(next)).toMatchObject({ isFound: true, draft: [{ fields: { title: { from: 'Разговор', to: 'Моё' } } }] });
  expect(conflictsOf(state(next).card, state(next).draft)).toHaveLength(1);
  expect(openCards(store, 'file-2').cards.drafts()).toEqual([]);
});

test('thrown away is thrown away; saved leaves no draft behind', async () => {
  const { cards, store, calls, script } = await openedCard();
  cards.type(title, 'Моё');
  expect(store.texts.size).toBe(1);
  cards.discard();
  expect(store.texts.size).toBe(0);
  cards.type(title, 'Моё');
  cards.save();
  await calls[0]?.answer(script.save(calls[0].args[0] as CardChange));
  expect(store.texts.size).toBe(0);
});

test('a new operation gets its ID with the save, and its draft goes', async () => {
  const store = memoryStore();
  const opened = openCards(store);
  const { cards, calls, told } = opened;
  const [own, norms] = smallCard.sections;
  if (own === undefined || norms === undefined) throw new Error('The sample has two sections');
  const blank = {
    ...smallCard,
    operation: '',
    sections: [
      { ...own, rows: [{ key: 'new', fields: own.rows[0]?.fields ?? [] }] },
      { ...norms, rows: [] },
    ],
  };
  cards.openCard({ operation: '', stage: 'S1' }, 'Новая');
  await calls[0]?.answer(sampleCardReply({ card: blank }));
  cards.type({ ...title, row: 'new' }, 'Позвонить');
  cards.save();
  expect(calls[1]?.args[0]).toMatchObject({
    operation: '',
    stage: 'S1',
    rows: [{ row: 'new', fields: { title: { to: 'Позвонить' } } }],
  });
  cards.type({ ...term, row: 'new' }, '8');
  const made = new CardScript();
  made.put('operations', 'OP-1', 'title', 'Позвонить');
  await calls[1]?.answer(made.read());
  expect(state(opened)).toMatchObject({ request, draft: [{ row: 'OP-1', fields: { term: { from: '2', to: '8' } } }] });
  expect(told).toMatchObject([{ id: 'OP-1', title: 'Позвонить' }]);
  expect([...store.texts.keys()]).toEqual([expect.stringContaining('operation OP-1')]);
});

test('offline nothing is sent and what was typed stays', async () => {
  const opened = await openedCard();
  const { cards, calls, setOnline } = opened;
  setOnline(false);
  cards.type(title, 'Моё');
  await cards.save();
  expect(calls).toEqual([]);
  expect(state(opened)).toMatchObject({ save: { phase: 'failed', failure: { kind: 'offline' } }, draft: [{}] });
});

test.each([[null], ['text'], [{}], [{ ok: true }]])('an answer of another shape (%j) is a failure', async (value) => {
  const opened = await openedCard();
  opened.cards.type(title, 'Моё');
  opened.cards.save();
  await opened.calls[0]?.answer(value);
  expect(state(opened)).toMatchObject({ save: { phase: 'failed' }, draft: [{}] });
});
