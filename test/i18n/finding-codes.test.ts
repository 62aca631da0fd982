import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allTexts } from '../../library/all-texts';
import { findingSentence } from '../../src/i18n/finding-sentence';
import type { Finding } from '../../src/model/finding';
import { precedenceFindings } from '../../src/planning/check-precedence';
import { mapQuestions } from '../../src/planning/map-completeness';
import { planFindings } from '../../src/planning/plan-finding';
import { settingKeys } from '../../src/sheets/setting-keys';

const root = join(__dirname, '../../src');
const sources = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

/** Every code that the sources name where a finding is made: `code: '…'`, `problem('…')`, `findingAt(…, '…', …)`, `aFinding(…, '…', …)`. */
const named = [...sources('sheets'), ...sources('planning'), ...sources('app')].flatMap((source) => [
  ...[...source.matchAll(/code: '([a-z0-9-]+)'/g)].map(([, code]) => code),
  ...[...source.matchAll(/aFinding\('[a-z]+', '([a-z0-9-]+)'/g)].map(([, code]) => code),
  ...[...source.matchAll(/problem\('([a-z0-9-]+)'/g)].map(([, code]) => code),
  ...[...source.matchAll(/findingAt\(\s*'[a-z-]+',\s*[\w.]+,\s*'\w+',\s*'([a-z0-9-]+)'/g)].map(([, code]) => code),
]);
const codes = [
  ...new Set([
    ...named,
    ...Object.keys(precedenceFindings),
    ...Object.keys(planFindings),
    ...Object.keys(settingKeys).map((key) => `bad-setting-${key}`),
    ...mapQuestions.map((question) => `missing-${question}`),
    'not-a-term',
    'unknown-phrase',
    'changed-meanwhile',
    'cleared-meanwhile',
    'row-gone',
    'too-long-text',
  ]),
].filter((code): code is string => code !== undefined);

test('the sources name the codes one knows of', () => {
  expect(codes).toEqual(
    expect.arrayContaining(['missing-column', 'not-yes-no', 'similar-client', 'precedence-cycle', 'not-a-check-count']),
  );
});

const finding = (code: string, figures: Finding['figures']): Finding => ({
  kind: 'finding',
  severity: 'error',
  code,
  place: { sheet: 'operations', row: 4, column: 'term' },
  value: 'нечто',
  figures: figures ?? {},
});
const languages = ['ru', 'en'] as const;
const said = (each: Finding, language: (typeof languages)[number]): string =>
  findingSentence(each, { language, texts: allTexts.findings[language] }, 'Операции', 'Срок');

test.each(codes)('%s is said in both languages, without holes', (code) => {
  for (const language of languages) {
    const text = `${allTexts.findings[language][code]} ${allTexts.findings[language][`${code}+near`]}`;
    const figures = Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => [name, 'Х']));
    const sentence = said(finding(code, figures), language);
    expect(sentence).toMatch(/[.?!)»”]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[{}]/);
  }
});

test.each(languages)('no sentence is left over, and none is missing in one language: %s', (language) => {
  const all = [...sources('sheets'), ...sources('planning'), ...sources('model'), ...sources('app')].join('\n');
  const isMade = (code: string): boolean => codes.includes(code) || all.includes(`'${code}'`);
  const told = Object.keys(allTexts.findings[language]);
  expect(told.filter((code) => !isMade(code.replace(/\+near$/, '')))).toEqual([]);
  expect(told).toEqual(Object.keys(allTexts.findings.ru));
});

test('something near is named where it is known', () => {
  const near = said(finding('unknown-reference', { near: 'Завод «Луч»' }), 'en');
  expect(near).toBe('“нечто” was not found; it resembles “Завод “Луч””. Choose from the dropdown.');
  expect(said(finding('unknown-reference', {}), 'ru')).toBe('«нечто» не найдено. Выберите из выпадающего списка.');
});

test('what the user typed is never taken for a name of ours', () => {
  const typed = { ...finding('not-a-date', {}), value: '{sheet} $& {value}' };
  expect(said(typed, 'ru')).toBe('«{sheet} $& {value}» — не дата. Ожидается день, например 23.11.2026.');
});
