/** `npm run bench:sidebar` and `bench:workbench`: one of the measurements in test/browser, by its name. Figures, no verdict: they depend on the machine. */
import { execFileSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { inRoot } from './in-root.mjs';

const name = process.argv[2];
// Two folders deep, as the source is: it looks for dist from where it stands.
const outfile = inRoot(`dist-tools/bench/${name}.cjs`);
await esbuild.build({
  entryPoints: [inRoot(`test/browser/${name}.ts`)],
  bundle: true,
  platform: 'node',
  packages: 'external',
  charset: 'utf8',
  tsconfig: inRoot('tsconfig.json'),
  outfile,
});
execFileSync(process.execPath, [outfile], { stdio: 'inherit' });
