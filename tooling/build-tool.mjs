import { chmod } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { inRoot } from './in-root.mjs';
import { ironcalcOptions } from './ironcalc.mjs';
import { readLicences, writeLicences } from './licences.mjs';

/** A Node program around the emulator as one file in dist-tools, with IronCalc and its wasm inside. */
export async function buildTool({ entry, outfile }) {
  const { metafile } = await esbuild.build({
    ...ironcalcOptions,
    entryPoints: [inRoot(entry)],
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    // ExcelJS's streaming reader brings a zip library that can read from S3. Nobody here asks it to.
    external: ['@aws-sdk/client-s3'],
    banner: { js: '#!/usr/bin/env node' },
    tsconfig: inRoot('tsconfig.json'),
    metafile: true,
    outfile: inRoot(outfile),
  });
  await chmod(inRoot(outfile), 0o755);
  await writeLicences(await readLicences(metafile), inRoot(outfile.replace(/\.cjs$/, '.licences.txt')));
}
