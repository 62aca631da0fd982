/**
 * The pictures of the documents: `npm run pictures [-- --kept=FOLDER]`. Screens are those the browser tests look at, so a view is
 * named once, in its test; FOLDER holds what such a run has kept already. Two sheets of the demo's workbook are drawn by LibreOffice
 * (`apt-get install libreoffice-calc poppler-utils`), where it is installed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRoot } from './in-root.mjs';
import { captions, otherLooks } from './picture-captions.mjs';
import { shrinkPng } from './shrink-png.mjs';

const { values } = parseArgs({ options: { kept: { type: 'string' } } });
const to = inRoot('docs/pictures');
const mostBytes = 4 * 1024 * 1024;
const sheets = [
  { sheet: '▶ Ершов П.', drawn: 'Ершов-П.png', file: 'manager-tab.png' },
  { sheet: 'Неделя', drawn: 'Неделя.png', file: 'week.png' },
];
const tests = ['sidebar-look', 'report-look', 'help.test', 'diagnose', 'workbench-page', 'workbench-main-job'];

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  mkdirSync(to, { recursive: true });
  drawSheets();
  keepScreens(values.kept ?? runTests());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function drawSheets() {
  const missing = ['soffice', 'pdftoppm'].filter((program) => spawnSync(program, ['-v']).error !== undefined);
  if (missing.length > 0) {
    console.warn(
      `${missing.join(', ')} not found, the two sheets keep their pictures: apt-get install libreoffice-calc poppler-utils`,
    );
    return;
  }
  const names = sheets.map(({ sheet }) => sheet);
  const book = inRoot('out/techkarta-demo.xlsx');
  execFileSync(process.execPath, [inRoot('tooling/render-xlsx.mjs'), '--grid', book, folder, ...names]);
  for (const { drawn, file } of sheets) copyFileSync(join(folder, drawn), join(to, file));
}

/** The folder with every screen the browser tests went through. */
function runTests() {
  const args = [inRoot('node_modules/jest/bin/jest.js'), ...tests.map((name) => `test/browser/${name}`)];
  const { status } = spawnSync(process.execPath, [...args, '--selectProjects', 'browser'], {
    cwd: inRoot('.'),
    env: { ...process.env, SIDEBAR_PICTURES: folder },
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('A browser test failed, so its pictures would not be true');
  return folder;
}

function keepScreens(from) {
  const named = new Set(captions.flatMap(({ views }) => Object.keys(views)));
  const seen = readdirSync(from).flatMap((file) => /^(.+)\.ru\.light\.png$/.exec(file)?.[1] ?? []);
  const silent = seen.filter((view) => !named.has(view));
  if (silent.length > 0) throw new Error(`No sentence in tooling/picture-captions.mjs: ${silent.join(', ')}`);
  // The walk's pictures are of one scheme and do not name it.
  const fileOf = (view) => (view.startsWith('workbench-walk.') ? `${view}.ru` : `${view}.ru.light`);
  const kept = [...[...named].map(fileOf), ...otherLooks].map((name) => `${name}.png`);
  const lacking = kept.filter((file) => !existsSync(join(from, file)));
  if (lacking.length > 0) throw new Error(`Not seen by the tests: ${lacking.join(', ')}`);
  const own = new Set([...kept, ...sheets.map(({ file }) => file)]);
  for (const file of readdirSync(to)) if (!own.has(file)) rmSync(join(to, file));
  for (const file of kept) writeFileSync(join(to, file), shrinkPng(readFileSync(join(from, file))));
  writeFileSync(inRoot('docs/pictures.md'), pageOf(fileOf));
  const bytes = readdirSync(to).reduce((sum, file) => sum + statSync(join(to, file)).size, 0);
  console.log(`docs/pictures: ${own.size} files, ${Math.ceil(bytes / 1024)} KB`);
  if (bytes > mostBytes) throw new Error(`That is more than ${mostBytes / 1024} KB`);
}

function pageOf(fileOf) {
  const parts = captions.map(({ title, views }) => {
    const pictures = Object.entries(views).map(([view, sentence]) => {
      const others = otherLooks.filter((look) => look.startsWith(`${view}.`));
      const links = others.map((look) => `[${look.endsWith('dark') ? 'тёмная' : 'English'}](pictures/${look}.png)`);
      const more = links.length === 0 ? '' : ` Ещё: ${links.join(', ')}.`;
      return `### ${view}\n\n${sentence}${more}\n\n![${sentence}](pictures/${fileOf(view)}.png)\n`;
    });
    return `## ${title}\n\n${pictures.join('\n')}`;
  });
  const lead = 'Снято проверками в браузере командой `npm run pictures`; фразы — в `tooling/picture-captions.mjs`.';
  return `# Как это выглядит\n\n${lead}\n\n${parts.join('\n')}`;
}
