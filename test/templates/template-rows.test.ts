import type { Bilingual, Language } from '../../src/kernel/language';
import { parseRecurrencePhrase } from '../../src/model/recurrence-phrase';
import { parseTerm } from '../../src/model/term';
import type { MapTemplate, TemplateCell, TemplateRow } from '../../src/sheets/map-template';
import { schemaOf } from '../../src/sheets/schema/all-schemas';
import type { ColumnType, SheetKey } from '../../src/sheets/table-schema';
import { templateRows, templateValues } from '../../src/sheets/template-rows';
import { allTemplates } from '../../templates/all-templates';
import { calendarRu } from '../../templates/calendar-ru';
import { clientDevelopment } from '../../templates/client-development/client-development';

interface Place {
  readonly sheet: SheetKey;
  readonly row: TemplateRow;
  readonly name: string;
}

const isBilingual = (cell: TemplateCell | undefined): cell is Bilingual =>
  typeof cell === 'object' && !Array.isArray(cell);

const rowsOf = ({ rows }: Pick<MapTemplate, 'rows'>): Place[] =>
  (Object.entries(rows) as [SheetKey, readonly TemplateRow[]][]).flatMap(([sheet, list]) =>
    list.map((row, index) => ({ sheet, row, name: `${sheet} ${row.id ?? row.operation ?? row.code ?? index + 1}` })),
  );

/** What a template may hold in a column, beside which texts that people read have to be in both languages. */
function faultOf(type: ColumnType, cell: TemplateCell): string | null {
  switch (type.kind) {
    case 'text':
      return typeof cell === 'string' || isBilingual(cell) ? null : 'no text';
    case 'choice':
      return type.options[String(cell)] || type.open ? null : 'unknown code';
    case 'date':
      return /^\d{4}-\d\d-\d\d$/.test(String(cell)) ? null : 'no date';
    case 'yes-no':
    case 'checkbox':
      return typeof cell === 'boolean' ? null : 'no yes or no';
    case 'reference':
      return type.many === Array.isArray(cell) || (!type.many && typeof cell === 'string') ? null : 'no reference';
    default:
      return typeof cell === 'number' ? null : 'no number';
  }
}

const shipped = [...allTemplates, { key: 'calendar-ru', rows: { calendar: calendarRu } }];

describe.each(shipped.map((template) => [template.key, template] as const))('%s', (_, template) => {
  const places = rowsOf(template);

  test('has rows, and only cells that its sheets know, each of the right kind', () => {
    expect(places.length).toBeGreaterThan(0);
    for (const { sheet, row, name } of places)
      for (const [key, cell] of Object.entries(row)) {
        const column = schemaOf(sheet).columns.find((each) => each.key === key);
        expect([name, key, column?.isOurs, column && faultOf(column.type, cell)]).toEqual([name, key, false, null]);
      }
  });

  test('fills in every required column', () => {
    for (const { sheet, row, name } of places)
      for (const { key } of schemaOf(sheet).columns.filter(({ isRequired }) => isRequired))
        expect([name, key, row[key] === undefined || row[key] === '']).toEqual([name, key, false]);
  });

  test('repeats no identity', () => {
    const identities = places.map(({ sheet, row }) =>
      [sheet, ...schemaOf(sheet).identity.map((key) => row[key])].join(),
    );
    expect(new Set(identities).size).toBe(identities.length);
  });

  test('says everything in both languages, in its own letters', () => {
    const texts = places.flatMap(({ row }) => Object.values(row).filter(isBilingual));
    expect(texts.length).toBeGreaterThan(0);
    for (const { ru, en } of texts) {
      expect(ru).toMatch(/\S/);
      expect(en).toMatch(/^[^а-яё]+$/i);
      expect(`${ru}${en}`).not.toMatch(/ {2}|^\s|\s$|ТКП|"|undefined/);
      // «» nest nothing and are closed.
      expect(ru.replace(/«[^«»]*»/g, '')).not.toMatch(/[«»]/);
      expect(en.replace(/“[^“”]*”/g, '')).not.toMatch(/[“”«»]/);
    }
  });

  test('leaves no text that people read in one language only', () => {
    const codes = new Set(['id', 'code', 'term', 'link']);
    const plain = places.flatMap(({ sheet, row, name }) =>
      schemaOf(sheet)
        .columns.filter(({ key, type }) => type.kind === 'text' && !codes.has(key) && typeof row[key] === 'string')
        .map(({ key }) => `${name} ${key}`),
    );
    expect(plain).toEqual([]);
  });

  test.each(['ru', 'en'] as const)('terms and periodicities are understood in %s', (language) => {
    for (const { row, name } of places) {
      const { term, rule, operation } = templateValues(row, language);
      if (term !== undefined) expect([name, parseTerm(String(term)).ok]).toEqual([name, true]);
      if (rule !== undefined && operation !== undefined)
        expect([name, parseRecurrencePhrase(String(rule)).ok]).toEqual([name, true]);
    }
  });
});

test('no two templates have the same key', () => {
  expect(new Set(allTemplates.map(({ key }) => key)).size).toBe(allTemplates.length);
});

describe('rows as they stand in the sheets', () => {
  const firstOf = (sheet: SheetKey, language: Language) => templateRows(clientDevelopment, language)[sheet]?.[0];

  test('choices are words, references labels, dates numbers, in the language asked for', () => {
    expect(firstOf('operations', 'ru')).toMatchObject({
      id: 'S1-10',
      stage: 'Проектные · Разработка клиента',
      performer: 'менеджер',
      issuedTo: 'сделку',
      mandatory: 'да',
    });
    expect(firstOf('operations', 'en')).toMatchObject({
      stage: 'Project sales · Client development',
      performer: 'manager',
      issuedTo: 'deal',
      mandatory: 'yes',
    });
    expect(firstOf('norms', 'ru')).toMatchObject({
      operation: 'S1-10 · Присвоить тип клиента',
      validFrom: 46_023,
      source: 'оценка',
    });
    expect(firstOf('questions', 'en')).toMatchObject({
      clientType: 'Industrial enterprise',
      mandatoryBefore: 'S1-110 · Send the offer',
      mayBeUndisclosed: false,
    });
    expect(firstOf('resources', 'ru')).toMatchObject({ operations: 'S1-10', isAvailable: true });
  });

  test('a key that a sheet does not know is a fault of the template', () => {
    expect(() => templateRows({ rows: { types: [{ colour: 'red' }] } }, 'ru')).toThrow('types has no column colour');
  });
});
