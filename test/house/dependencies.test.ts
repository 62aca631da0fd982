import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

interface Package {
  readonly license?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly resolved?: string;
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Package> };
const manifest = read('package.json') as Manifest;

const PERMISSIVE = new Set([
  ...['MIT', 'MIT/X11', 'ISC', '0BSD', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'Zlib'],
  ...['Unlicense', 'CC0-1.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Python-2.0'],
]);

/** Looked at one by one. */
const KNOWN: Readonly<Record<string, string>> = {
  // Its package.json forgets the licence; the LICENSE file in it is Apache-2.0.
  'node_modules/@univerjs/telemetry': 'Apache-2.0',
  'node_modules/axe-core': 'MPL-2.0: a development tool, nothing of it is shipped',
  'node_modules/fuzzy': 'MIT by its LICENSE-MIT; its package.json says so in an old form',
};

/** Whether a licence expression leaves a permissive choice: one of the alternatives, with all of its parts. */
function isPermissive(expression: string): boolean {
  const alternatives = expression.replace(/[()]/g, '').split(/ OR |\/(?=Apache)/);
  return alternatives.some((alternative) => alternative.split(' AND ').every((part) => PERMISSIVE.has(part.trim())));
}

const notPermissive = Object.entries(packages)
  .filter(([path, { license }]) => path !== '' && !isPermissive(license ?? ''))
  .map(([path]) => path);

test('every installed package is permissively licensed, but for those looked at', () => {
  expect(notPermissive.filter((path) => !(path in KNOWN))).toEqual([]);
});

test('what was looked at is still there', () => {
  expect(Object.keys(KNOWN).filter((path) => !notPermissive.includes(path))).toEqual([]);
});

test.each([
  { expression: 'GPL-3.0', permissive: false },
  { expression: 'MIT AND GPL-3.0', permissive: false },
  { expression: '(MIT OR GPL-3.0-or-later)', permissive: true },
  { expression: 'MIT/Apache-2.0', permissive: true },
  { expression: '', permissive: false },
])('the licence «$expression»: $permissive', ({ expression, permissive }) => {
  expect(isPermissive(expression)).toBe(permissive);
});

test('the lockfile names no server', () => {
  expect(Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('the lockfile has the packages for every system (npm ci refuses it otherwise): npm run lockfile', () => {
  const present = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((name) => !present.has(name))).toEqual([]);
});

test('direct dependencies are pinned exactly', () => {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
