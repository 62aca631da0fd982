import { readFile, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { inRoot } from './in-root.mjs';
import { formatCredits, readLicences, writeLicences } from './licences.mjs';

const STYLE_PLACE = '<!-- style -->';
const SCRIPT_PLACE = '<!-- script -->';

/**
 * `dist/<name>.html`: HtmlService serves one file, so script and style go inside the page, at the two comments there.
 * Style comes from the .css files that the script imports. `entry` and `page` are paths in the repository.
 */
export async function buildPage({ name, entry, page }) {
  const { outputFiles, metafile } = await esbuild.build({
    entryPoints: [inRoot(entry)],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    tsconfig: inRoot('tsconfig.sidebar.json'),
    metafile: true,
    write: false,
    outdir: inRoot('dist'),
  });
  const textOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text.trim() ?? '';
  const html = await readFile(inRoot(page), 'utf8');
  const licences = await readLicences(metafile);
  const script = `/* ${formatCredits(licences)} */\n${textOf('.js')}`;
  await writeLicences(licences, inRoot(`dist/${name}.licences.txt`));
  await writeFile(inRoot(`dist/${name}.html`), inline(page, html, { style: textOf('.css'), script }));
}

/** The page with style and script in their places. Neither may end its own element early, nor open an HTML comment or a template tag. */
function inline(page, html, { style, script }) {
  for (const place of [STYLE_PLACE, SCRIPT_PLACE]) {
    if (html.split(place).length !== 2) throw new Error(`${page} must contain ${place} once`);
  }
  if (/<\/style/i.test(style)) throw new Error(`The style of ${page} contains </style`);
  // `\x3c` is `<` inside a string, a template and a regular expression, the only places where these three can stand in a script.
  const safeScript = script.replace(/<(?=\/script|script|!--|\?)/gi, '\\x3c');
  // A replacement given as text would have its `$&` and `$1` interpreted.
  return html
    .replace(STYLE_PLACE, () => `<style>${style}</style>`)
    .replace(SCRIPT_PLACE, () => `<script>${safeScript}</script>`);
}
