import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'no-clock-'));
  cpSync(join(ROOT, 'biome.json'), join(folder, 'biome.json'));
  cpSync(join(ROOT, 'tooling/biome'), join(folder, 'tooling/biome'), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the linter says of a file with this text. */
function lint(path: string, text: string): string {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const run = spawnSync(process.execPath, [biome, 'lint', '--vcs-enabled=false', '--colors=off', path], {
    cwd: folder,
    encoding: 'utf8',
  });
  return run.stdout + run.stderr;
}

const COMPLAINT = 'no clock and no dice here';

test.each(['Date.now()', '[1].map(Date.now)', 'new Date()', 'Date()', 'Math.random()'])(
  'the core may not say %s',
  (said) => {
    expect(lint('src/planning/clock.ts', `export const clock = ${said};\n`)).toContain(COMPLAINT);
  },
);

test.each(['new Date(0)', 'Date.UTC(2026, 10, 23)', 'Math.max(1, 2)'])('the core may say %s', (said) => {
  expect(lint('src/planning/clock.ts', `export const clock = ${said};\n`)).not.toContain(COMPLAINT);
});

test('the Google folder reads the clock', () => {
  expect(lint('src/gas/clock.ts', 'export const clock = Date.now();\n')).not.toContain(COMPLAINT);
});
