import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { scripts } from '../../package.json';

/** What documents refer to is there: files they link to, paths they name, commands they tell to run. */

const root = resolve(__dirname, '../..');
const documents = ['README.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return markdownIn(path);
    return path.endsWith('.md') ? [path] : [];
  });
}

const read = (document: string): string => readFileSync(join(root, document), 'utf8');
const allIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** A name in a path that stands for any: `<лист>`, `*`, `…`. */
const isPattern = (path: string): boolean => /[<>*…{}]/.test(path);

test.each(documents)('%s: links lead somewhere', (document) => {
  const links = allIn(read(document), /\]\(([^)#\s]+)(?:#[^)]*)?\)/g).filter((link) => !/^https?:/.test(link));
  expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
});

test.each(documents)('%s: paths of the repository are right', (document) => {
  const sources = /`((?:src|sidebar|emulator|workbench|library|templates|test|tooling|bench|docs)\/[^`\s]*)`/g;
  const wrong = allIn(read(document), sources).filter((path) => !isPattern(path) && !existsSync(join(root, path)));
  expect(wrong).toEqual([]);
});

test.each(documents)('%s: npm has the commands', (document) => {
  const named = allIn(read(document), /npm run (?:-s )?([\w:]+)/g);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('there are documents to look at', () => {
  expect(documents.length).toBeGreaterThan(5);
});
