import type { Bilingual, Language } from '../kernel/language';
import { type Library, noteOf } from './library';
import { locateColumns } from './locate-columns';
import { numberFormatOf } from './number-formats';
import { imageOf } from './raw-rows';
import { schemaOf } from './schema/all-schemas';
import type { SheetImage, Workbook } from './sheet-image';
import type { ConditionalRule, Validation } from './sheet-look';
import type { Column, SheetKey, TableSchema } from './table-schema';

/** What the look of the sheets depends on. */
export interface LookContext {
  readonly language: Language;
  /** E-mails of those who may edit protected sheets: heads, deputies. */
  readonly heads: readonly string[];
  /** E-mail of the file's owner, whom Google keeps in every protection; '' where unknown. */
  readonly fileOwner: string;
  /** Names of the types, for their dropdowns. */
  readonly typeNames: { readonly sale: readonly string[]; readonly client: readonly string[] };
  /** Name and columns of a sheet as they are or are about to be. */
  sourceOf(sheet: SheetKey): { readonly sheetName: string; readonly headerRow: number; columnOf(key: string): number };
  /** The note on a column's header. */
  noteOf(sheet: SheetKey, column: string): Bilingual;
}

/** Where the columns of a sheet stand after the edits, and how far the sheet reaches. */
export interface LookArea {
  readonly columnOf: Readonly<Record<string, number>>;
  readonly headerRow: number;
  readonly maxRows: number;
  readonly columns: number;
}

/** A sheet as it is to look. */
export interface DesiredSheet {
  readonly schema: TableSchema;
  readonly name: string;
  /** Employee ID and e-mail of a tab's owner; null for the other sheets. */
  readonly owner: { readonly id: string; readonly email: string } | null;
  readonly rules?: (area: LookArea) => readonly ConditionalRule[];
}

/** The position of a column in a new sheet. */
export const columnInNewSheet = (schema: TableSchema, key: string): number =>
  schema.columns.findIndex((column) => column.key === key) + 1;

/**
 * The name a sheet is to have: its own if a user gave it one, the name in the language if it bears our name in the other
 * language or does not exist yet.
 */
export function sheetNameFor(schema: TableSchema, image: SheetImage | undefined, language: Language): string {
  const other = language === 'ru' ? 'en' : 'ru';
  return image === undefined || image.name === schema.name[other] ? schema.name[language] : image.name;
}

/** The context for a workbook as it stands: columns where users moved them, sheets under the names they have. */
export function createLookContext(
  workbook: Workbook,
  { language, library, ...rest }: Omit<LookContext, 'sourceOf' | 'noteOf'> & { readonly library: () => Library },
): LookContext {
  return {
    language,
    ...rest,
    noteOf: (sheet, column) => noteOf(library(), sheet, column),
    sourceOf(sheet) {
      const schema = schemaOf(sheet);
      const image = imageOf(workbook, sheet);
      const layout = image ? locateColumns(schema, image) : null;
      return {
        sheetName: sheetNameFor(schema, image, language),
        headerRow: layout?.headerRow ?? schema.headerRow,
        columnOf: (key) => layout?.columnOf[key] ?? columnInNewSheet(schema, key),
      };
    },
  };
}

/** The column that feeds the dropdown of a reference: what people read there is what they choose. */
const dropdownColumns: Readonly<Partial<Record<SheetKey, string>>> = {
  stages: 'label',
  operations: 'label',
  questions: 'label',
  staff: 'name',
  clients: 'name',
};

/**
 * The validation of a column's cells; null where anything may stand. Wrong values are warned of and not refused: a strict
 * rule would stop pasting and our own writing in the other language; a wrong cell becomes a finding anyway.
 */
function validationOf(column: Column, context: LookContext): Validation | null {
  const { type } = column;
  if (type.kind === 'checkbox') return { kind: 'checkbox' };
  if (column.isOurs) return null;
  switch (type.kind) {
    case 'choice':
      return {
        kind: 'list',
        values: Object.values(type.options).map((word) => word[context.language]),
        isStrict: false,
      };
    case 'yes-no':
      return { kind: 'list', values: context.language === 'ru' ? ['да', 'нет'] : ['yes', 'no'], isStrict: false };
    case 'date':
      return { kind: 'date' };
    case 'reference': {
      if (type.many) return null;
      if (type.to === 'types') {
        const values = context.typeNames[type.only ?? 'client'];
        return values.length === 0 ? null : { kind: 'list', values, isStrict: false };
      }
      const key = dropdownColumns[type.to];
      if (key === undefined) return null;
      const { sheetName, headerRow, columnOf } = context.sourceOf(type.to);
      return { kind: 'list-from', sheetName, column: columnOf(key), fromRow: headerRow + 1, isStrict: false };
    }
    default:
      return null;
  }
}

/** How a column is to look below and in its header. */
export interface ColumnLook {
  readonly column: Column;
  readonly header: string;
  readonly note: string;
  readonly numberFormat: string;
  readonly validation: Validation | null;
}

export const columnLooks = (schema: TableSchema, context: LookContext): ColumnLook[] =>
  schema.columns.map((column) => ({
    column,
    header: `${column.header[context.language]}`,
    note: context.noteOf(schema.sheet, column.key)[context.language],
    numberFormat: numberFormatOf(column, context.language),
    validation: validationOf(column, context),
  }));

/** Who may edit a sheet; null where everybody may. */
export function editorsOf({ schema, owner }: DesiredSheet, context: LookContext): readonly string[] | null {
  switch (schema.look.protection) {
    case 'none':
      return null;
    case 'heads':
      return context.heads;
    case 'heads-and-owner':
      return owner === null || owner.email === '' ? context.heads : [...context.heads, owner.email];
  }
}
