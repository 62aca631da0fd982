import { reportRules } from '../../../src/sheets/report/report-rules';
import { allSchemas } from '../../../src/sheets/schema/all-schemas';
import type { SheetKey } from '../../../src/sheets/table-schema';
import { sheetImage } from '../sheet-images';
import { colorsOf } from './shown-report';

const reports: readonly SheetKey[] = ['morning', 'week', 'deviations', 'offer-gate'];
const places = (sheet: SheetKey): Record<string, number> =>
  Object.fromEntries(
    (allSchemas.find((schema) => schema.sheet === sheet)?.columns ?? []).map(({ key }, at) => [key, at + 1]),
  );
const rulesOf = (sheet: SheetKey, columnOf = places(sheet)) =>
  reportRules(sheet, { columnOf, headerRow: 2, maxRows: 60 });

test.each(reports)('%s: formulas work in every locale and bear their mark', (sheet) => {
  const rules = rulesOf(sheet);
  expect(rules.length).toBeGreaterThan(0);
  for (const { mark, formula, range } of rules) {
    const code = formula.replace(/"[^"]*"/g, '""');
    expect(code).not.toMatch(/[,{}]|\d\.\d/);
    expect(formula).toContain(`N("tk:${mark}")=0`);
    expect(range).toMatchObject({ row: 2, rows: 59 });
  }
});

test('other sheets have none', () => {
  expect(rulesOf('deals')).toEqual([]);
});

test.each([
  { percent: 69, mark: 'heat-low' },
  { percent: 70, mark: 'heat-middle' },
  { percent: 84, mark: 'heat-middle' },
  { percent: 85, mark: 'heat-good' },
  { percent: 94, mark: 'heat-good' },
  { percent: 95, mark: 'heat-high' },
  { percent: 0, mark: 'heat-low' },
  { percent: '', mark: undefined },
])('heat of $percent: $mark', ({ percent, mark }) => {
  const image = sheetImage('week', [{ who: 'Иванов', week3: percent, fulfilmentPercent: percent }]);
  const colorAt = colorsOf(image, rulesOf('week'));
  expect(colorAt(3, places('week').week3 ?? 0)?.mark).toBe(mark);
  expect(colorAt(3, places('week').fulfilmentPercent ?? 0)?.mark).toBe(mark);
});

test('a rule follows its columns, stretch by stretch', () => {
  const moved = { ...places('morning'), section: 9, days: 2 };
  const rules = rulesOf('morning', moved).filter(({ mark }) => mark === 'overdue');
  expect(rules.map(({ range }) => range.column)).toEqual([2, 9]);
  expect(rules.every(({ formula }) => formula.includes('$I2='))).toBe(true);
});

test('a rule whose column is not there is left out', () => {
  const { section: _, ...rest } = places('morning');
  expect(rulesOf('morning', rest)).toEqual([]);
});

test('words of both languages are coloured', () => {
  const columns = places('offer-gate');
  const image = sheetImage('offer-gate', [{ mayOffer: 'да' }, { mayOffer: 'no', days: 3 }]);
  const colorAt = colorsOf(image, rulesOf('offer-gate'));
  expect([
    colorAt(3, columns.mayOffer ?? 0)?.mark,
    colorAt(4, columns.mayOffer ?? 0)?.mark,
    colorAt(4, columns.days ?? 0)?.mark,
  ]).toEqual(['may', 'may-not', 'long']);
});
