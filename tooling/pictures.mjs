/**
 * The pictures of the README from the demo's workbook: `npm run pictures`. Needs LibreOffice and poppler
 * (`apt-get install libreoffice-calc poppler-utils`), which nothing else here does.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inRoot } from './in-root.mjs';

const book = inRoot('out/techkarta-demo.xlsx');
const pictures = [
  { sheet: '▶ Ершов П.', drawn: 'Ершов-П.png', file: 'manager-tab.png' },
  { sheet: 'Неделя', drawn: 'Неделя.png', file: 'week.png' },
];
const mostBytes = 150 * 1024;

for (const program of ['soffice', 'pdftoppm']) {
  try {
    execFileSync(program, [program === 'soffice' ? '--version' : '-v'], { stdio: 'ignore' });
  } catch {
    console.error(`${program} is missing: apt-get install libreoffice-calc poppler-utils`);
    process.exit(2);
  }
}

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  mkdirSync(inRoot('docs/pictures'), { recursive: true });
  const names = pictures.map(({ sheet }) => sheet);
  execFileSync(process.execPath, [inRoot('tooling/render-xlsx.mjs'), '--grid', book, folder, ...names]);
  for (const { drawn, file } of pictures) {
    const to = inRoot(`docs/pictures/${file}`);
    copyFileSync(join(folder, drawn), to);
    const { size } = statSync(to);
    console.log(`docs/pictures/${file}, ${Math.ceil(size / 1024)} KB`);
    if (size > mostBytes) {
      console.error(`${file} is larger than ${mostBytes / 1024} KB`);
      process.exitCode = 1;
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
