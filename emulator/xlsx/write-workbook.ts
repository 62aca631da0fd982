import { Workbook } from 'exceljs';
import type { DataValidation } from '../document/data-validation';
import type { FormulaEngine } from '../document/formula-engine';
import { columnLetters } from '../document/grid-range';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { sheetById } from '../document/spreadsheet';
import { quoteSheetName } from '../formulas/format-formula';
import { serialOfMoment } from '../time/serial';
import { DEFAULT_FONT } from './cell-look';
import { absolute } from './excel-validation';
import type { SavedSheet } from './saved-workbook';
import { SAVED_FORMAT } from './saved-workbook';
import { createStyleTable } from './style-table';
import { tabNames } from './tab-names';
import { TECHNICAL_SHEET, writeTechnicalSheet } from './technical-sheet';
import { writeSheet } from './write-sheet';

export interface WriteOptions {
  /** Gives formula cells their results; without one Excel computes them on opening. */
  readonly engine?: FormulaEngine;
  /** The moment, in milliseconds, that TODAY() sees in those results. */
  readonly now: number;
  /**
   * 'fixed': TODAY() in cells and rules is the day of `now`, so that the workbook looks the same on every day it is opened. Default 'live'.
   * Reading the file back gives the live formulas in either case.
   */
  readonly today?: 'live' | 'fixed';
  /** Anything JSON can hold, e.g. properties and triggers: readWorkbook gives it back. */
  readonly extras?: unknown;
}

/** The document as an .xlsx file. What the format cannot hold goes into a very hidden sheet, from which readWorkbook restores it. */
export async function writeWorkbook(document: SpreadsheetDocument, options: WriteOptions): Promise<Uint8Array> {
  const { now, engine = null, today = 'live', extras = null } = options;
  const workbook = new Workbook();
  workbook.created = new Date(now);
  workbook.modified = new Date(now);
  workbook.title = document.name;
  const names = tabNames(document.sheets.map((sheet) => sheet.name));
  const tabs = new Map(document.sheets.map((sheet, index) => [sheet, names[index] ?? sheet.name]));
  const fixedToday = today === 'fixed' ? Math.floor(serialOfMoment(now, document.timeZone)) : null;
  const styles = createStyleTable();
  const validations = new Map<DataValidation, number>();
  const lists = new Map<string, readonly string[]>();
  const sheets: SavedSheet[] = document.sheets.map((sheet) =>
    writeSheet(
      {
        place: { document, sheet, tabs, fixedToday },
        engine,
        now,
        styles,
        keepList: (choices) => keepList(lists, choices),
        indexOfValidation: (rule) => {
          const index = validations.get(rule) ?? validations.size;
          validations.set(rule, index);
          return index;
        },
      },
      workbook.addWorksheet(tabs.get(sheet) ?? sheet.name, { state: sheet.hidden ? 'hidden' : 'visible' }),
    ),
  );
  const { sheets: _sheets, ...rest } = document;
  const technical = writeTechnicalSheet(workbook, {
    format: SAVED_FORMAT,
    document: rest,
    sheets,
    validations: [...validations.keys()],
    ...styles.saved(),
    extras,
  });
  [...lists.values()].forEach((choices, index) => {
    choices.forEach((choice, row) => {
      technical.getCell(row + 1, FIRST_LIST + index).value = choice;
    });
  });
  writeNames(workbook, document, tabs);
  const visible = document.sheets.findIndex((sheet) => !sheet.hidden);
  workbook.views = [
    {
      x: 0,
      y: 0,
      width: 24_000,
      height: 14_000,
      firstSheet: 0,
      activeTab: Math.max(0, visible),
      visibility: 'visible',
    },
  ];
  useDefaultFont(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What of ExcelJS's writer its types leave out: the fonts of the file, the first of which is the default. */
interface Writer {
  prepareModel(model: { styles: { model: { fonts: string[] } } }, options: object): void;
}

/**
 * Widths of columns are counted in digits of the file's default font. ExcelJS knows only Calibri; where that is missing, a wider
 * font stands in for it and every column is wider than it was.
 */
function useDefaultFont(workbook: Workbook): void {
  const writer = workbook.xlsx as unknown as Writer;
  const prepare = writer.prepareModel.bind(writer);
  writer.prepareModel = (model, options) => {
    prepare(model, options);
    model.styles.model.fonts[0] = `<font><sz val="${DEFAULT_FONT.size}"/><name val="${DEFAULT_FONT.name}"/></font>`;
  };
}

/** Lists too long for a rule stand in the technical sheet from column C on. */
const FIRST_LIST = 3;

function keepList(lists: Map<string, readonly string[]>, choices: readonly string[]): string {
  const key = JSON.stringify(choices);
  if (!lists.has(key)) lists.set(key, choices);
  const letters = columnLetters(FIRST_LIST + [...lists.keys()].indexOf(key));
  return `${TECHNICAL_SHEET}!$${letters}$1:$${letters}$${Math.max(1, choices.length)}`;
}

/** Set as a whole: ExcelJS's own way makes an object of every cell in a named range. */
function writeNames(workbook: Workbook, document: SpreadsheetDocument, tabs: ReadonlyMap<object, string>): void {
  const model = document.namedRanges.flatMap(({ name, sheetId, range }) => {
    const sheet = sheetById(document, sheetId);
    // Excel refuses a name that reads like a reference.
    const isLegal = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(name);
    return sheet && isLegal
      ? [{ name, ranges: [`${quoteSheetName(tabs.get(sheet) ?? sheet.name)}!${absolute(range)}`] }]
      : [];
  });
  Object.defineProperty(workbook.definedNames, 'model', { get: () => model, set: () => undefined });
}
