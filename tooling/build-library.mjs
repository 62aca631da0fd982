import { writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { inRoot } from './in-root.mjs';

/** `dist/Library.html`: what library/library.ts exports, as JSON inside a script element. */
export async function buildLibrary() {
  const { outputFiles } = await esbuild.build({
    entryPoints: [inRoot('library/library.ts')],
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    charset: 'utf8',
    tsconfig: inRoot('tsconfig.core.json'),
    write: false,
  });
  const source = Buffer.from(outputFiles[0].contents).toString('base64');
  const { library } = await import(`data:text/javascript;base64,${source}`);
  await writeFile(inRoot('dist/Library.html'), formatLibrary(library));
}

/**
 * The page around the JSON. `<` and `/` stand escaped: nothing in a text can then end the element, open an HTML comment or a
 * template tag, or be taken for the beginning of a script comment.
 */
function formatLibrary(library) {
  const json = JSON.stringify(library).replace(/</g, '\\u003c').replace(/\//g, '\\/');
  return `<script type="application/json">${json}</script>\n`;
}
