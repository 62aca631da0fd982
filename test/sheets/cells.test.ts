import fc from 'fast-check';
import type { CellValue } from '../../src/kernel/cell';
import { dateOfDayNumber, dateTimeAt, firstDayNumber, lastDayNumber } from '../../src/kernel/local-date';
import { compileFormatter } from '../../src/sheets/format-cell';
import { compileParser } from '../../src/sheets/parse-cell';
import type { CellContext, Parsed } from '../../src/sheets/parsed-cell';
import { createReferenceIndex } from '../../src/sheets/reference-index';
import { allSchemas, schemaOf } from '../../src/sheets/schema/all-schemas';
import type { Column, SheetKey } from '../../src/sheets/table-schema';
import { today } from './sheet-images';

const references = createReferenceIndex({
  operations: [
    {
      id: 'S1-45',
      names: ['Дозвониться, назначить разговоры', '45'],
      label: 'S1-45 · Дозвониться, назначить разговоры',
    },
    { id: 'S1-110', names: ['Отправить КП', '110'], label: 'S1-110 · Отправить КП' },
  ],
  types: [
    {
      id: 'fmcg',
      names: ['Производство FMCG, продукты питания'],
      label: 'Производство FMCG, продукты питания',
      only: 'client',
    },
    { id: 'trade', names: ['Торговая компания'], label: 'Торговая компания', only: 'client' },
    { id: 'project', names: ['Проектные'], label: 'Проектные', only: 'sale' },
  ],
  staff: [
    { id: 'E1', names: ['Иванов И.'], label: 'E1 · Иванов И.' },
    { id: 'E2', names: ['Иванов И.'], label: 'E2 · Иванов И.' },
    { id: 'E3', names: ['Петрова А.'], label: 'Петрова А.' },
  ],
  stages: [{ id: 'S1', names: ['Разработка клиента'], label: 'Проектные · Разработка клиента' }],
  clients: [{ id: 'C1', names: ['Пекарня № 3'], label: 'Пекарня № 3' }],
  deals: [{ id: 'D1', names: [], label: 'D1 · Пекарня № 3' }],
});

const contextIn = (language: 'ru' | 'en'): CellContext => ({ language, today, references });
const columnOf = (sheet: SheetKey, key: string): Column =>
  schemaOf(sheet).columns.find((column) => column.key === key) as Column;
const parse = (sheet: SheetKey, key: string, cell: CellValue, language: 'ru' | 'en' = 'ru') =>
  compileParser(columnOf(sheet, key), contextIn(language))(cell);

test.each<[string, SheetKey, string, CellValue, Parsed]>([
  ['a choice in Russian', 'controls', 'evidence', 'Ссылка ', 'link'],
  ['a choice in English in a Russian workbook', 'controls', 'evidence', 'link', 'link'],
  ['an empty choice with a default', 'controls', 'evidence', '', 'text'],
  ['a word of one’s own in an open list', 'operations', 'performer', 'юрист', 'юрист'],
  ['a reference by ID, Cyrillic letters in it', 'controls', 'operation', 's1-110', 'S1-110'],
  ['a reference by label', 'controls', 'operation', 'S1-110 · Отправить КП', 'S1-110'],
  ['a label whose name has changed since', 'controls', 'operation', 'S1-110 · Выслать КП', 'S1-110'],
  ['a reference by name', 'controls', 'operation', 'отправить кп', 'S1-110'],
  ['a stage by its label', 'deals', 'stage', 'Проектные · Разработка клиента', 'S1'],
  ['an employee by name', 'deals', 'manager', 'Петрова А.', 'E3'],
  ['a subject that is a deal', 'answers', 'subject', 'D1 · Пекарня № 3', 'D1'],
  ['a subject that is a client', 'answers', 'subject', 'Пекарня № 3', 'C1'],
  [
    'names with commas in a list',
    'operations',
    'clientTypes',
    'Производство FMCG, продукты питания, Торговая компания',
    ['fmcg', 'trade'],
  ],
  ['a list of IDs', 'resources', 'operations', 'S1-45; S1-110', ['S1-45', 'S1-110']],
  ['an empty list', 'operations', 'clientTypes', '', []],
  ['a percentage typed with its sign', 'controls', 'sharePercent', '20 %', 20],
  ['minutes as hours', 'manager-tab', 'minutes', '1,5 ч', 90],
  ['a date as text', 'absences', 'from', '07.12.2026', '2026-12-07'],
  ['a moment', 'deals', 'enteredStage', 46349.4375, '2026-11-23T10:30'],
  ['a number typed into a text column', 'operations', 'term', 2, '2'],
  ['a leading zero', 'clients', 'externalId', '00417', '00417'],
  ['a text like a formula', 'manager-tab', 'evidence', '=1+1', '=1+1'],
  ['an unticked box', 'resources', 'isAvailable', '', false],
  ['yes', 'operations', 'mandatory', 'да', true],
  ['nothing where yes is meant', 'operations', 'mandatory', '', true],
])('%s', (_, sheet, key, cell, value) => {
  expect(parse(sheet, key, cell)).toEqual(value);
});

