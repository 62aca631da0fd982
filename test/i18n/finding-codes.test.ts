import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findingSentence, hasFindingSentence } from '../../src/i18n/finding-sentence';
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
const named = [...sources('sheets'), ...sources('planning')].flatMap((source) => [
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
  ]),
].filter((code): code is string => code !== undefined);

test('the sources name the codes one knows of', () => {
  expect(codes).toEqual(
    expect.arrayContaining(['missing-column', 'not-yes-no', 'similar-client', 'precedence-cycle', 'not-a-check-count']),
  );
});

test.each(codes)('%s is said in both languages, without holes', (code) => {
  const finding: Finding = {
    kind: 'finding',
    severity: 'error',
    code,
    place: { sheet: 'operations', row: 4, column: 'term' },
    value: 'нечто',
    figures: new Proxy({}, { get: () => 'Х' }) as Record<string, string>,
  };
  for (const language of ['ru', 'en'] as const) {
    expect([language, hasFindingSentence(code, language)]).toEqual([language, true]);
    const sentence = findingSentence(finding, language, 'Операции', 'Срок');
    expect(sentence).toMatch(/[.?!)»”]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
  }
});
