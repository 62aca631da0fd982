import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { buildIroncalc } from './ironcalc.mjs';

const modified = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Makes what jest needs in place of the ESM-only IronCalc, so that any single test runs on a fresh clone without a build. */
export default async function globalSetup() {
  const built = fileURLToPath(new URL('../dist-tools/ironcalc.cjs', import.meta.url));
  const sources = [
    createRequire(import.meta.url).resolve('@ironcalc/wasm'),
    fileURLToPath(new URL('./ironcalc.mjs', import.meta.url)),
  ];
  if (sources.every((source) => modified(source) < modified(built))) return;
  await buildIroncalc(built);
}
