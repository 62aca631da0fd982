import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** What a small project breaks, and the rule that has to say so. */
const ILLEGAL = [
  { rule: 'kernel-imports-nothing-to-its-right', from: 'src/kernel/a.ts', imports: 'src/model/a' },
  { rule: 'model-imports-nothing-to-its-right', from: 'src/model/b.ts', imports: 'src/planning/a' },
  { rule: 'planning-imports-nothing-to-its-right', from: 'src/planning/b.ts', imports: 'src/control/a' },
  { rule: 'control-imports-nothing-to-its-right', from: 'src/control/b.ts', imports: 'src/sheets/a' },
  { rule: 'sheets-imports-nothing-to-its-right', from: 'src/sheets/b.ts', imports: 'src/app/a' },
  { rule: 'app-imports-nothing-to-its-right', from: 'src/app/b.ts', imports: 'src/gas/a' },
  { rule: 'nothing-imports-main', from: 'src/gas/b.ts', imports: 'src/main' },
  { rule: 'texts-only-from-sheets-on', from: 'src/control/c.ts', imports: 'src/i18n/a' },
  { rule: 'texts-know-only-the-domain', from: 'src/i18n/b.ts', imports: 'src/sheets/a' },
  { rule: 'core-imports-no-platform', from: 'src/planning/c.ts', imports: 'node:fs' },
  { rule: 'google-types-only-in-gas', from: 'src/app/d.ts', imports: '@types/google-apps-script' },
  { rule: 'emulator-stands-alone', from: 'emulator/b.ts', imports: 'src/kernel/legal' },
  { rule: 'emulator-and-page-run-in-a-browser', from: 'emulator/c.ts', imports: 'node:path' },
  { rule: 'emulator-and-page-run-in-a-browser', from: 'workbench/page/b.ts', imports: 'workbench/cli/a' },
  { rule: 'emulator-and-page-run-in-a-browser', from: 'workbench/desk/b.ts', imports: 'node:fs' },
  { rule: 'src-knows-no-emulator', from: 'src/gas/c.ts', imports: 'emulator/a' },
  { rule: 'src-knows-no-sidebar', from: 'src/gas/d.ts', imports: 'sidebar/a' },
  { rule: 'src-knows-no-sidebar', from: 'src/gas/e.ts', imports: 'report/a' },
  { rule: 'sidebar-imports-only-types-from-src', from: 'sidebar/b.ts', imports: 'src/app/legal' },
  { rule: 'sidebar-imports-only-types-from-src', from: 'report/b.ts', imports: 'src/app/legal' },
  { rule: 'sidebar-knows-no-report', from: 'sidebar/c.ts', imports: 'report/a' },
  { rule: 'workbench-drives-the-bundle', from: 'workbench/b.ts', imports: 'src/app/legal' },
  { rule: 'library-is-data', from: 'templates/b.ts', imports: 'src/kernel/legal' },
  { rule: 'library-is-data', from: 'library/b.ts', imports: 'src/kernel/legal' },
  { rule: 'library-ships-beside-the-code', from: 'src/app/e.ts', imports: 'templates/a' },
  { rule: 'library-ships-beside-the-code', from: 'src/sheets/c.ts', imports: 'library/a' },
  { rule: 'no-cycles', from: 'emulator/round.ts', imports: 'emulator/trip' },
  { rule: 'resolvable', from: 'workbench/c.ts', imports: 'workbench/missing' },
];

/** Imports that have to pass, so that a rule which forbids everything is seen. */
const LEGAL = [
  { from: 'src/model/legal.ts', imports: 'src/kernel/legal' },
  { from: 'src/app/legal.ts', imports: 'src/sheets/legal' },
  { from: 'library/legal.ts', imports: 'templates/legal' },
  { from: 'library/legal-type.ts', imports: 'src/sheets/legal', typeOnly: true },
  { from: 'src/sheets/legal.ts', imports: 'src/i18n/legal' },
  { from: 'src/i18n/legal.ts', imports: 'src/control/legal' },
  { from: 'src/control/legal.ts', imports: 'src/model/legal' },
  { from: 'src/gas/legal.ts', imports: 'src/app/legal' },
  { from: 'src/main.ts', imports: 'src/gas/legal' },
  { from: 'sidebar/legal.ts', imports: 'src/app/legal', typeOnly: true },
  { from: 'report/legal.ts', imports: 'sidebar/legal' },
  { from: 'workbench/legal.ts', imports: 'emulator/legal' },
  { from: 'workbench/page/legal.ts', imports: 'workbench/desk/legal' },
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let folder: string;
let violations: readonly Violation[];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function importLine(from: string, imported: string, typeOnly = false): string {
  const isLocal = /^(src|emulator|sidebar|report|workbench|library|templates)\//.test(imported);
  const up = '../'.repeat(from.split('/').length - 1);
  return `import ${typeOnly ? 'type ' : ''}{ a } from '${isLocal ? up + imported : imported}';\nexport const b${typeOnly ? ': typeof a | 0 = 0' : ' = a'};\n`;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-rules-'));
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  write('tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler" } }');
  for (const target of [...ILLEGAL, ...LEGAL].map(({ imports }) => imports)) {
    if (target.includes('/') && !target.startsWith('@') && target !== 'workbench/missing') {
      write(`${target}.ts`, 'export const a = 1;\n');
    }
  }
  for (const { from, imports } of ILLEGAL) write(from, importLine(from, imports));
  for (const { from, imports, ...rest } of LEGAL) write(from, importLine(from, imports, 'typeOnly' in rest));
  write('emulator/trip.ts', importLine('emulator/trip.ts', 'emulator/round'));
  write('src/model/alone.ts', 'export const a = 1;\n');

  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json'],
      ...['src', 'sidebar', 'report', 'emulator', 'workbench', 'library', 'templates'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(stderr);
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rulesBrokenBy = (from: string) => violations.filter((each) => each.from === from).map(({ rule }) => rule.name);

test.each(ILLEGAL)('$rule: $from imports $imports', ({ rule, from }) => {
  expect(rulesBrokenBy(from)).toContain(rule);
});

test('no-orphans: a file that nobody imports', () => {
  expect(rulesBrokenBy('src/model/alone.ts')).toEqual(['no-orphans']);
});

test.each(LEGAL)('allowed: $from imports $imports', ({ from }) => {
  expect(rulesBrokenBy(from)).toEqual([]);
});

test('every rule is broken here on purpose', () => {
  const names = execFileSync(
    process.execPath,
    ['-p', `require('${join(ROOT, '.dependency-cruiser.cjs')}').forbidden.map((rule) => rule.name).join()`],
    { encoding: 'utf8' },
  );
  const broken = [...ILLEGAL.map(({ rule }) => rule), 'no-orphans'];
  expect(names.trim().split(',').sort()).toEqual([...new Set(broken)].sort());
});
