import { library } from '../../library/library';
import { noteOf } from '../../src/sheets/library';
import { allSchemas } from '../../src/sheets/schema/all-schemas';

const explained = allSchemas.flatMap((schema) =>
  schema.columns.map((column) => ({
    place: `${schema.sheet}.${column.key}`,
    column,
    note: noteOf(library, schema.sheet, column.key),
  })),
);

test.each(allSchemas.map((schema) => [schema.sheet, schema] as const))(
  '%s: a note for every column, and for no other',
  (sheet, schema) => {
    expect(Object.keys(library.notes[sheet]).sort()).toEqual(schema.columns.map(({ key }) => key).sort());
  },
);

test('every column is explained in both languages, in whole sentences', () => {
  for (const { place, note } of explained)
    for (const language of ['ru', 'en'] as const) {
      const text = note[language];
      expect([place, /[.?…)]$/.test(text)]).toEqual([place, true]);
      expect([place, /[а-яё]/i.test(text) === (language === 'ru') || !/[а-яё]{4}/i.test(text)]).toEqual([place, true]);
    }
});

test('columns that people fill in come with an example or say what an empty cell means', () => {
  const kinds = new Set(['text', 'date', 'stamp', 'minutes', 'integer', 'number', 'percent', 'reference']);
  const silent = explained
    .filter(({ column }) => !column.isOurs && kinds.has(column.type.kind))
    .filter(({ note }) => !/Пример|Пусто|Пустое|Адрес|адрес|как |Как |в нескольких/.test(note.ru))
    .map(({ place }) => place);
  expect(silent).toEqual([]);
});

test('a column that the library does not know is a fault of the build, and said so', () => {
  expect(() => noteOf(library, 'deals', 'colour')).toThrow('deals.colour');
});
