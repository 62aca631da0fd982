import { readFile, writeFile } from 'node:fs/promises';
import * as esbuild from 'esbuild';
import { inRoot } from './in-root.mjs';

const PAGES = [
  { language: 'ru', name: 'HelpRu', title: 'Справка' },
  { language: 'en', name: 'HelpEn', title: 'Help' },
];

/** `dist/HelpRu.html` and `dist/HelpEn.html`: help/<language>.html in the look of the other pages. They need no script. */
export async function buildHelp() {
  const styles = await Promise.all(['sidebar/base.css', 'help/help.css'].map((file) => readFile(inRoot(file), 'utf8')));
  const { code } = await esbuild.transform(styles.join('\n'), { loader: 'css', minify: true, charset: 'utf8' });
  await Promise.all(
    PAGES.map(async ({ language, name, title }) => {
      const body = await readFile(inRoot(`help/${language}.html`), 'utf8');
      await writeFile(inRoot(`dist/${name}.html`), pageOf({ language, title, style: code.trim(), body: body.trim() }));
    }),
  );
}

/** Links of the contents stay in the dialog's frame. */
const pageOf = ({ language, title, style, body }) => `<!doctype html>
<html lang="${language}">
<head>
<base target="_self">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${style}</style>
</head>
<body><main class="guide">
${body}
</main></body>
</html>
`;
