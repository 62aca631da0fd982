import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, owner, run, stepsFile } from './fake-bundle';

const good = stepsFile({ at: '2026-11-23T09:00', as: owner, run: 'setup' });

/** Bad input ends with exit code 2, one line on the error output that names what and where, and nothing printed. */
test.each<{ when: string; files?: Record<string, string>; argv: readonly string[]; named: readonly string[] }>([
  { when: 'an unknown command', argv: ['replay'], named: ['replay'] },
  { when: 'an unknown option', argv: ['play', 'steps.json', '--bok', 'x'], named: ['--bok'] },
  { when: 'no steps file', argv: ['play'], named: ['STEPS.json'] },
  { when: 'a steps file that is not there', argv: ['play', 'none.json'], named: ['none.json'] },
  { when: 'a folder in place of the steps file', argv: ['play', '.'], named: ['.'] },
  {
    when: 'a steps file that is no JSON',
    files: { 'steps.json': '{\n"owner": rop,\n}' },
    argv: ['play', 'steps.json'],
    named: ['steps.json', 'JSON'],
  },
  {
    when: 'an empty steps file',
    files: { 'steps.json': '' },
    argv: ['play', 'steps.json'],
    named: ['steps.json', 'JSON'],
  },
  {
    when: 'an unknown step command',
    files: { 'steps.json': stepsFile({ run: 'isue' }) },
    argv: ['play', 'steps.json'],
    named: ['steps[0].run', 'isue'],
  },
  {
    when: 'a command that this bundle does not have',
    files: { 'steps.json': stepsFile({ run: 'card' }) },
    argv: ['play', 'steps.json'],
    named: ['steps[0].run', 'card'],
  },
  {
    when: 'a function that this bundle does not have',
    files: { 'steps.json': stepsFile({ call: 'startTimer' }) },
    argv: ['play', 'steps.json'],
    named: ['steps[0].call', 'startTimer'],
  },
  {
    when: 'an unknown user',
    files: { 'steps.json': stepsFile({ as: 'x@firm.ru', open: true }) },
    argv: ['play', 'steps.json'],
    named: ['steps[0].as', 'x@firm.ru'],
  },
  { when: 'a book that is not there', argv: ['play', 'steps.json', '--book', 'none.xlsx'], named: ['none.xlsx'] },
  {
    when: 'a book that is no workbook',
    files: { 'book.xlsx': 'ID;Клиент' },
    argv: ['play', 'steps.json', '--book', 'book.xlsx'],
    named: ['book.xlsx'],
  },
  {
    when: 'a broken book',
    files: { 'book.xlsx': 'PK\u0003\u0004 torn off' },
    argv: ['play', 'steps.json', '--book', 'book.xlsx'],
    named: ['book.xlsx'],
  },
  { when: 'faults that are none', argv: ['play', 'steps.json', '--faults', 'burn@3'], named: ['--faults', 'burn@3'] },
  {
    when: 'a place for the workbook that is a folder',
    argv: ['play', 'steps.json', '--out', 'folder'],
    named: ['folder'],
  },
  {
    when: 'a place for the result that is a folder',
    argv: ['play', 'steps.json', '--result', 'folder'],
    named: ['folder'],
  },
  { when: 'a seed that is no number', argv: ['demo', '--seed', 'x'], named: ['--seed', 'x'] },
])('$when', async ({ files = {}, argv, named }) => {
  const folder = folderWith({ 'steps.json': good, ...files });
  mkdirSync(join(folder, 'folder'));
  const placed = argv.map((arg) => (/\.(json|xlsx)$|^folder$|^\.$/.test(arg) ? join(folder, arg) : arg));
  for (const language of ['ru', 'en']) {
    const { exit, complaints, printed } = await run(folder, ...placed, '--lang', language);
    expect({ exit, lines: complaints.length, printed }).toEqual({ exit: 2, lines: 1, printed: '' });
    for (const part of named) expect(complaints[0]).toContain(part === '.' ? folder : part);
    expect(complaints[0]).not.toMatch(/\n|undefined|\[object|TypeError|Exception/);
  }
});

test('a bundle that was not built is bad input', async () => {
  const folder = folderWith({ 'steps.json': good });
  const { exit, complaints } = await run(join(folder, 'dist'), 'play', join(folder, 'steps.json'));
  expect({ exit, complaints }).toEqual({ exit: 2, complaints: [expect.stringContaining('npm run build')] });
});

test('help and version are no errors', async () => {
  const folder = folderWith();
  expect(await run(folder, '--help', '--lang', 'en')).toMatchObject({
    exit: 0,
    printed: expect.stringContaining('Exit codes'),
  });
  expect(await run(folder, 'play', '--help')).toMatchObject({
    exit: 0,
    printed: expect.stringContaining('Код выхода'),
  });
  expect(await run(folder, '--version')).toMatchObject({ exit: 0, printed: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
});
