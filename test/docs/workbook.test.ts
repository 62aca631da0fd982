import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { allSchemas } from '../../src/sheets/schema/all-schemas';
import { workbookGuide } from '../../tooling/workbook-guide/workbook-guide';

const file = join(resolve(__dirname, '../..'), 'docs/workbook.md');

test('docs/workbook.md is what the schemas and the library say now (if not: npm run docs:workbook)', () => {
  expect(readFileSync(file, 'utf8')).toBe(workbookGuide());
});

test('it tells of every sheet and of every column', () => {
  const sections = workbookGuide().split('\n### ').slice(1);
  const titles = sections.map((section) => section.split('\n')[0]);
  expect(titles.sort()).toEqual(allSchemas.map(({ name }) => `${name.ru} / ${name.en}`).sort());
  for (const { name, columns } of allSchemas) {
    const section = sections.find((each) => each.startsWith(`${name.ru} / `)) ?? '';
    const told = section.split('\n').filter((line) => line.startsWith('| **'));
    for (const { header } of columns)
      expect(told.filter((line) => line.startsWith(`| **${header.ru}** (${header.en}) |`))).toHaveLength(1);
  }
});
