import fc from 'fast-check';
import type { CardField } from '../../src/app/card-contract';
import { locateColumns } from '../../src/sheets/locate-columns';
import { schemaOf } from '../../src/sheets/schema/all-schemas';
import type { SheetKey } from '../../src/sheets/table-schema';
import { CardDesk, valueIn } from './card-desk';

const operations = new CardDesk().rows('operations').map(({ id }) => String(id));

/** A text that a field takes, other than the one it has; null where nothing else can be chosen. */
function validFor(field: CardField, pick: number): string | null {
  const others = field.options.filter((option) => option !== field.value);
  const text = `Текст ${pick}`;
  switch (field.kind) {
    case 'choice':
      return others[pick % Math.max(1, others.length)] ?? null;
    case 'choices':
      return field.options.filter((_, index) => (pick >> index) % 2 === 1).join('; ');
    case 'flag':
      return field.value === '' ? 'да' : '';
    case 'date':
      return `2027-0${1 + (pick % 9)}-1${pick % 10}`;
    case 'number':
      return String(200 + (pick % 700));
    default: {
      const phrases = ['по событию', 'пн, чт', `каждые ${2 + (pick % 90)} р.д.`];
      if (field.key === 'rule') return phrases[pick % phrases.length] ?? null;
      if (field.key === 'term') return `${3 + (pick % 50)} р.д.`;
      if (field.key === 'count') return `${1 + (pick % 5)} в месяц`;
      if (field.key.endsWith('inutes')) return String(1 + (pick % 300));
      return field.kind === 'long-text' ? `${text}\n${text}; ещё` : text;
    }
  }
}

describe.each(['ru', 'en'] as const)('every operation of the shipped map, %s', (language) => {
  test.each(operations)('%s: a card that was not changed, or says what it said, gives no edits', (operation) => {
    const desk = new CardDesk(language);
    const card = desk.card(operation);
    expect(desk.send({ operation, stage: card.stage, rows: [] }).edits).toEqual([]);
    const rows = card.sections.flatMap(({ sheet, rows: all }) =>
      all.map(({ key, fields }) => ({
        sheet,
        row: key,
        isRemoved: false,
        fields: Object.fromEntries(
          fields
            .filter((field) => !field.isReadOnly)
            .map((field) => [field.key, { from: field.value, to: field.value }]),
        ),
      })),
    );
    const answer = desk.send({ operation, stage: card.stage, rows });
    expect(answer.value.faults).toEqual([]);
    expect(answer.edits).toEqual([]);
    expect(answer.value.card).toEqual(card);
  });
});

test('one valid field changed: the card shows it, and no other cell of the workbook is another', () => {
  const fields = operations.flatMap((operation) =>
    new CardDesk()
      .card(operation)
      .sections.flatMap(({ sheet, rows }) =>
        rows.flatMap((row) =>
          row.fields
            .filter(({ isReadOnly }) => !isReadOnly)
            .map((field) => ({ operation, sheet: sheet as SheetKey, row: row.key, field })),
        ),
      ),
  );
  let saved = 0;
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.nat(10_000), ({ operation, sheet, row, field }, pick) => {
      const to = validFor(field, pick);
      fc.pre(to !== null && to !== field.value);
      const desk = new CardDesk();
      const before = desk.workbook;
      const { value, edits } = desk.save(operation, [{ sheet, row, set: { [field.key]: to ?? '' } }]);
      // Some links are circles, some numbers and links are taken: those are told, and nothing is written.
      if (!value.ok) {
        expect(value.faults.length).toBeGreaterThan(0);
        expect(edits).toEqual([]);
        return;
      }
      saved += 1;
      const isIdentity = schemaOf(sheet).identity.includes(field.key);
      if (!isIdentity && value.card) expect(valueIn(value.card, sheet, row, field.key)).toBe(to);
      expect(desk.card(operation)).toEqual(value.card);
      const own = new Set([`${sheet}/${field.key}`, `${sheet}/label`, 'periodicity/nextDates']);
      const changed = desk.workbook.sheets.flatMap((image) => {
        const { key } = image;
        const old = before.sheets.find((each) => each.key === key);
        if (!old || key === null || key === 'event-log') return [];
        const { columnOf } = locateColumns(schemaOf(key), image);
        return Object.entries(columnOf).flatMap(([column, at]) =>
          image.rows.flatMap((cells, line) =>
            (cells[at - 1] ?? '') === (old.rows[line]?.[at - 1] ?? '') ? [] : [`${key}/${column}`],
          ),
        );
      });
      expect(changed.filter((cell) => cell === `${sheet}/${field.key}`)).toHaveLength(1);
      expect(changed.filter((cell) => !own.has(cell))).toEqual([]);
    }),
    { numRuns: 120 },
  );
  expect(saved).toBeGreaterThan(60);
});
