/**
 * `npm run lockfile`, after a change of dependencies: writes into package-lock.json the packages for other systems and processors that
 * npm left out.
 *
 * npm leaves an optional package out where the registry at hand does not serve it (a mirror for Linux has no macOS binaries), and then
 * `npm ci` refuses the lockfile everywhere. The missing facts are known: the version from the package that wants it, system and
 * processor from its name.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { inRoot } from './in-root.mjs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'x64', 'ia32', 'loong64', 'ppc64', 'riscv64', 's390x'];
const C_LIBRARIES = { gnu: 'glibc', musl: 'musl' };

/** Lockfile entry of an optional platform package, e.g. `@biomejs/cli-linux-x64-musl`. */
function platformEntry(name, version, { license, dev }) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) throw new Error(`Not a platform package: ${name}`);
  const libc = os === 'linux' ? C_LIBRARIES[words.at(-1)] : undefined;
  return {
    version,
    cpu: [cpu],
    ...(dev ? { dev } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    license,
    optional: true,
    os: [os],
  };
}

const file = inRoot('package-lock.json');
const lock = JSON.parse(await readFile(file, 'utf8'));
const { packages } = lock;
const present = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
for (const wanting of Object.values(packages)) {
  for (const [name, version] of Object.entries(wanting.optionalDependencies ?? {})) {
    if (!present.has(name)) packages[`node_modules/${name}`] = platformEntry(name, version, wanting);
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
