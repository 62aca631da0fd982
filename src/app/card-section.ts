import { formatYesNo } from '../kernel/parse-yes-no';
import { formatRecurrencePhrase } from '../model/format-recurrence';
import { compileFormatter } from '../sheets/format-cell';
import { type Library, noteOf } from '../sheets/library';
import { labelWithId } from '../sheets/reference-index';
import { roles } from '../sheets/schema/choices';
import type { Column, SheetKey } from '../sheets/table-schema';
import type { CardBook, CardBookRow } from './card-book';
import type { CardColumn } from './card-column';
import type { CardField, CardRequest, CardRow, CardSection } from './card-contract';

/** Columns that say which row it is, or that it is this operation's: they follow from the card. */
const implied = new Set(['id', 'stage', 'operation', 'operations']);

/** What activating sets, and the names by which deals and operations refer to a stage. */
const fixedOfStage = new Set(['saleType', 'name', 'version', 'status', 'activeFrom']);

/** Sheets of which a card has exactly one row. */
export const hasOneRow = (sheet: SheetKey): boolean => sheet === 'stages' || sheet === 'operations';

/** Key of the field by which a resource that there is already is taken into the card. */
export const readyResource = 'id';

/** The columns of a sheet that the card shows. */
export const shownColumns = (book: CardBook, sheet: SheetKey): CardColumn[] =>
  [...book.table(sheet).columns.values()].filter(({ column }) => !column.isTechnical && !implied.has(column.key));

export const isReadOnly = (sheet: SheetKey, { key, isOurs }: Column): boolean =>
  isOurs || (sheet === 'stages' && fixedOfStage.has(key));

/** The next free number of a stage: numbers go by tens, to leave room. */
function nextNumber(book: CardBook, stage: string): string {
  const numbers = operationsOf(book, stage).map((row) => Number(row.cell('number')) || 0);
  return String(Math.floor(Math.max(0, ...numbers) / 10) * 10 + 10);
}

const operationsOf = (book: CardBook, stage: string): CardBookRow[] =>
  book.table('operations').rows.filter((row) => book.stageOf(row) === stage);

/** Norms with the newest first: of days as ISO texts the greatest. */
const newestFirst = (rows: readonly CardBookRow[]): CardBookRow[] => [...rows].sort((a, b) => (a.key < b.key ? 1 : -1));

/** What the fields of a new row hold before anything is typed, by column key. */
export function blankTexts(book: CardBook, sheet: SheetKey, subject: CardRequest): Map<string, string> {
  const { context } = book;
  const { language } = context;
  const newest = sheet === 'norms' ? newestFirst(book.rowsOf(sheet, subject))[0] : undefined;
  const special: Readonly<Record<string, string>> = {
    'operations/number': nextNumber(book, subject.stage),
    'operations/performer': roles.manager[language],
    'norms/validFrom': context.today,
    'periodicity/rule': formatRecurrencePhrase(
      { rule: { kind: 'once' }, untilResult: false, basis: null, untilNumber: null, atMost: null },
      language,
    ),
  };
  const textOf = ({ column, kind, textOf: shown }: CardColumn): string => {
    const { key, whenEmpty, isRequired, isAdvanced, type } = column;
    const given = special[`${sheet}/${key}`];
    if (given !== undefined) return given;
    // A new norm keeps the tolerances of the last one: they are hidden until asked for, and would be lost unseen.
    if (newest && isAdvanced) return shown(newest.cell(key));
    if (kind === 'flag') return type.kind === 'checkbox' || whenEmpty === true ? formatYesNo(true, language) : '';
    return isRequired && whenEmpty !== undefined ? shown(compileFormatter(column, context)(whenEmpty)) : '';
  };
  const typed = shownColumns(book, sheet).filter(({ column }) => !isReadOnly(sheet, column));
  return new Map(typed.map((column) => [column.column.key, textOf(column)]));
}

/** What may be chosen in a column; roles that only this firm has are among them. */
function optionsOf({ column, textOf }: CardColumn, sheet: SheetKey, book: CardBook, subject: CardRequest): string[] {
  const { type } = column;
  const { context, entries } = book;
  if (isReadOnly(sheet, column)) return [];
  if (type.kind === 'choice') {
    const words = Object.values(type.options).map((word) => word[context.language]);
    const used = type.open ? book.table(sheet).rows.map((row) => textOf(row.cell(column.key))) : [];
    return [...words, ...used];
  }
  if (type.kind !== 'reference') return [];
  if (type.to === 'operations')
    return operationsOf(book, subject.stage)
      .filter(({ key }) => key !== subject.operation)
      .map(({ key }) => context.references.labelOf('operations', key));
  return (entries[type.to] ?? [])
    .filter(({ only }) => type.only === undefined || only === type.only)
    .map(({ label }) => label);
}

