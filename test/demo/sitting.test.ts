import { createRandom } from '../../emulator/run/random';
import { type Character, characters } from '../../workbench/demo/characters';
import { addWorkingDays, demoDays } from '../../workbench/demo/demo-days';
import { type Act, type Memory, sit } from '../../workbench/demo/sitting';
import type { Quirk } from '../../workbench/demo/stories';
import type { TabRow } from '../../workbench/demo/tab-rows';

const prompt: Character = { ...characters.kuznetsova, delay: [0, 0], spread: 0 };
const row = (part: Partial<TabRow> = {}): TabRow => ({
  row: 3,
  id: 'D1/1/S1-20/1',
  deal: 'D1',
  operation: 'Изучить открытые источники',
  status: 'доступна',
  isTicked: false,
  isUntilResult: false,
  planUnits: 0,
  due: 46353,
  memoryKey: 'D1/1/S1-20/1',
  ...part,
});

/** Acts day by day on the same row, which never changes: what the person wants to type on each day. */
function month(quirk: Quirk, part: Partial<TabRow> = {}, character = prompt): Record<string, Act['set']> {
  const memory: Memory = { intentions: new Map() };
  const random = createRandom(1);
  const typed: Record<string, Act['set']> = {};
  for (const day of demoDays()) {
    const [act] = sit([row(part)], {
      day,
      character,
      random,
      memory,
      quirkOf: () => quirk,
      delayOf: () => character.delay,
      isHeldBack: () => false,
    });
    if (act) typed[day] = act.set;
    if (act?.isDone) break;
  }
  return typed;
}

test('a diligent person does an available task at once, evidence and minutes before the tick', () => {
  const typed = month({});
  expect(Object.keys(typed)).toEqual(['2026-10-26']);
  expect(Object.keys(typed['2026-10-26'] ?? {})).toEqual(['Подтверждение', 'Минуты', '☐']);
  expect(typed['2026-10-26']).toMatchObject({ Минуты: 60, '☐': true });
});

test.each([
  { when: 'a delay of three working days', quirk: { delay: 3 }, days: ['2026-10-29'] },
  { when: 'a fixed day', quirk: { doneOn: '2026-11-10' }, days: ['2026-11-10'] },
  { when: 'neglect', quirk: { isNeglected: true }, days: [] },
  {
    when: 'a client who moves it twice',
    quirk: { movedTo: ['2026-10-29', '2026-11-05'] },
    days: ['2026-10-26', '2026-10-29', '2026-11-05'],
  },
  { when: 'attempts without an end', quirk: { attempts: 2, isNeglected: true }, days: ['2026-10-26', '2026-10-27'] },
])('$when shows in the days on which something is typed', ({ quirk, days }) => {
  expect(Object.keys(month(quirk))).toEqual(days);
});

test('what is written down later carries the day it was done', () => {
  const typed = month({ doneOn: '2026-11-10', recordedOn: '2026-11-16' });
  expect(typed).toEqual({ '2026-11-16': expect.objectContaining({ 'Сделано (дата)': '10.11.2026', '☐': true }) });
});

test('a moved talk says until when, before its outcome', () => {
  expect(month({ movedTo: ['2026-10-29'] })['2026-10-26']).toEqual({
    'Новая дата': '29.10.2026',
    Итог: 'перенёс клиент',
  });
});

test.each([
  { status: 'ожидает', quirk: {}, days: [] },
  { status: 'ожидает', quirk: { rushedFrom: '2026-11-02' }, days: ['2026-11-02'] },
  { status: 'выполнена', quirk: {}, days: [] },
  { status: 'отменена', quirk: { rushedFrom: '2026-11-02' }, days: [] },
])('a row that is «$status» with $quirk', ({ status, quirk, days }) => {
  expect(Object.keys(month(quirk, { status }))).toEqual(days);
});

test('no more is done in a sitting than the person manages', () => {
  const rows = Array.from({ length: 9 }, (_, index) => row({ id: `D${index}/1/S1-20/1`, memoryKey: `D${index}` }));
  const acts = sit(rows, {
    day: '2026-10-26',
    character: prompt,
    random: createRandom(1),
    memory: { intentions: new Map() },
    quirkOf: () => ({}),
    delayOf: () => [0, 0],
    isHeldBack: ({ id }) => id === 'D0/1/S1-20/1',
  });
  expect(acts.map((act) => act.row.id)).toEqual([
    'D1/1/S1-20/1',
    'D2/1/S1-20/1',
    'D3/1/S1-20/1',
    'D4/1/S1-20/1',
    'D5/1/S1-20/1',
  ]);
});

test('working days of the demo leave out weekends and the holiday', () => {
  expect(demoDays()).toHaveLength(20);
  expect(addWorkingDays('2026-11-03', 1)).toBe('2026-11-05');
});
