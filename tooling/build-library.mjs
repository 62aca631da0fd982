import { writeFile } from 'node:fs/promises';
import { importSource } from './import-source.mjs';
import { inRoot } from './in-root.mjs';

/** `dist/Library.html`: what library/library.ts exports, as JSON inside a script element. */
export async function buildLibrary() {
  const { library } = await importSource('library/library.ts');
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