/** The note on a column's header up to its example. */
const hintOf = (library: Library, sheet: SheetKey, { key }: Column, book: CardBook): string =>
  noteOf(library, sheet, key)[book.context.language].split(/ (?:Примеры?|Examples?):/)[0] ?? '';

/** Resources that this operation does not have yet, as they are chosen. */
const otherResources = (book: CardBook, subject: CardRequest): string[] => {
  const own = new Set(book.rowsOf('resources', subject).map(({ key }) => key));
  return book
    .table('resources')
    .rows.filter(({ key }) => !own.has(key))
    .map((row) => labelWithId(row.key, String(row.cell('name'))));
};

/** What a field of a kind can show; a wrong word in a cell of dates, numbers or ticks is shown and mended as a text. */
const textOfKind: Readonly<Partial<Record<CardField['kind'], RegExp>>> = {
  date: /^(\d{4}-\d\d-\d\d)?$/,
  number: /^[-\d.,]*$/,
  flag: /^(да|yes)?$/,
};

/** A section of an operation's card: what one sheet says of it. */
export function sectionOf(book: CardBook, sheet: SheetKey, subject: CardRequest, library: Library): CardSection {
  const { language } = book.context;
  const columns = shownColumns(book, sheet).map((shown) => ({
    shown,
    options: optionsOf(shown, sheet, book, subject),
    hint: hintOf(library, sheet, shown.column, book),
  }));
  const rowOf = (key: string, textIn: (column: CardColumn) => string): CardRow => ({
    key,
    fields: columns.map(({ shown, options, hint }): CardField => {
      const { column, kind } = shown;
      const value = textIn(shown);
      const standing = kind === 'choices' ? value.split('; ') : [value];
      const isClosed = options.length > 0;
      return {
        key: column.key,
        label: column.header[language],
        kind: textOfKind[kind]?.test(value) === false ? 'text' : kind,
        value,
        options: isClosed ? [...new Set([...options, ...standing])].filter(Boolean) : [],
        isRequired: column.isRequired && column.whenEmpty === undefined,
        isAdvanced: column.isAdvanced,
        isReadOnly: isReadOnly(sheet, column),
        hint,
      };
    }),
  });
  const standing = book.rowsOf(sheet, subject);
  const rows = (sheet === 'norms' ? newestFirst(standing) : standing).map((row) =>
    rowOf(row.key, ({ column, textOf }) => textOf(row.cell(column.key))),
  );
  const texts = blankTexts(book, sheet, subject);
  const empty = rowOf('new', ({ column }) => texts.get(column.key) ?? '');
  const blank = { ...empty, fields: empty.fields.filter((field) => !field.isReadOnly) };
  const isFull = hasOneRow(sheet) || (sheet === 'periodicity' && rows.length > 0);
  return {
    sheet,
    title: book.table(sheet).image.name,
    emptyText: hasOneRow(sheet) ? '' : library.cardTexts[sheet as keyof Library['cardTexts']][language],
    rows: sheet === 'operations' && subject.operation === '' ? [blank] : rows,
    blank: isFull ? null : sheet === 'resources' ? withReadyResource(blank, book, subject, library) : blank,
    canRemove: !hasOneRow(sheet),
  };
}

/** A new resource may be one that there is already; then nothing else is asked for. */
function withReadyResource(blank: CardRow, book: CardBook, subject: CardRequest, library: Library): CardRow {
  const { language } = book.context;
  const options = otherResources(book, subject);
  if (options.length === 0) return blank;
  const choice: CardField = {
    key: readyResource,
    label: library.cardTexts['ready-resource'][language],
    kind: 'choice',
    value: '',
    options,
    isRequired: false,
    isAdvanced: false,
    isReadOnly: false,
    hint: library.cardTexts['ready-resource-hint'][language],
  };
  return { ...blank, fields: [choice, ...blank.fields.map((field) => ({ ...field, isRequired: false }))] };
}
