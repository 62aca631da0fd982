import { counted, plural } from '../../src/i18n/plural';
import { quote } from '../../src/i18n/quote';
import { spokenDate, spokenPeriod, spokenStamp } from '../../src/i18n/spoken-date';
import { localDate, localDateTime } from '../../src/kernel/local-date';

const questions = { ru: ['вопрос', 'вопроса', 'вопросов'], en: ['question', 'questions'] } as const;

test.each([
  [0, 'вопросов'],
  [1, 'вопрос'],
  [2, 'вопроса'],
  [4, 'вопроса'],
  [5, 'вопросов'],
  [11, 'вопросов'],
  [12, 'вопросов'],
  [14, 'вопросов'],
  [20, 'вопросов'],
  [21, 'вопрос'],
  [22, 'вопроса'],
  [25, 'вопросов'],
  [101, 'вопрос'],
  [111, 'вопросов'],
  [112, 'вопросов'],
])('%i %s', (count, form) => expect(plural('ru', count, questions)).toBe(form));

test('English has two forms', () => {
  expect([0, 1, 2, 21].map((count) => counted('en', count, questions))).toEqual([
    '0 questions',
    '1 question',
    '2 questions',
    '21 questions',
  ]);
});

test.each([
  ['Пекарня № 3', '«Пекарня № 3»', '“Пекарня № 3”'],
  ['ООО «Ромашка»', '«ООО „Ромашка“»', '“ООО ‘Ромашка’”'],
  ['ООО "Ромашка"', '«ООО „Ромашка“»', '“ООО ‘Ромашка’”'],
  ['ПК «Вега»  ', '«ПК „Вега“»', '“ПК ‘Вега’”'],
  ['труба 2"', '«труба 2"»', '“труба 2"”'],
])('%s in quotes', (name, ru, en) => {
  expect(quote('ru', name)).toBe(ru);
  expect(quote('en', name)).toBe(en);
});

test('dates as they are said', () => {
  expect(spokenDate('ru', localDate('2026-12-03'))).toBe('3 декабря');
  expect(spokenDate('en', localDate('2026-12-03'))).toBe('3 December');
  expect(spokenStamp('ru', localDateTime('2026-12-03T14:30'))).toBe('3 декабря в 14:30');
  expect(spokenPeriod('ru', localDate('2026-11-23'), localDate('2026-11-29'))).toBe('23–29 ноября');
  expect(spokenPeriod('ru', localDate('2026-11-30'), localDate('2026-12-06'))).toBe('30 ноября – 6 декабря');
  expect(spokenPeriod('en', localDate('2026-11-23'), localDate('2026-11-23'))).toBe('23 November');
});
