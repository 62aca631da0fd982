/** `npm run bench:sidebar`: how long the panel's first view takes after its data. Figures, no verdict: they depend on the machine. */
import { execFileSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { inRoot } from './in-root.mjs';

// Two folders deep, as the source is: it looks for dist from where it stands.
const outfile = inRoot('dist-tools/bench/measure-first-view.cjs');
await esbuild.build({
  entryPoints: [inRoot('test/browser/measure-first-view.ts')],
  bundle: true,
  platform: 'node',
  packages: 'external',
  charset: 'utf8',
  tsconfig: inRoot('tsconfig.json'),
  outfile,
});
execFileSync(process.execPath, [outfile], { stdio: 'inherit' });
