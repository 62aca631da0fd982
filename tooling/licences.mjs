/** Whose work is in a bundle: the licences ask that their notice goes with every copy. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inRoot } from './in-root.mjs';

const PACKAGE_FOLDER = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** Packages that contributed to an esbuild bundle: name, version, licence and its text, sorted by name. */
export async function readLicences(...metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) =>
    Object.values(outputs).flatMap((output) =>
      Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
    ),
  );
  const folders = new Set(inputs.flatMap((path) => PACKAGE_FOLDER.exec(path)?.[1] ?? []));
  const licences = await Promise.all([...folders].map(readLicence));
  return licences.sort((a, b) => a.name.localeCompare(b.name));
}

async function readLicence(folder) {
  const absolute = inRoot(folder);
  const { name, version, license } = JSON.parse(await readFile(join(absolute, 'package.json'), 'utf8'));
  const file = (await readdir(absolute)).find((entry) => /^licen[sc]e/i.test(entry));
  const text = file === undefined ? '' : await readFile(join(absolute, file), 'utf8');
  return { name, version, license, text: text.trim() };
}

/** One line for the head of a bundle. */
export function formatCredits(licences) {
  const parts = licences.map(({ name, version, license }) => `${name} ${version} (${license})`);
  return ['Techkarta, MIT', ...parts].join('; ').replaceAll('*/', '');
}

/** The licence texts as one file. */
export async function writeLicences(licences, file) {
  const sections = licences.map(({ name, version, license, text }) => `${name} ${version}: ${license}\n\n${text}\n`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, sections.join('\n----------------------------------------\n\n'));
}
