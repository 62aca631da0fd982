import type { DeviationKind } from '../../src/control/deviation';
import { deviationKindNames } from '../../src/i18n/deviation-kind';
import { deviationSentence } from '../../src/i18n/deviation-sentence';
import type { Language } from '../../src/kernel/language';
import { expectApproved } from '../approve';
import { tellers } from '../sheets/report/tellers';
import { type Case, cases } from './deviation-cases';

const client = { ru: 'Пекарня № 3', en: 'Bakery No. 3' };

const said = (language: Language, { kind, size, figures, names }: Case): string =>
  deviationSentence(
    tellers[language],
    {
      kind,
      severity: 'medium',
      task: 'D1/1/60/1',
      deal: 'D1',
      operation: '60',
      performer: 'E1',
      since: null,
      size: size ?? null,
      figures: figures ?? {},
    },
    { client: client[language], operation: '', performer: '', other: '', ...names?.[language] },
  );

const kinds = Object.keys(deviationKindNames) as DeviationKind[];

test('every kind has a name and a sentence in both languages, and a case here', () => {
  for (const kind of kinds) {
    expect(deviationKindNames[kind].ru).toMatch(/^[А-ЯЁ]/);
    expect(deviationKindNames[kind].en).toMatch(/^[A-Z]/);
    expect(tellers.ru.texts[kind]).toBeDefined();
    expect(tellers.en.texts[kind]).toBeDefined();
  }
  expect([...new Set(cases.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
});

test('the sentences are the approved ones', () => {
  const text = kinds
    .map((kind) => {
      const lines = cases
        .filter((each) => each.kind === kind)
        .map((each) => `  ${said('ru', each)}\n  ${said('en', each)}`);
      return `${deviationKindNames[kind].ru} / ${deviationKindNames[kind].en}\n${lines.join('\n')}\n`;
    })
    .join('\n');
  expectApproved(text, `${__dirname}/approved/deviation-sentences.txt`);
});

test('no sentence has a hole', () => {
  for (const each of cases)
    for (const language of ['ru', 'en'] as const)
      expect(said(language, each)).not.toMatch(/undefined|null|NaN|«»|“”| {2}|(?<!р\.д)\.$/);
});

test('nobody is named whose name is not given', () => {
  for (const each of cases)
    for (const language of ['ru', 'en'] as const) {
      const anonymous = { ...each, names: { ...each.names, [language]: { ...each.names?.[language], performer: '' } } };
      expect(said(language, anonymous)).not.toMatch(/Иванов|Smith/);
    }
});
