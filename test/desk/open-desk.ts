import { createSpreadsheetDocument, type SpreadsheetDocument } from '../../emulator/document/spreadsheet';
import { createFormulaEngine } from '../../emulator/formulas/ironcalc-engine';
import { momentOfWall } from '../../emulator/time/time-zone';
import { writeWorkbook } from '../../emulator/xlsx/write-workbook';
import type { Language } from '../../src/kernel/language';
import { createHost } from '../../workbench/desk/create-host';
import { keep } from '../../workbench/desk/kept-state';
import { createDeskCalls } from '../../workbench/page/desk/create-desk-calls';
import type { DeskStore, SavedDesk } from '../../workbench/page/desk/saved-desk';
import type { DeskCalls } from '../../workbench/page/desk-contract';

/** A script small enough to know by heart: what the desk does with any bundle shows in it. */
const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Техкарта').addItem('Собрать', 'menuSync').addToUi();
}
function onEdit(e) {
  SpreadsheetApp.getActiveSpreadsheet().toast('Принято: ' + e.range.getA1Notation(), 'Техкарта');
}
function menuWhere() { return SpreadsheetApp.getActiveRange().getA1Notation(); }
function menuJump() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Сделки');
  SpreadsheetApp.getActiveSpreadsheet().setActiveRange(sheet.getRange('B2'));
}
function menuShow() {
  var ui = SpreadsheetApp.getUi();
  ui.alert('Готово', 'Всё на месте', ui.ButtonSet.OK);
  ui.showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Панель'));
  ui.showModalDialog(HtmlService.createHtmlOutput('<p>отчёт</p>').setWidth(600).setHeight(400), 'Отчёт');
}
function menuEnglish() { SpreadsheetApp.getUi().createMenu('Techkarta').addItem('Collect', 'menuSync').addToUi(); }
function menuSum() {
  var rows = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Сделки').getDataRange().getValues();
  return rows.reduce(function (sum, row) { return sum + (typeof row[2] === 'number' ? row[2] : 0); }, 0);
}
function menuFail() { throw new Error('Нечего выдавать'); }
function menuInstall() { ScriptApp.newTrigger('onHour').timeBased().everyHours(1).create(); }
function onHour() {
  var cell = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Сделки').getRange('F1');
  cell.setValue((cell.getValue() || 0) + 1);
}
function state(name) {
  return { name: name, user: Session.getActiveUser().getEmail(), active: SpreadsheetApp.getActiveRange().getA1Notation() };
}
`;

export const bundle = {
  code,
  html: { Sidebar: '<p>панель</p>' },
  manifest: { timeZone: 'Europe/Moscow' },
};

export const head = 'sokolova@firm.ru';
export const manager = 'ivanov@firm.ru';
export const stranger = 'stranger@example.com';
/** A Monday. */
export const MORNING = '2026-11-23T09:00';

/** A small firm's spreadsheet: people, deals, a manager's own tab. */
export function firmDocument(): SpreadsheetDocument {
  const document = createSpreadsheetDocument({
    id: 'firm',
    name: 'Фирма',
    locale: 'ru_RU',
    timeZone: 'Europe/Moscow',
    owner: head,
  });
  const host = createHost({ bundle, document, start: '2026-11-20T09:00' });
  const type = (sheet: string, row: number, ...values: readonly string[][]): void => {
    host.edit(head, { sheet, row, column: 1, values }, 'none');
  };
  const make = (name: string): void => {
    const source = document.sheets[0];
    if (!source) throw new Error('No sheet');
    document.sheets.push({ ...structuredClone(source), id: document.sheets.length * 10, name, rows: [] });
  };
  for (const name of ['Сотрудники', 'Сделки', '▶ Иванов И.', 'Реестр']) make(name);
  document.sheets.shift();
  type(
    'Сотрудники',
    1,
    ['ID', 'Имя', 'E-mail', 'Роль', 'Уволен с'],
    ['E1', 'Соколова М.', head, 'РОП', ''],
    ['E2', 'Иванов И.', manager, 'менеджер', ''],
  );
  type('Сделки', 1, ['ID', 'Клиент', 'Сумма', 'Срок'], ['D1', 'Ритм', '1 200,50', '24.11.2026']);
  return document;
}

/** The firm's spreadsheet as a file that tells its time, as the demo's does. */
export async function firmFile(document = firmDocument()): Promise<Uint8Array> {
  const { world } = createHost({ bundle, document, start: MORNING });
  const now = momentOfWall('Europe/Moscow', Date.parse(`${MORNING}:00Z`));
  return writeWorkbook(document, { engine: createFormulaEngine(), now, extras: keep(world) });
}

/** Keeps one desk as a browser does: through a structured clone. */
export interface MemoryStore extends DeskStore {
  saved: unknown;
}

export function createMemoryStore(saved: unknown = null): MemoryStore {
  const store: MemoryStore = {
    saved,
    load: async () => structuredClone(store.saved),
    save: async (current: () => SavedDesk) => {
      store.saved = structuredClone(current());
    },
  };
  return store;
}

interface Surroundings {
  readonly store?: DeskStore;
  readonly demo?: () => Promise<Uint8Array>;
  readonly language?: Language;
  readonly onProgress?: (moment: string) => void;
}

/** A desk over the small script; its demo is the small firm. */
export const openDesk = ({
  store = createMemoryStore(),
  demo = () => firmFile(),
  language = 'ru',
  onProgress = () => undefined,
}: Surroundings = {}): DeskCalls =>
  createDeskCalls({ bundle, demo, store, language, today: () => '2026-12-01', onProgress });
