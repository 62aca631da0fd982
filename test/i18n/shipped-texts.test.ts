import { allTexts } from '../../library/all-texts';
import { tell } from '../../src/i18n/teller';

/** Russian names the client within this sentence, English before it. */
const differing = ['for-client', 'gate-bypass.questions'];
const wordsOf = (text = ''): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe.each(['findings', 'refusals', 'reports'] as const)('%s', (kind) => {
  const { ru, en }: Readonly<Record<'ru' | 'en', Readonly<Record<string, string>>>> = allTexts[kind];

  test('what is said in one language is said in the other, with the same words', () => {
    expect(Object.keys(en)).toEqual(Object.keys(ru));
    for (const key of Object.keys(ru).filter((each) => !differing.includes(each)))
      expect([key, wordsOf(en[key])]).toEqual([key, wordsOf(ru[key])]);
  });

  test.each([
    { texts: ru, forms: 3 },
    { texts: en, forms: 2 },
  ])('a number has its $forms forms, and every bracket is closed', ({ texts, forms }) => {
    for (const text of Object.values(texts)) {
      for (const [, listed = ''] of text.matchAll(/\{\w+\|([^}]*)\}/g)) expect(listed.split('|')).toHaveLength(forms);
      expect(text.replace(/\{\w+(\|[^{}|]+)*\}/g, '')).not.toMatch(/[{}|]/);
    }
  });
});

test('words and the forms that go with a number', () => {
  const teller = { language: 'ru', texts: { stage: 'в «{stage}» {count} {count|ошибка|ошибки|ошибок}' } } as const;
  expect([1, 3, 11].map((count) => tell(teller, 'stage', { stage: '{count} $&', count }))).toEqual([
    'в «{count} $&» 1 ошибка',
    'в «{count} $&» 3 ошибки',
    'в «{count} $&» 11 ошибок',
  ]);
});

test('a key without a text is a fault of the program', () => {
  expect(() => tell({ language: 'ru', texts: {} }, 'nothing')).toThrow('No text nothing');
});
