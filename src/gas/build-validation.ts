import type { Validation } from '../sheets/sheet-look';
import type { EditedSheets } from './edited-sheets';

/** Google's rule for what a column may hold. */
export const buildValidation = (
  sheets: EditedSheets,
  validation: Validation,
): GoogleAppsScript.Spreadsheet.DataValidation => {
  const builder = SpreadsheetApp.newDataValidation();
  switch (validation.kind) {
    case 'list':
      return builder
        .requireValueInList([...validation.values], true)
        .setAllowInvalid(!validation.isStrict)
        .build();
    case 'list-from': {
      const source = sheets.of(validation.sheetName);
      const range = source.getRange(
        validation.fromRow,
        validation.column,
        source.getMaxRows() - validation.fromRow + 1,
        1,
      );
      return builder.requireValueInRange(range, true).setAllowInvalid(!validation.isStrict).build();
    }
    case 'checkbox':
      return builder.requireCheckbox().build();
    case 'date':
      return builder.requireDate().setAllowInvalid(true).build();
  }
};
