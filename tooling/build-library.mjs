import { writeFile } from 'node:fs/promises';
import { importSource } from './import-source.mjs';
import { inRoot } from './in-root.mjs';

/** Texts and data that most runs do without, each page as JSON inside a script element, with the export it is made of. */
const PAGES = [
  { page: 'Library', source: 'library/library.ts', name: 'library' },
  { page: 'Texts', source: 'library/all-texts.ts', name: 'allTexts' },
];

/** `dist/Library.html` and `dist/Texts.html`. */
export async function buildLibrary() {
  await Promise.all(
    PAGES.map(async ({ page, source, name }) => {
      const { [name]: data } = await importSource(source);
      await writeFile(inRoot(`dist/${page}.html`), formatPage(data));
    }),
  );
}

/**
 * The page around the JSON. `<` and `/` stand escaped: nothing in a text can then end the element, open an HTML comment or a
 * template tag, or be taken for the beginning of a script comment.
 */
function formatPage(data) {
  const json = JSON.stringify(data).replace(/</g, '\\u003c').replace(/\//g, '\\/');
  return `<script type="application/json">${json}</script>\n`;
}
