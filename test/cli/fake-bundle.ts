import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../workbench/cli/run-command-line';

/** A script small enough to know by heart, in place of the product: what play does with any bundle shows in it. */
const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Техкарта').addItem('Собрать', 'menuSync').addToUi();
}
function onEdit(e) {
  var sheet = e.range.getSheet();
  if (sheet.getName() === 'Сделки' && e.range.getColumn() === 3) {
    sheet.getRange(e.range.getRow(), 4).setValue((sheet.getRange(e.range.getRow(), 4).getValue() || 0) + 1);
  }
}
function menuSetup(args) {
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = spreadsheet.getSheets()[0];
  sheet.setName('Сделки');
  sheet.getRange(1, 1, 1, 4).setValues([['ID', 'Клиент', '☐', 'Событий']]);
  sheet.setFrozenRows(1);
  var rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C2=TRUE').setBackground('#b7e1cd')
    .setRanges([sheet.getRange('A2:D20')]).build();
  sheet.setConditionalFormatRules([rule]);
  spreadsheet.toast('Листы готовы: ' + (args ? args.template : 'без шаблона'), 'Техкарта');
}
function menuSync() { return { ok: false, message: 'Сначала создайте листы' }; }
function menuIssue() { throw new Error('Нечего выдавать'); }
function menuCheck() {
  console.error('check: TypeError');
  SpreadsheetApp.getActiveSpreadsheet().toast('Не получилось, повторите', 'Техкарта');
}
function menuInstall() { ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create(); }
function onHour() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  sheet.getRange(1, 6).setValue((sheet.getRange(1, 6).getValue() || 0) + 1);
}
function sidebarState(name) { return { name: name, rows: SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getLastRow() }; }
`;

export const owner = 'rop@firm.ru';
export const manager = 'ivanov@firm.ru';

export interface Heard {
  readonly exit: number;
  readonly printed: string;
  readonly complaints: readonly string[];
}

/** A temporary folder with the bundle and the given files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'techkarta-'));
  const manifest = { timeZone: 'Europe/Moscow', runtimeVersion: 'V8' };
  const bundle = {
    'Code.js': code,
    'Library.html': '<p>Библиотека</p>',
    'Sidebar.html': '<p>Техкарта</p>',
    'appsscript.json': JSON.stringify(manifest),
  };
  for (const [name, content] of Object.entries({ ...bundle, ...files })) writeFileSync(join(folder, name), content);
  return folder;
}

/** Runs the command line with the bundle of a folder and hears what it says. */
export async function run(folder: string, ...argv: readonly string[]): Promise<Heard> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const terminal = {
    print: (text: string) => void printed.push(text),
    complain: (line: string) => void complaints.push(line),
  };
  const exit = await runCommandLine(argv, terminal, folder);
  return { exit, printed: printed.join('\n'), complaints };
}

/** A steps file's text. */
export const stepsFile = (...steps: readonly object[]): string => JSON.stringify({ owner, editors: [manager], steps });
