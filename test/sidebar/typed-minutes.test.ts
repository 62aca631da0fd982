import fc from 'fast-check';
import { formatClock, formatDuration } from '../../sidebar/format-duration';
import { typedMinutes } from '../../sidebar/typed-minutes';
import { parseMinutes } from '../../src/kernel/parse-minutes';

const script = (text: string): number | null => {
  if (text.trim() === '') return null;
  const parsed = parseMinutes(text);
  return parsed.ok ? parsed.value : null;
};

test.each([
  ['90'],
  ['90 мин'],
  ['1,5 ч'],
  ['1.5 h'],
  ['1:30'],
  ['1 ч 30 мин'],
  ['2 часа'],
  ['7000'],
  ['долго'],
  ['-5'],
  ['1.5'],
  [''],
])('the sidebar understands %j as the script does', (text) => {
  expect(typedMinutes(text)).toBe(script(text));
});

test('whatever is typed, both understand the same', () => {
  const part = fc.constantFrom('1', '30', '90', ':', ',', '.', ' ', 'ч', 'мин', 'h', 'min', 'час', '-', 'x');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      expect(typedMinutes(parts.join(''))).toBe(script(parts.join('')));
    }),
  );
});

test.each([
  [0, '0\u00a0мин', '0\u00a0min'],
  [45, '45\u00a0мин', '45\u00a0min'],
  [120, '2\u00a0ч', '2\u00a0h'],
  [95, '1\u00a0ч\u00a035\u00a0мин', '1\u00a0h\u00a035\u00a0min'],
])('%i minutes as people say them', (minutes, ru, en) => {
  expect(formatDuration(minutes, 'ru')).toBe(ru);
  expect(formatDuration(minutes, 'en')).toBe(en);
});

test.each([
  [0, '0:00:00'],
  [754_999, '0:12:34'],
  [36_000_000, '10:00:00'],
])('%i ms on the clock', (milliseconds, text) => {
  expect(formatClock(milliseconds)).toBe(text);
});
