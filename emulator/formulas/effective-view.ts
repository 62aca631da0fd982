import type { CellValue } from '../document/cell';
import { eachCell, lastContentColumn, lastContentRow, styleAt } from '../document/cells';
import type { ConditionalFormat, ConditionalStyle } from '../document/conditional-format';
import type { FormulaEngine } from '../document/formula-engine';
import type { GridRange } from '../document/grid-range';
import { gridRange, intersection, isInside } from '../document/grid-range';
import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { serialOfMoment } from '../time/serial';
import { formatValue } from '../values/format-value';
import type { ConditionCell } from './built-in-condition';
import { meetsCondition } from './built-in-condition';
import type { ConditionBatch } from './condition-batch';
import { createConditionBatch } from './condition-batch';
import type { ConditionPlace } from './custom-formula';
import { askFormula } from './custom-formula';
import { colorScale } from './gradient';
import { decimalOf } from './sheet-reference';

/** A cell as a person sees it, conditional formats applied. */
export interface EffectiveCell {
  readonly value: CellValue;
  readonly display: string;
  /** '#rrggbb'; white where nothing says otherwise. */
  readonly background: string;
  /** '#rrggbb'; black where nothing says otherwise. */
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
}

export interface ViewOptions {
  readonly engine: FormulaEngine;
  /** The moment, in milliseconds, that TODAY() sees. */
  readonly now: number;
  /** Absent = from A1 to the last row and column with content. */
  readonly range?: GridRange;
}

const NO_STYLE: ConditionalStyle = {};

type StyleOf = (row: number, column: number) => ConditionalStyle | null;

/**
 * What a person sees on a sheet: rows of cells, from the range's top left cell. Rules apply in their order, and of those that hold the first
 * wins, property by property. Throws "not emulated: …" where a rule or formula cannot be computed.
 */
export function effectiveView(
  document: SpreadsheetDocument,
  sheet: SheetData,
  options: ViewOptions,
): EffectiveCell[][] {
  const { engine, now } = options;
  const area = options.range ?? gridRange(1, 1, lastContentRow(sheet), lastContentColumn(sheet));
  const cellOf = (at: SheetData, row: number, column: number): ConditionCell => {
    const { value, numberFormat: brought } = engine.cell(document, at, row, column, now);
    const numberFormat = styleAt(at, row, column).numberFormat ?? brought;
    return { value, numberFormat, display: formatValue(value, numberFormat, document.locale) };
  };
  const place: ConditionPlace = {
    document,
    sheet,
    now: serialOfMoment(now, document.timeZone),
    readValue: (at, row, column) => engine.cell(document, at, row, column, now).value,
  };
  const styleOf = conditionalStyles(place, area, (row, column) => cellOf(sheet, row, column));
  return Array.from({ length: area.numRows }, (_, rowIndex) =>
    Array.from({ length: area.numColumns }, (__, columnIndex) => {
      const row = area.row + rowIndex;
      const column = area.column + columnIndex;
      const { value, display } = cellOf(sheet, row, column);
      return { value, display, ...look(styleAt(sheet, row, column), styleOf(row, column)) };
    }),
  );
}

function look(own: ConditionalStyle, conditional: ConditionalStyle): Omit<EffectiveCell, 'value' | 'display'> {
  const style = { ...own, ...conditional };
  return {
    background: style.background ?? '#ffffff',
    fontColor: style.fontColor ?? '#000000',
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
  };
}

function conditionalStyles(
  place: ConditionPlace,
  area: GridRange,
  cellOf: (row: number, column: number) => ConditionCell,
): (row: number, column: number) => ConditionalStyle {
  const { document, sheet } = place;
  if (sheet.conditionalFormats.length === 0) return () => ({});
  const batch = createConditionBatch(decimalOf(document), place.readValue);
  try {
    const asked = sheet.conditionalFormats.map((rule) => askRule(place, batch, rule, area, cellOf));
    const answers = batch.answers();
    const styles = asked.map((toStyle) => toStyle((question) => answers[question] ?? false));
    return (row, column) => {
      let merged: ConditionalStyle | undefined;
      for (const styleOf of styles) {
        const style = styleOf(row, column);
        if (style) merged = merged ? { ...style, ...merged } : style;
      }
      return merged ?? NO_STYLE;
    };
  } finally {
    batch.free();
  }
}

/** First every rule puts its questions into the batch; once that is computed, each gives its styles. */
function askRule(
  place: ConditionPlace,
  batch: ConditionBatch,
  rule: ConditionalFormat,
  area: GridRange,
  cellOf: (row: number, column: number) => ConditionCell,
): (isTrue: (question: number) => boolean) => StyleOf {
  const ranges = rule.ranges.filter((range) => intersection(range, area));
  if (ranges.length === 0) return () => () => null;
  const covers = (row: number, column: number): boolean => ranges.some((range) => isInside(range, row, column));
  if (rule.kind === 'gradient') {
    const styleOf = gradientStyle(place, rule);
    return () => (row, column) => (covers(row, column) ? styleOf(row, column) : null);
  }
  const { style } = rule;
  if (rule.criteria === 'CUSTOM_FORMULA') {
    const questionOf = askFormula(place, batch, String(rule.values[0] ?? ''), rule.ranges, area);
    return (isTrue) => (row, column) => (covers(row, column) && isTrue(questionOf(row, column)) ? style : null);
  }
  const clock = {
    today: Math.floor(place.now),
    serialOf: (moment: number) => serialOfMoment(moment, place.document.timeZone),
  };
  return () => (row, column) =>
    covers(row, column) && meetsCondition(rule.criteria, rule.values, cellOf(row, column), clock) ? style : null;
}

function gradientStyle(place: ConditionPlace, rule: ConditionalFormat & { kind: 'gradient' }): StyleOf {
  const numbers: number[] = [];
  for (const range of rule.ranges) {
    eachCell(
      { ...range, numRows: Math.min(range.numRows, Math.max(0, place.sheet.rows.length - range.row + 1)) },
      (row, column) => {
        const value = place.readValue(place.sheet, row, column);
        if (typeof value === 'number') numbers.push(value);
      },
    );
  }
  const colorOf = colorScale([rule.min, rule.mid, rule.max], numbers);
  return (row, column) => {
    const value = place.readValue(place.sheet, row, column);
    return colorOf && typeof value === 'number' ? { background: colorOf(value) } : null;
  };
}
