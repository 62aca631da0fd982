import { english } from '../../sidebar/texts-en';
import { russian } from '../../sidebar/texts-ru';

/** All texts with their paths; functions are called with arguments that any of them can take. */
function flatten(texts: object, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function')
      return [1, 2, 5, 21].map((count) => [`${here}(${count})`, String(value(count, 'A'))]);
    return flatten(value as object, here);
  });
}

const withoutText = new Set(['.roles.stranger']);

test.each([
  { language: 'ru', texts: russian },
  { language: 'en', texts: english },
])('every text exists: $language', ({ texts }) => {
  const empty = flatten(texts).filter(([path, text]) => text.trim() === '' && !withoutText.has(path));
  expect(empty).toEqual([]);
  expect(flatten(texts).filter(([, text]) => /undefined|null|NaN|\[object/.test(text))).toEqual([]);
});

test('no English text holds Cyrillic letters', () => {
  expect(flatten(english).filter(([, text]) => /[а-яё]/i.test(text))).toEqual([]);
});

test('every Russian text is Russian', () => {
  const neutral =
    /^\.(language|percent|showMore|seconds)|^\.task\.open|^\.findings\.place|^\.dateLong|^\.steps\.progress/;
  expect(
    flatten(russian).filter(([path, text]) => !neutral.test(path) && !/[а-яё]/i.test(text) && !withoutText.has(path)),
  ).toEqual([]);
});

test('the two languages say the same things', () => {
  expect(flatten(english).map(([path]) => path)).toEqual(flatten(russian).map(([path]) => path));
});

test.each([
  [1, '1 отклонение', '1 deviation'],
  [2, '2 отклонения', '2 deviations'],
  [5, '5 отклонений', '5 deviations'],
  [11, '11 отклонений', '11 deviations'],
  [21, '21 отклонение', '21 deviations'],
  [104, '104 отклонения', '104 deviations'],
])('%i takes the right form of the word', (count, ru, en) => {
  expect(russian.deviations.total(count).replace(/\u00a0/g, ' ')).toBe(ru);
  expect(english.deviations.total(count).replace(/\u00a0/g, ' ')).toBe(en);
});
