/** `npm run bench:workbench`: how long the workbench's page takes, as one at the keyboard has it. Figures, no verdict: they depend on the machine. */
import { execFileSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { inRoot } from './in-root.mjs';

// Two folders deep, as the source is: it looks for what was built from where it stands.
const outfile = inRoot('dist-tools/bench/measure-workbench.cjs');
await esbuild.build({
  entryPoints: [inRoot('test/browser/measure-workbench.ts')],
  bundle: true,
  platform: 'node',
  packages: 'external',
  charset: 'utf8',
  tsconfig: inRoot('tsconfig.json'),
  outfile,
});
execFileSync(process.execPath, [outfile], { stdio: 'inherit' });
