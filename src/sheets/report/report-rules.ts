import { deviationKindNames, severityNames } from '../../i18n/deviation-kind';
import { morningSectionNames } from '../../i18n/morning-sentence';
import type { Bilingual } from '../../kernel/language';
import { columnLetters } from '../column-letters';
import { ruleRows } from '../rule-rows';
import { heatColumnKeys } from '../schema/reports';
import type { ConditionalRule } from '../sheet-look';
import type { SheetKey } from '../table-schema';

/** Colours of the reports: red wants action, yellow attention, green is as it should be. */
const red = { background: '#fad2cf', fontColor: '#a50e0e' };
const orange = { background: '#fde7d3', fontColor: '#8a3c00' };
const yellow = { background: '#feefc3', fontColor: '#5f4b00' };
const green = { background: '#ceead6', fontColor: '#0d652d' };
const paleGreen = { background: '#e6f4ea', fontColor: null };
const blue = { background: '#e8f0fe', fontColor: '#174ea6' };
const grey = { background: null, fontColor: '#5f6368' };

interface Shade {
  readonly mark: string;
  /** `{key}` is the row's cell of a column, `{}` the cell itself. */
  readonly when: string;
  /** Columns that are coloured; empty = the whole row. */
  readonly columns: readonly string[];
  readonly background: string | null;
  readonly fontColor: string | null;
  readonly isBold?: boolean;
}

/** Holds in both languages, so that a change of language leaves the rules as they are. */
const says = (key: string, { ru, en }: Bilingual): string => `OR({${key}}="${ru}";{${key}}="${en}")`;

const isTotal = 'OR({who}="Все вместе";{who}="All together")';

const heatSteps = [
  { mark: 'heat-low', when: '{}<70', ...red },
  { mark: 'heat-middle', when: '{}<85', ...yellow },
  { mark: 'heat-good', when: '{}<95', ...paleGreen },
  { mark: 'heat-high', when: '{}>=95', ...green },
];

const heat = (columns: readonly string[]): readonly Shade[] =>
  heatSteps.map(({ when, ...look }) => ({ ...look, when: `AND(ISNUMBER({});${when})`, columns }));

/** In the last row the heat is bold: of the rules that hold only the first counts. */
const totalHeat = (columns: readonly string[]): readonly Shade[] =>
  heatSteps.map(({ mark, when, ...look }) => ({
    ...look,
    mark: `total-${mark}`,
    when: `AND(${isTotal};ISNUMBER({});${when})`,
    columns,
    isBold: true,
  }));

const heatKeys = [
  'inTermPercent',
  'inOrderPercent',
  'evidencePercent',
  'unitsPercent',
  'fulfilmentPercent',
  ...heatColumnKeys,
];

/** The first rule that holds wins. */
const shadesOf: Partial<Readonly<Record<SheetKey, readonly Shade[]>>> = {
  morning: [
    {
      mark: 'decide',
      when: says('section', morningSectionNames.decide),
      columns: ['section'],
      ...orange,
      isBold: true,
    },
    {
      mark: 'bypass',
      when: says('section', morningSectionNames['gate-bypass']),
      columns: ['section'],
      ...red,
      isBold: true,
    },
    {
      mark: 'long-overdue',
      when: `AND(${says('section', morningSectionNames.overdue)};ISNUMBER({days});{days}>=3)`,
      columns: ['section', 'days'],
      ...red,
    },
    { mark: 'overdue', when: says('section', morningSectionNames.overdue), columns: ['section', 'days'], ...yellow },
    { mark: 'moved', when: says('section', morningSectionNames.moved), columns: ['section'], ...blue },
    { mark: 'today', when: says('section', morningSectionNames.today), columns: ['section'], ...paleGreen },
  ],
  week: [
    ...totalHeat(heatKeys),
    {
      mark: 'total',
      when: isTotal,
      columns: ['who', 'plan', 'done', ...heatKeys, 'change', 'remark'],
      background: '#e8eaed',
      fontColor: null,
      isBold: true,
    },
    { mark: 'rise', when: 'LEFT({};1)="▲"', columns: ['change'], background: null, fontColor: '#0d652d', isBold: true },
    { mark: 'fall', when: 'LEFT({};1)="▼"', columns: ['change'], background: null, fontColor: '#a50e0e', isBold: true },
    ...heat(heatKeys),
  ],
  deviations: [
    {
      mark: 'gate',
      when: says('kind', deviationKindNames['gate-bypass']),
      columns: ['kind', 'severity'],
      ...red,
      isBold: true,
    },
    { mark: 'high', when: says('severity', severityNames.high), columns: ['kind', 'severity'], ...red },
    { mark: 'medium', when: says('severity', severityNames.medium), columns: ['kind', 'severity'], ...yellow },
    { mark: 'low', when: says('severity', severityNames.low), columns: ['kind', 'severity'], ...grey },
  ],
  'offer-gate': [
    {
      mark: 'may',
      when: 'OR({mayOffer}="да";{mayOffer}="yes")',
      columns: ['client', 'mayOffer'],
      ...green,
    },
    {
      mark: 'may-not',
      when: 'OR({mayOffer}="нет";{mayOffer}="no")',
      columns: ['client', 'mayOffer'],
      ...red,
    },
    {
      mark: 'long',
      when: 'AND(ISNUMBER({days});{days}>=3;OR({mayOffer}="нет";{mayOffer}="no"))',
      columns: ['days'],
      ...yellow,
    },
  ],
};

/** Where the rules of a sheet go: its columns (1-based; undefined = nowhere), the header's row, the last row of the grid. */
export interface ReportArea {
  readonly columnOf: Readonly<Record<string, number | undefined>>;
  readonly headerRow: number;
  readonly maxRows: number;
}

/**
 * The conditional formats of a report sheet. A rule whose columns do not stand side by side becomes one rule per
 * stretch; a rule that needs a column that is not there is left out. Empty for a sheet that is no report.
 */
export function reportRules(sheet: SheetKey, { columnOf, ...area }: ReportArea): readonly ConditionalRule[] {
  const { row, rows } = ruleRows(area);
  const cellOf = (key: string): string => `$${columnLetters(columnOf[key] ?? 0)}${row}`;
  return (shadesOf[sheet] ?? []).flatMap(({ mark, when, columns, ...look }) => {
    const isComplete = (when.match(/\{\w+\}/g) ?? []).every((slot) => columnOf[slot.slice(1, -1)] !== undefined);
    if (!isComplete) return [];
    const places = columns.flatMap((key) => columnOf[key] ?? []).sort((a, b) => a - b);
    return stretches(places).map(({ column, count }) => {
      const condition = when.replace(/\{(\w*)\}/g, (_, key: string) =>
        key === '' ? `${columnLetters(column)}${row}` : cellOf(key),
      );
      const range = { row, column, rows, columns: count };
      return { mark, formula: `=AND(N("tk:${mark}")=0;${condition})`, range, ...look };
    });
  });
}

function stretches(places: readonly number[]): readonly { readonly column: number; readonly count: number }[] {
  const found: { column: number; count: number }[] = [];
  for (const place of places) {
    const last = found[found.length - 1];
    if (last && last.column + last.count === place) last.count += 1;
    else found.push({ column: place, count: 1 });
  }
  return found;
}
