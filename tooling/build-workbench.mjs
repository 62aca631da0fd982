import { copyFile, mkdir } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { inRoot } from './in-root.mjs';
import { ironcalcOptions } from './ironcalc.mjs';
import { readLicences, writeLicences } from './licences.mjs';
import { univer } from './univer.mjs';

const OUT = 'dist-tools/workbench';

/** The workbench's page: static files in dist-tools/workbench, the desk (emulator, IronCalc, ExcelJS) as a worker of its own. */
export async function buildWorkbench() {
  await mkdir(inRoot(OUT), { recursive: true });
  const { metafile } = await esbuild.build({
    ...ironcalcOptions,
    entryPoints: {
      'desk.worker': inRoot('workbench/page/desk.worker.ts'),
      main: inRoot('workbench/page/main.tsx'),
    },
    bundle: true,
    plugins: [...ironcalcOptions.plugins, univer],
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    // ExcelJS comes as one file that was bundled before: what it would take from Node is inside or never asked for.
    external: ['@aws-sdk/client-s3'],
    loader: { ...ironcalcOptions.loader, '.svg': 'dataurl', '.woff2': 'dataurl', '.png': 'dataurl' },
    tsconfig: inRoot('tsconfig.json'),
    metafile: true,
    outdir: inRoot(OUT),
  });
  await copyFile(inRoot('workbench/page/index.html'), inRoot(`${OUT}/index.html`));
  await writeLicences(await readLicences(metafile), inRoot(`${OUT}/licences.txt`));
}
