const sheetLink = /^#gid=(\d+)$/;

/**
 * Brings a cell into view; an empty `cell` only opens the sheet. `sheetName` may also be `#gid=…`, as links from cell to
 * cell write it. A sheet that is gone is silently left: its finding is old.
 */
export const showCell = (sheetName: string, cell: string): null => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const id = sheetLink.exec(String(sheetName))?.[1];
  const sheet =
    id === undefined
      ? spreadsheet.getSheetByName(String(sheetName))
      : spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === Number(id));
  if (!sheet) return null;
  if (sheet.isSheetHidden()) sheet.showSheet();
  if (/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/.test(String(cell))) sheet.getRange(String(cell)).activate();
  else sheet.activate();
  return null;
};
