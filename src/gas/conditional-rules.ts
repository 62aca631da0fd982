import type { ConditionalRule } from '../sheets/sheet-look';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const ourMark = /N\("tk:([^"]+)"\)=0/;

/** The rule as a plain value if it is one of ours (its formula carries a mark), else null: foreign rules are not touched. */
export const conditionalRuleOf = (rule: Rule): ConditionalRule[] | null => {
  const condition = rule.getBooleanCondition();
  const formula = condition ? String(condition.getCriteriaValues()[0] ?? '') : '';
  const mark = ourMark.exec(formula)?.[1];
  if (!condition || mark === undefined) return null;
  return rule.getRanges().map((range) => ({
    mark,
    formula,
    range: { row: range.getRow(), column: range.getColumn(), rows: range.getNumRows(), columns: range.getNumColumns() },
    background: condition.getBackground(),
    fontColor: condition.getFontColor(),
    ...(condition.getBold() ? { isBold: true } : {}),
    ...(condition.getStrikethrough() ? { isStruckOut: true } : {}),
  }));
};

/** Builds Google's rule; the formula must bear its mark. */
export const buildConditionalRule = (sheet: GoogleAppsScript.Spreadsheet.Sheet, rule: ConditionalRule): Rule => {
  const { row, column, rows, columns } = rule.range;
  const builder = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(rule.formula)
    .setRanges([sheet.getRange(row, column, rows, columns)]);
  if (rule.background !== null) builder.setBackground(rule.background);
  if (rule.fontColor !== null) builder.setFontColor(rule.fontColor);
  if (rule.isBold) builder.setBold(true);
  if (rule.isStruckOut) builder.setStrikethrough(true);
  return builder.build();
};
