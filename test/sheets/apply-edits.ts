import type { CellValue } from '../../src/kernel/cell';
import { schemaOf } from '../../src/sheets/schema/all-schemas';
import type { Block, SheetEdit } from '../../src/sheets/sheet-edit';
import type { SheetImage, SheetLookImage, Workbook } from '../../src/sheets/sheet-image';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Sheet = Mutable<Omit<SheetImage, 'rows' | 'look'>> & { rows: CellValue[][]; look: Mutable<SheetLookImage> };

const filled = <T>(length: number, value: T): T[] => Array.from({ length }, () => value);

const plainLook = (columns: number): SheetLookImage => ({
  position: 1,
  isHidden: false,
  tabColor: null,
  frozenRows: 0,
  frozenColumns: 0,
  headerNotes: filled(columns, ''),
  headerBackgrounds: filled(columns, '#ffffff'),
  columnWidths: filled(columns, 100),
  hiddenColumns: filled(columns, false),
  numberFormats: filled<string | null>(columns, 'General'),
  validations: filled(columns, null),
  conditionalRules: [],
  protection: null,
});

const copyLook = (look: SheetLookImage): Mutable<SheetLookImage> => JSON.parse(JSON.stringify(look)) as SheetLookImage;

const copyOf = (image: SheetImage): Sheet => ({
  ...image,
  rows: image.rows.map((row) => [...row]),
  look: copyLook(image.look ?? plainLook(image.maxColumns)),
});

const cellsOf = (block: Block): [number, number][] =>
  Array.from({ length: block.rows * block.columns }, (_, index) => [
    block.row + Math.floor(index / block.columns),
    block.column + (index % block.columns),
  ]);

function ensure(sheet: Sheet, row: number, columns: number): CellValue[] {
  while (sheet.rows.length < row) sheet.rows.push([]);
  const cells = sheet.rows[row - 1] as CellValue[];
  while (cells.length < columns) cells.push('');
  return cells;
}

function setColumns<T>(values: readonly T[], block: { column: number; columns: number }, value: T): T[] {
  return values.map((old, index) =>
    index + 1 >= block.column && index + 1 < block.column + block.columns ? value : old,
  );
}

/** Applies edits to a copy of a workbook image: what Google does, as far as an image shows it. Throws on nonsense. */
export function applyEdits(workbook: Workbook, edits: readonly SheetEdit[]): Workbook {
  const sheets = workbook.sheets.map(copyOf);
  let names = [...workbook.sheetNames];
  let nextId = Math.max(0, ...sheets.map(({ id }) => id)) + 1;
  const find = (name: string): Sheet => {
    const sheet = sheets.find((each) => each.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  };
  for (const edit of edits) {
    if (edit.kind === 'insert-sheet') {
      if (names.includes(edit.sheet)) throw new Error(`a sheet ${edit.sheet} exists`);
      names.splice(edit.index, 0, edit.sheet);
      sheets.push({
        id: nextId++,
        name: edit.sheet,
        key: edit.key,
        owner: edit.owner,
        rows: [],
        firstRow: 1,
        firstColumn: 1,
        lastRow: 0,
        maxRows: edit.rows,
        maxColumns: edit.columns,
        look: copyLook(plainLook(edit.columns)),
      });
      continue;
    }
    const sheet = find(edit.sheet);
    const look = sheet.look;
    switch (edit.kind) {
      case 'rename-sheet':
        names = names.map((name) => (name === edit.sheet ? edit.to : name));
        sheet.name = edit.to;
        break;
      case 'values':
        edit.values.forEach((values, index) => {
          const row = edit.row + index;
          if (row > sheet.maxRows || edit.column + values.length - 1 > sheet.maxColumns)
            throw new Error(`values outside ${sheet.name}: row ${row}`);
          const cells = ensure(sheet, row, edit.column + values.length - 1);
          values.forEach((value, at) => {
            cells[edit.column - 1 + at] = value;
          });
        });
        break;
      case 'links':
        for (const { row, column, text } of edit.links) ensure(sheet, row, column)[column - 1] = text;
        break;
      case 'append-rows':
        sheet.maxRows += edit.count;
        break;
      case 'delete-rows':
        sheet.rows.splice(edit.row - 1, edit.count);
        sheet.maxRows -= edit.count;
        break;
      case 'insert-columns':
        for (const row of sheet.rows) row.splice(edit.before - 1, 0, ...filled<CellValue>(edit.count, ''));
        sheet.maxColumns += edit.count;
        for (const key of Object.keys(plainLook(1)) as (keyof SheetLookImage)[]) {
          const values = look[key];
          const plain = plainLook(1)[key];
          if (Array.isArray(values) && Array.isArray(plain) && key !== 'conditionalRules')
            (values as unknown[]).splice(edit.before - 1, 0, ...filled(edit.count, plain[0]));
        }
        break;
      case 'sort-rows': {
        const { row, rows } = edit.block;
        const body = sheet.rows.slice(row - 1, row - 1 + rows);
        const keyOf = (cells: CellValue[]): string => String(cells[edit.byColumn - 1] ?? '');
        body.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
        sheet.rows.splice(row - 1, rows, ...body);
        break;
      }
      case 'number-format': {
        const isWhole = edit.block.rows >= sheet.maxRows - headerRowOf(sheet);
        look.numberFormats = setColumns(look.numberFormats, edit.block, isWhole ? edit.format : null);
        break;
      }
      case 'validation':
        look.validations = setColumns(look.validations, edit.block, edit.validation);
        break;
      case 'column-width':
        look.columnWidths = setColumns(look.columnWidths, { column: edit.column, columns: edit.count }, edit.pixels);
        break;
      case 'hide-columns':
        look.hiddenColumns = setColumns(
          look.hiddenColumns,
          { column: edit.column, columns: edit.count },
          edit.isHidden,
        );
        break;
      case 'notes':
        if (edit.row === headerRowOf(sheet))
          look.headerNotes = look.headerNotes.map((note, index) => edit.notes[0]?.[index + 1 - edit.column] ?? note);
        break;
      case 'style':
        for (const [row, column] of cellsOf(edit.block))
          if (row === headerRowOf(sheet) && edit.style.background)
            look.headerBackgrounds = setColumns(look.headerBackgrounds, { column, columns: 1 }, edit.style.background);
        break;
      case 'conditional-rules':
        look.conditionalRules = edit.rules;
        break;
      case 'tab-color':
        look.tabColor = edit.color;
        break;
      case 'freeze':
        look.frozenRows = edit.rows;
        look.frozenColumns = edit.columns;
        break;
      case 'show-sheet':
        look.isHidden = edit.isHidden;
        break;
      case 'protect':
        look.protection = { editors: edit.editors, description: edit.description };
        break;
      case 'filter':
      case 'hide-rows':
      case 'mark-sheet':
        break;
      default:
        throw new Error(`not modelled: ${edit.kind}`);
    }
    sheet.lastRow = sheet.rows.length;
  }
  return { ...workbook, sheetNames: names, sheets };
}

const headerRowOf = (sheet: Sheet): number => (sheet.key === null ? 1 : schemaOf(sheet.key).headerRow);