test.each<[string, SheetKey, string, CellValue, object]>([
  [
    'an unknown word',
    'controls',
    'method',
    'иногда',
    { code: 'unknown-choice', figures: { options: 'все / выборочно' } },
  ],
  [
    'an unknown operation, with a similar one',
    'controls',
    'operation',
    'Отправить КЛ',
    { code: 'unknown-reference', figures: { near: 'S1-110 · Отправить КП' } },
  ],
  [
    'two employees of one name',
    'deals',
    'manager',
    'Иванов И.',
    { code: 'ambiguous-reference', figures: { ids: 'E1; E2' } },
  ],
  ['a sale type where a client type belongs', 'clients', 'type', 'Проектные', { code: 'unknown-reference' }],
  ['an empty required cell', 'operations', 'title', '  ', { code: 'required-cell' }],
  ['half a version', 'stages', 'version', 1.5, { code: 'not-an-integer' }],
  ['a share above all', 'controls', 'sharePercent', '120', { code: 'out-of-range', figures: { min: 0, max: 100 } }],
  ['a number that Google took for a date', 'norms', 'usualRepeats', 46143, { code: 'out-of-range' }],
  ['no date', 'absences', 'from', 'завтра', { code: 'not-a-date' }],
  ['no minutes', 'manager-tab', 'minutes', 'долго', { code: 'not-minutes' }],
  ['neither yes nor no', 'operations', 'mandatory', 'наверное', { code: 'not-yes-no' }],
])('%s is a problem', (_, sheet, key, cell, problem) => {
  expect(parse(sheet, key, cell)).toMatchObject({ kind: 'problem', ...problem });
});

const dayArb = fc.integer({ min: firstDayNumber, max: lastDayNumber }).map(dateOfDayNumber);
const stampArb = fc.oneof(
  dayArb,
  fc.tuple(dayArb, fc.integer({ min: 0, max: 1439 })).map(([day, minute]) => dateTimeAt(day, minute)),
);
const textArb = fc
  .oneof(fc.string(), fc.constantFrom('007', '1-2', '+7 900 000-00-00', '=SUM(A1)', '-5', '@x', '1.5', "'a"))
  .map((text) => text.trim())
  .filter((text) => text !== '' && /[^\s\u200b\ufeff]/.test(text));

/** Values that a column can hold. */
function valueArb(column: Column): fc.Arbitrary<Parsed> | null {
  const { type } = column;
  switch (type.kind) {
    case 'text':
    case 'json':
      return textArb;
    case 'integer':
      return fc.integer({ min: type.min ?? -1000, max: type.max ?? 1000 });
    case 'number':
      return fc
        .integer({ min: (type.min ?? 0) * 4, max: Math.min(type.max ?? 1000, 100_000) * 4 })
        .map((quarters) => quarters / 4);
    case 'percent':
      return fc.integer({ min: 0, max: (type.max ?? 100) * 4 }).map((quarters) => quarters / 4);
    case 'minutes':
      return fc.integer({ min: 0, max: 6000 });
    case 'date':
      return dayArb;
    case 'stamp':
      return stampArb;
    case 'yes-no':
    case 'checkbox':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...Object.keys(type.options));
    case 'reference': {
      const known = (
        { operations: ['S1-45', 'S1-110'], staff: ['E1', 'E3'], stages: ['S1'], clients: ['C1'] } as const
      )[type.to as 'stages'];
      const ids: readonly string[] =
        type.to === 'types' ? (type.only === 'sale' ? ['project'] : ['fmcg', 'trade']) : (known ?? []);
      if (ids.length === 0) return null;
      return type.many ? fc.subarray([...ids], { minLength: column.isRequired ? 1 : 0 }) : fc.constantFrom(...ids);
    }
  }
}

const columns = allSchemas.flatMap((schema) => schema.columns.map((column) => [schema.sheet, column] as const));

test.each(['ru', 'en'] as const)(
  'what is written in %s is read back in either language, in every column',
  (language) => {
    for (const [sheet, column] of columns) {
      const arb = valueArb(column);
      if (arb === null) continue;
      const format = compileFormatter(column, contextIn(language));
      const sameLanguage = compileParser(column, contextIn(language));
      const otherLanguage = compileParser(column, contextIn(language === 'ru' ? 'en' : 'ru'));
      const isNumberText = column.type.kind === 'percent';
      fc.assert(
        fc.property(arb, (value) => {
          const place = `${sheet}.${column.key}`;
          expect([place, sameLanguage(format(value))]).toEqual([place, value]);
          if (!isNumberText) expect([place, otherLanguage(format(value))]).toEqual([place, value]);
        }),
        { numRuns: 25 },
      );
    }
  },
);
