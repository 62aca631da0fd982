import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { menuTexts } from '../../src/i18n/menu-texts';
import { checkPlayScript } from '../../workbench/cli/check-play-script';
import { commandFunctions, commandKeys } from '../../workbench/cli/command-keys';
import { parseFaults } from '../../workbench/cli/parse-faults';
import { stepSchemas } from '../../workbench/cli/play-script';
import { runCommandLine } from '../../workbench/cli/run-command-line';
import type { PlayResult } from '../../workbench/cli/step-result';
import entryPoints from '../house/entry-points.json';

/** docs/play.md is read as its readers read it: its example is played, its tables are held against the code. */

const root = resolve(__dirname, '../..');
const guide = readFileSync(join(root, 'docs/play.md'), 'utf8');

const sectionOf = (title: string): string => {
  const section = guide.split(/^#{2,3} /m).find((each) => each.startsWith(title));
  if (section === undefined) throw new Error(`docs/play.md has no section ${title}`);
  return section;
};

const jsonIn = (text: string): unknown[] =>
  [...text.matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(([, json]) => JSON.parse(json ?? ''));

/** The cells of the rows whose first cell is code: the key without its quotes, then the rest. */
const rowsIn = (text: string): string[][] =>
  [...text.matchAll(/^\| `([^`]+)`(.*)\|$/gm)].map(([, key, rest]) => [
    key ?? '',
    ...(rest ?? '')
      .split('|')
      .slice(1)
      .map((cell) => cell.trim()),
  ]);

async function play(script: unknown): Promise<{ readonly exit: number; readonly result: PlayResult }> {
  const folder = mkdtempSync(join(tmpdir(), 'techkarta-'));
  const [steps, result] = [join(folder, 'steps.json'), join(folder, 'result.json')];
  writeFileSync(steps, JSON.stringify(script));
  const terminal = { print: () => {}, complain: () => {} };
  const exit = await runCommandLine(['play', steps, '--result', result], terminal, join(root, 'dist'));
  return { exit, result: JSON.parse(readFileSync(result, 'utf8')) as PlayResult };
}

test('the example plays, and its result is the one that is printed', async () => {
  const [script, excerpt] = jsonIn(sectionOf('Пример целиком'));
  const { exit, result } = await play(script);
  expect({ exit, failed: result.failed }).toEqual({ exit: 0, failed: [] });
  const printed = excerpt as PlayResult['steps'];
  expect(printed.map(({ step }) => result.steps[step - 1])).toMatchObject(printed);
  const reading = result.steps.at(-1)?.read as { readonly rows: readonly unknown[] } | undefined;
  expect(reading?.rows.length).toBeGreaterThan(0);

  const codes = new Set([...sectionOf('Файл результата').matchAll(/`(\w+)`/g)].map(([, code]) => code));
  for (const step of result.steps) expect(Object.keys(step).filter((key) => !codes.has(key))).toEqual([]);
});

test('every kind of step has a section with an example that is taken', () => {
  const titles = [...guide.matchAll(/^### `(\w+)`/gm)].map(([, kind]) => kind);
  expect(titles).toEqual(Object.keys(stepSchemas));
  for (const kind of titles) {
    const steps = jsonIn(sectionOf(`\`${kind}\``));
    expect(steps.length).toBeGreaterThan(0);
    const script = { owner: 'rop@firm.ru', editors: ['ivanov@firm.ru'], steps };
    expect(() => checkPlayScript('docs/play.md', script)).not.toThrow();
  }
});

test('the table of commands is the one of the command line, and says which are there and what the menu calls them', () => {
  const rows = rowsIn(sectionOf('`run`'));
  expect(rows.map(([key]) => key)).toEqual(commandKeys);
  for (const [key = '', menu = '', , state] of rows) {
    const isThere = entryPoints.includes(commandFunctions[key as keyof typeof commandFunctions]);
    expect([key, state]).toEqual([key, isThere ? 'да' : 'ещё нет']);
    if (isThere) expect([key, menu.split(' → ').at(-1)]).toEqual([key, menuTexts[key as keyof typeof menuTexts].ru]);
  }
});

test('every fault that is listed is understood', () => {
  const named = rowsIn(sectionOf('Сбои')).map(([fault = '']) => fault);
  expect(named.length).toBeGreaterThan(4);
  expect(parseFaults(named.join(','), 3)).toHaveLength(named.length);
});

test('the table of calls names the functions of the sidebar', () => {
  const named = rowsIn(sectionOf('`call`')).map(([name]) => name);
  expect(named).toEqual(entryPoints.filter((name) => name.startsWith('sidebar')));
});
