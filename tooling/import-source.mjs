import * as esbuild from 'esbuild';
import { inRoot } from './in-root.mjs';

/** The exports of a TypeScript file of the pure core, the library or the tools: bundled and imported, so that a tool can ask the sources. */
export async function importSource(entry) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [inRoot(entry)],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    charset: 'utf8',
    tsconfig: inRoot('tsconfig.core.json'),
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
