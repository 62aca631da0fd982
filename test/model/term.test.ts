import fc from 'fast-check';
import type { Language } from '../../src/kernel/language';
import type { Term } from '../../src/model/stage-map';
import { formatTerm, parseTerm } from '../../src/model/term';

const languages = fc.constantFrom<Language>('ru', 'en');
const terms = fc.oneof(
  fc.record({ kind: fc.constant('working-days' as const), days: fc.nat(999) }),
  fc.record({ kind: fc.constant('working-minutes' as const), minutes: fc.nat(6000) }),
  fc.record({ kind: fc.constant('key-date' as const), offset: fc.integer({ min: -999, max: 999 }) }),
);

test.each<[string | number | boolean, Term | null]>([
  [2, { kind: 'working-days', days: 2 }],
  ['2', { kind: 'working-days', days: 2 }],
  ['2 р.д.', { kind: 'working-days', days: 2 }],
  ['5 рабочих дней', { kind: 'working-days', days: 5 }],
  ['0', { kind: 'working-days', days: 0 }],
  ['30 мин', { kind: 'working-minutes', minutes: 30 }],
  ['4 ч', { kind: 'working-minutes', minutes: 240 }],
  ['К−3', { kind: 'key-date', offset: -3 }],
  ['К-3', { kind: 'key-date', offset: -3 }],
  ['K-3', { kind: 'key-date', offset: -3 }],
  ['К+5', { kind: 'key-date', offset: 5 }],
  ['к + 5 р.д.', { kind: 'key-date', offset: 5 }],
  ['К', { kind: 'key-date', offset: 0 }],
  ['скоро', null],
  ['2,5', null],
  [-1, null],
  ['', null],
  [true, null],
])('%j', (cell, expected) => {
  const term = parseTerm(cell);
  expect(term.ok ? term.value : null).toEqual(expected);
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(terms, languages, (term, language) =>
      expect(parseTerm(formatTerm(term, language))).toEqual({ ok: true, value: term }),
    ),
  );
});
