/** Brings a cell into view; an empty `cell` only opens the sheet. A sheet that is gone is silently left: its finding is old. */
export const showCell = (sheetName: string, cell: string): null => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(String(sheetName));
  if (!sheet) return null;
  if (sheet.isSheetHidden()) sheet.showSheet();
  if (/^[A-Z]{1,3}\d{1,7}$/.test(String(cell))) sheet.getRange(String(cell)).activate();
  else sheet.activate();
  return null;
};
