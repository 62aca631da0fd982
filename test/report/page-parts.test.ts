import { heatLevel } from '../../report/heat-level';
import { barsIn, shownSteps, vitalFew } from '../../report/shown-steps';
import { english } from '../../report/texts-en';
import { russian } from '../../report/texts-ru';
import { endOfWeek, isUnfinished, shortDay } from '../../report/week';

test.each([
  [0, 'low'],
  [69, 'low'],
  [70, 'middle'],
  [84, 'middle'],
  [85, 'good'],
  [94, 'good'],
  [95, 'high'],
  [100, 'high'],
])('%i per cent is %s, as on the sheet', (percent, level) => {
  expect(heatLevel(percent)).toBe(level);
});

describe('a week', () => {
  test.each([
    ['2026-11-23', '2026-11-29'],
    ['2026-11-30', '2026-12-06'],
    ['2026-12-28', '2027-01-03'],
  ])('from %s to %s', (monday, sunday) => {
    expect(endOfWeek(monday)).toBe(sunday);
  });
  test.each([
    ['2026-11-23', true],
    ['2026-11-29', true],
    ['2026-11-30', false],
  ])('on %s the week of 23 November goes on: %s', (today, isOn) => {
    expect(isUnfinished('2026-11-23', today)).toBe(isOn);
  });
  test('its first day, short', () => {
    expect([shortDay('2026-10-05', 'ru'), shortDay('2026-05-04', 'ru'), shortDay('2026-10-05', 'en')]).toEqual([
      '5 окт',
      '4 мая',
      '5 Oct',
    ]);
  });
});

describe('the bars of the kinds', () => {
  const steps = (...counts: readonly number[]) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    let soFar = 0;
    return counts.map((count, at) => {
      soFar += count;
      return { title: `${at + 1}`, count, cumulativePercent: Math.round((100 * soFar) / total) };
    });
  };
  test('nine kinds are all shown', () => {
    const nine = steps(9, 8, 7, 6, 5, 4, 3, 2, 1);
    expect(shownSteps(nine, 9, String)).toEqual(nine);
  });
  test('of ten the last two are one bar, and nothing is lost', () => {
    const shown = shownSteps(steps(10, 9, 8, 7, 6, 5, 4, 3, 2, 1), 9, (kinds) => `others ${kinds}`);
    expect(shown.length).toBe(9);
    expect(shown[8]).toEqual({ title: 'others 2', count: 3, cumulativePercent: 100 });
    expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(55);
  });
  test.each([
    [870, 9],
    [660, 8],
    [270, 3],
    [100, 3],
  ])('%i pixels hold %i bars', (width, bars) => {
    expect(barsIn(width)).toBe(bars);
  });
  test.each([
    { counts: [], few: 0 },
    { counts: [3], few: 1 },
    { counts: [8, 2], few: 1 },
    { counts: [79, 21], few: 2 },
    { counts: [28, 17, 11, 8, 7, 5, 4, 4, 3, 2, 1], few: 6 },
  ])('of $counts the first $few make up four fifths', ({ counts, few }) => {
    expect(vitalFew(steps(...counts))).toBe(few);
  });
});

describe('the texts', () => {
  /** All texts with their paths; functions are called with arguments that any of them can take. */
  const flatten = (texts: object, path = ''): [string, string][] =>
    Object.entries(texts).flatMap(([key, value]): [string, string][] => {
      const here = `${path}.${key}`;
      if (typeof value === 'string') return [[here, value]];
      if (typeof value === 'function')
        return [1, 2, 5, 21].map((count) => [`${here}(${count})`, String(value(count, 'A', 'B'))]);
      return flatten(value as object, here);
    });

  test('the two languages say the same things, each in its own letters', () => {
    expect(flatten(english).map(([path]) => path)).toEqual(flatten(russian).map(([path]) => path));
    expect(flatten(english).filter(([, text]) => /[а-яё]/i.test(text))).toEqual([]);
    const neutral = /^\.(language|percent)|^\.heat\.steps\.(middle|good)/;
    expect(flatten(russian).filter(([path, text]) => !neutral.test(path) && !/[а-яё]/i.test(text))).toEqual([]);
    expect(
      [...flatten(russian), ...flatten(english)].filter(([, text]) => /undefined|NaN|\[object|^$/.test(text)),
    ).toEqual([]);
  });

  test.each([
    [1, 'Самый частый вид — 80 % всех отклонений: начните с него.'],
    [2, '2 вида дают 80 % всех отклонений: начните с них.'],
    [5, '5 видов дают 80 % всех отклонений: начните с них.'],
  ])('%i kinds to begin with', (few, sentence) => {
    expect(russian.pareto.hint(few, russian.percent(80)).replace(/\u00a0/g, ' ')).toBe(sentence);
  });

  test.each([
    [1, 'мало данных: 1 обязательство, для процента нужно 10'],
    [4, 'мало данных: 4 обязательства, для процента нужно 10'],
    [9, 'мало данных: 9 обязательств, для процента нужно 10'],
  ])('%i obligations are too few', (matured, text) => {
    expect(russian.tooFewLong(matured).replace(/\u00a0/g, ' ')).toBe(text);
  });
});
