import fc from 'fast-check';
import { conflictsOf } from '../../sidebar/card/card-conflicts';
import { draftRowAt, loadedFieldAt } from '../../sidebar/card/card-draft';
import type { CardChange, CardReply } from '../../src/app/card-contract';
import { sampleCardReply } from '../browser/card-samples';
import { CardScript } from './card-script';
import { memoryStore } from './memory-store';
import { openCards } from './open-cards';

/** Whatever the order of typing, saving, replies, failures and others' work: nothing typed is lost, nothing foreign overwritten. */

const request = { operation: 'OP-1', stage: 'S1' };
const places = [
  { sheet: 'operations', row: 'OP-1', field: 'title' },
  { sheet: 'operations', row: 'OP-1', field: 'term' },
  { sheet: 'norms', row: 'N1', field: 'minutes' },
] as const;

const place = fc.constantFrom(...places);
const text = fc.constantFrom('', '2', '5', 'а', 'б', 'Разговор');
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('type' as const), place, text }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('save' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('read' as const) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('foreign' as const), place, text }) },
  // What happens to a call under way: the script works it off, then its reply arrives, or is lost; or the script never saw it.
  { weight: 4, arbitrary: fc.record({ does: fc.constant('work' as const), at: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('reply' as const), at: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('lose' as const), at: fc.nat(3) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('fault' as const), at: fc.nat(3) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constantFrom('mine' as const, 'theirs' as const), place }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('restart' as const) }) },
);

test('nothing typed is lost, only changed fields are sent, and `from` is what was read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const store = memoryStore();
      const script = new CardScript();
      let opened = openCards(store);
      /** Calls under way, with the script's answer once it has worked them off. */
      let under: { call: (typeof opened.calls)[number]; reply: CardReply | null }[] = [];
      /** The last text typed at a place that the sheet has never held since. */
      const meant = new Map<string, string>();
      const nameOf = (at: (typeof places)[number]) => `${at.sheet}/${at.row}/${at.field}`;
      const settleMeant = () => {
        for (const at of places)
          if (script.valueAt(at.sheet, at.row, at.field) === meant.get(nameOf(at))) meant.delete(nameOf(at));
      };
      const start = async () => {
        opened.cards.openCard(request, 'Разговор');
        await opened.calls.shift()?.answer(script.read());
      };
      await start();
      const work = (each: (typeof under)[number]) => {
        if (each.reply !== null) return;
        const [sent] = each.call.args;
        each.reply = each.call.name === 'sidebarCard' ? script.read() : script.save(sent as CardChange);
        settleMeant();
      };
      for (const action of steps) {
        const { cards, calls } = opened;
        const card = cards.open()?.card ?? null;
        const sentNow = calls.length;
        if (action.does === 'type') {
          cards.type(action.place, action.text);
          meant.set(nameOf(action.place), action.text);
          // What the sidebar believes to stand there needs no saving, unless a save under way is about to change just that.
          const isBeingSaved = under.some(
            ({ call }) =>
              call.name === 'sidebarSaveCard' &&
              (call.args[0] as CardChange).rows.some(
                ({ sheet, row, fields }) =>
                  sheet === action.place.sheet && row === action.place.row && action.place.field in fields,
              ),
          );
          if (loadedFieldAt(card, action.place)?.value === action.text && !isBeingSaved)
            meant.delete(nameOf(action.place));
        } else if (action.does === 'save') cards.save();
        else if (action.does === 'read') cards.reload();
        else if (action.does === 'foreign') {
          script.put(action.place.sheet, action.place.row, action.place.field, action.text);
          settleMeant();
        } else if (action.does === 'mine') cards.keepMine(action.place as (typeof places)[number]);
        else if (action.does === 'theirs') {
          const draft = cards.open()?.draft ?? [];
          if (
            conflictsOf(card, draft).some((each) => nameOf(each as (typeof places)[number]) === nameOf(action.place))
          ) {
            cards.takeTheirs(action.place);
            meant.delete(nameOf(action.place));
          }
        } else if (action.does === 'restart') {
          opened = openCards(store);
          under = [];
          await start();
        } else if ('at' in action) {
          const each = under[action.at % Math.max(1, under.length)];
          if (each !== undefined) {
            if (action.does === 'work' || action.does === 'reply') work(each);
            if (action.does === 'work') continue;
            under = under.filter((other) => other !== each);
            if (action.does === 'reply') await each.call.answer(each.reply);
            else if (action.does === 'lose') await each.call.fail({ kind: 'timeout' });
            else if (each.call.name === 'sidebarCard' || each.reply !== null) await each.call.fail({ kind: 'timeout' });
            else
              await each.call.answer(
                sampleCardReply({ ok: false, card: script.card, faults: [{ ...places[1], text: 'Нет.' }] }),
              );
          }
        }
        const newCalls = action.does === 'restart' ? [] : opened.calls.slice(sentNow);
        // At most one call per action.
        expect(newCalls.length).toBeLessThanOrEqual(1);
        for (const call of newCalls) {
          under.push({ call, reply: null });
          if (call.name !== 'sidebarSaveCard') continue;
          const { rows } = call.args[0] as CardChange;
          expect(rows.length).toBeGreaterThan(0);
          for (const { sheet, row, fields } of rows)
            for (const [field, { from, to }] of Object.entries(fields)) {
              expect(from).not.toBe(to);
              expect(loadedFieldAt(card, { sheet, row, field })?.value).toBe(from);
            }
        }
        const open = opened.cards.open();
        for (const at of places) {
          const text = meant.get(nameOf(at));
          if (text === undefined) continue;
          const shown =
            draftRowAt(open?.draft ?? [], at)?.fields[at.field]?.to ?? loadedFieldAt(open?.card ?? null, at)?.value;
          expect(shown).toBe(text);
        }
      }
    }),
    { numRuns: 1000 },
  );
});
