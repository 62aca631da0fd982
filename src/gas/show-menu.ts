/** Puts the menu «Техкарта» into the workbook that is being opened. */
export function showMenu(): void {
  SpreadsheetApp.getUi().createMenu('Техкарта').addItem('Старт', 'onOpen').addToUi();
}
