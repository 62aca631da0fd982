import { managerTabRules } from '../../src/sheets/conditional-rules/manager-tab';
import type { LookArea } from '../../src/sheets/desired-look';
import { reportRules } from '../../src/sheets/report/report-rules';
import { allSchemas } from '../../src/sheets/schema/all-schemas';
import type { ConditionalRule } from '../../src/sheets/sheet-look';
import { lintFormula } from './lint-formula';

const rules: [string, ConditionalRule][] = allSchemas.flatMap((schema) => {
  const columnOf = Object.fromEntries(schema.columns.map(({ key }, index) => [key, index + 1]));
  const area: LookArea = { columnOf, headerRow: schema.headerRow, maxRows: 60, columns: schema.columns.length };
  const found = schema.sheet === 'manager-tab' ? managerTabRules(area) : reportRules(schema.sheet, area);
  return found.map((rule): [string, ConditionalRule] => [`${schema.name.ru}: ${rule.mark}`, rule]);
});

test('there are rules to look at: the tab’s and the reports’', () => {
  expect(rules.filter(([name]) => name.startsWith('▶')).length).toBeGreaterThanOrEqual(8);
  expect(rules.filter(([name]) => !name.startsWith('▶')).length).toBeGreaterThan(0);
});

test.each(rules)('hazard 26. %s is valid in every locale and bears its own mark', (_, rule) => {
  expect(lintFormula(rule.formula)).toEqual([]);
  expect(rule.formula).toContain(`N("tk:${rule.mark}")=0`);
  expect([rule.range.row, rule.range.column].every((start) => start >= 1)).toBe(true);
});

test('a mark stands once over a range', () => {
  const places = rules.map(([name, { range }]) => `${name} ${JSON.stringify(range)}`);
  expect(places.filter((place, at) => places.indexOf(place) !== at)).toEqual([]);
});

test.each([
  ['=AND(N("tk:x")=0,A1=1)', 'a comma between arguments'],
  ['=AND(N("tk:x")=0;A1>0.5)', 'a decimal literal'],
  ['=AND(N("tk:x")=0;SUM({1;2})>A1)', 'an array in braces'],
  ['=И(N("tk:x")=0;A1=1)', 'a letter outside ASCII'],
  ['=AND(A1=1;B1=2)', 'no mark'],
  ['=AND(N("tk:x")=0;REGEXMATCH(A1;"a"))', 'the function REGEXMATCH'],
])('%s is caught: %s', (formula, fault) => {
  expect(lintFormula(formula)).toContain(fault);
});

test('commas and points inside texts are no faults', () => {
  expect(lintFormula('=AND(N("tk:x")=0;A1="1,5 и 0.5 {да}")')).toEqual([]);
});
