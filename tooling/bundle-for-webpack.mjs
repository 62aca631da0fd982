import * as esbuild from 'esbuild';
import { inRoot } from './in-root.mjs';
import { formatCredits, readLicences, writeLicences } from './licences.mjs';
import { trimRrule } from './trim-rrule.mjs';

/** Bundles the entry to one ES2019 module, and writes down whose work is in it. Returns the file and the credits as a comment. */
export async function bundleForWebpack(entry) {
  const file = inRoot('dist-tools/code/main.js');
  const { metafile } = await esbuild.build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    // Nothing of Node is there either; libraries then leave out their streams.
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    tsconfig: inRoot('tsconfig.gas.json'),
    plugins: [trimRrule],
    metafile: true,
    outfile: file,
  });
  const licences = await readLicences(metafile);
  await writeLicences(licences, inRoot('dist/Code.licences.txt'));
  return { file, banner: `/* ${formatCredits(licences)} */` };
}
