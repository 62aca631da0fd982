/** Opens a page of the project over the spreadsheet; what it shows it asks for itself. The menu's «…» is no part of the title. */
export const showDialog = (file: string, title: string, width: number, height: number): void =>
  SpreadsheetApp.getUi().showModalDialog(
    HtmlService.createHtmlOutputFromFile(file).setWidth(width).setHeight(height),
    title.replace('…', ''),
  );
