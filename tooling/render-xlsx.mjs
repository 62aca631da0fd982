/**
 * Pictures of a workbook as LibreOffice shows it: `node tooling/render-xlsx.mjs [--grid] BOOK.xlsx FOLDER [SHEET NAME …]`.
 * For looking at what we write and for the pictures of the README; needs `soffice` and `pdftoppm` (libreoffice-calc, poppler-utils).
 * Writes one PNG a sheet, whole and named after it. Without names: every visible sheet. With `--grid` the lines between cells are
 * drawn as a screen shows them: paper has none.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';

const DOTS_PER_INCH = '110';

/** A decimal comma, as the readers of the workbooks have it. */
const RUSSIAN_NUMBERS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ru-RU</value></prop></item>
</oor:items>`;

const hasGrid = process.argv.includes('--grid');
const [book, folder, ...wanted] = process.argv.slice(2).filter((argument) => argument !== '--grid');
if (!book || !folder) {
  console.error('node tooling/render-xlsx.mjs [--grid] BOOK.xlsx FOLDER [SHEET NAME …]');
  process.exit(2);
}

const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(readFileSync(book));
const visible = workbook.worksheets.filter((sheet) => sheet.state === 'visible').map((sheet) => sheet.name);
const unknown = wanted.filter((name) => !visible.includes(name));
if (unknown.length > 0) {
  console.error(`no visible sheet ${unknown.join(', ')}; there are: ${visible.join(', ')}`);
  process.exit(2);
}

const work = mkdtempSync(join(tmpdir(), 'render-'));
try {
  mkdirSync(folder, { recursive: true });
  // With a page a sheet, the number of the page is the number of the sheet.
  const options = JSON.stringify({ SinglePageSheets: { type: 'boolean', value: 'true' } });
  if (hasGrid) await writeWithGrid(join(work, 'book.xlsx'));
  else copyFileSync(book, join(work, 'book.xlsx'));
  mkdirSync(join(work, 'profile', 'user'), { recursive: true });
  writeFileSync(join(work, 'profile', 'user', 'registrymodifications.xcu'), RUSSIAN_NUMBERS);
  const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile'))}`;
  run('soffice', [
    '--headless',
    profile,
    '--convert-to',
    `pdf:calc_pdf_Export:${options}`,
    '--outdir',
    work,
    join(work, 'book.xlsx'),
  ]);
  for (const name of wanted.length > 0 ? wanted : visible) {
    const page = String(visible.indexOf(name) + 1);
    const picture = join(folder, name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''));
    run('pdftoppm', [
      '-r',
      DOTS_PER_INCH,
      '-png',
      '-singlefile',
      '-f',
      page,
      '-l',
      page,
      join(work, 'book.pdf'),
      picture,
    ]);
    console.log(`${picture}.png`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** The border of cells that have none of their own is the first of the file, its default font the first font. */
async function writeWithGrid(file) {
  const edge = (side) => `<${side} style="thin"><color rgb="FFE1E3E6"/></${side}>`;
  // The first line runs over its neighbours, and no line shows through it.
  const none = { style: 'thin', color: { argb: 'FFFFFFFF' } };
  for (const sheet of workbook.worksheets) {
    const view = sheet.views?.[0];
    if (view?.state !== 'frozen' || view.ySplit !== 2) continue;
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = sheet.getCell(1, column);
      cell.border = { ...cell.border, left: none, right: none };
    }
  }
  const { xlsx } = workbook;
  const prepare = xlsx.prepareModel.bind(xlsx);
  xlsx.prepareModel = (model, options) => {
    prepare(model, options);
    const { borders, fonts } = model.styles.model;
    borders[0] = `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border>`;
    fonts[0] = '<font><sz val="10"/><name val="Arial"/></font>';
  };
  await xlsx.writeFile(file);
}

function run(command, args) {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'] });
}
