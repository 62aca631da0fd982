import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { rules } from '../../src/control/rules';
import { deviationKindNames } from '../../src/i18n/deviation-kind';

const guide = readFileSync(resolve(__dirname, '../../docs/deviations.md'), 'utf8');

/** Key and name of the kinds in a section's table. */
const kindsIn = (title: string): string[][] => {
  const section = guide.split(/^## /m).find((each) => each.startsWith(title)) ?? '';
  return [...section.matchAll(/^\| `([\w-]+)`(?: ⁺)? \| ([^|]+) \|/gm)].map(([, key = '', name = '']) => [key, name]);
};

const named = (key: string): string[] => [key, deviationKindNames[key as keyof typeof deviationKindNames].ru];

test('docs/deviations.md defines every kind that is looked for, in the order of the reports', () => {
  expect(kindsIn('Виды, которые ищутся')).toEqual(rules.map(({ key }) => named(key)));
});

test('and names those that are not there yet', () => {
  const found = new Set<string>(rules.map(({ key }) => key));
  const absent = Object.keys(deviationKindNames).filter((key) => !found.has(key));
  expect(kindsIn('Виды, которых пока нет')).toEqual(absent.map(named));
});
