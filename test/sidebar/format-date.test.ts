import { daysBetween, formatDate, formatToday } from '../../sidebar/format-date';

test.each([
  { iso: '2026-11-27', ru: '27 ноября', en: '27 November' },
  { iso: '2027-01-11', ru: '11 января 2027 г.', en: '11 January 2027' },
  { iso: '2026-11-23T09:30', ru: '23 ноября, 09:30', en: '23 November, 09:30' },
  { iso: 'скоро', ru: 'скоро', en: 'скоро' },
])('$iso as people write it', ({ iso, ru, en }) => {
  expect(formatDate(iso, '2026-11-23', 'ru').replace(/\u00a0/g, ' ')).toBe(ru);
  expect(formatDate(iso, '2026-11-23', 'en')).toBe(en);
});

test('today begins with a capital letter', () => {
  expect(formatToday('2026-11-23', 'ru')).toBe('Понедельник, 23 ноября');
  expect(formatToday('2026-11-23', 'en')).toBe('Monday, 23 November');
});

test.each([
  ['2026-11-23', '2026-11-24', 1],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-12-31', '2026-01-01', -364],
  ['2026-11-23', 'x', null],
])('days from %s to %s', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
