import type { GoogleAnswer } from '../app/diagnosis-contract';
import { activeUserEmail, effectiveUserEmail } from './identity';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const answer = (ask: () => readonly [isAsExpected: boolean, seen: string]): GoogleAnswer => {
  try {
    const [isAsExpected, seen] = ask();
    return { isAsExpected, seen };
  } catch (error) {
    return { isAsExpected: false, seen: String(error) };
  }
};

const rule = '=AND(N("tk:overdue")=0;$A1<>"")';

/** Asks Google what a script can ask by itself; keys are the rows of docs/verified.md. `copy` copies a sheet of ours. */
export const checkGoogle = (sheet: Sheet, copy: (from: Sheet) => Sheet): Readonly<Record<string, GoogleAnswer>> => ({
  email: answer(() => {
    const [active, effective] = [activeUserEmail(), effectiveUserEmail()];
    return [active !== '' && active === effective, active === '' ? '—' : active];
  }),
  commas: answer(() => {
    const cell = sheet.getRange(1, 1).setFormula('=SUM(1,2)');
    SpreadsheetApp.flush();
    return [cell.getValue() === 3, String(cell.getDisplayValue())];
  }),
  strict: answer(() => {
    const cell = sheet.getRange(1, 2);
    cell.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build());
    try {
      cell.setValue('b');
      SpreadsheetApp.flush();
      return [true, `setValue: ${cell.getValue()}`];
    } catch (error) {
      cell.clearDataValidations();
      return [true, String(error)];
    }
  }),
  rule: answer(() => {
    const range = sheet.getRange(1, 1, 5, 3);
    sheet.setConditionalFormatRules([
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(rule)
        .setBackground('#feefc3')
        .setRanges([range])
        .build(),
    ]);
    SpreadsheetApp.flush();
    const formula = String(sheet.getConditionalFormatRules()[0]?.getBooleanCondition()?.getCriteriaValues()[0]);
    return [formula === rule, formula];
  }),
  copy: answer(() => {
    const made = copy(sheet);
    const marks = made.createDeveloperMetadataFinder().find().length;
    const protections = made.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
    const rules = made.getConditionalFormatRules().length;
    return [protections === 0 && rules === 1, `metadata ${marks}, protections ${protections}, rules ${rules}`];
  }),
});
