import type { BlockStyle } from '../sheets/sheet-edit';

/** Sets only what the style names; null puts a colour back to the default. */
export const styleRange = (range: GoogleAppsScript.Spreadsheet.Range, style: BlockStyle): void => {
  if (style.background !== undefined) range.setBackground(style.background);
  if (style.fontColor !== undefined) range.setFontColor(style.fontColor);
  if (style.isBold !== undefined) range.setFontWeight(style.isBold ? 'bold' : 'normal');
  if (style.isItalic !== undefined) range.setFontStyle(style.isItalic ? 'italic' : 'normal');
  if (style.fontSize !== undefined) range.setFontSize(style.fontSize);
  if (style.horizontal !== undefined) range.setHorizontalAlignment(style.horizontal);
  if (style.vertical !== undefined) range.setVerticalAlignment(style.vertical);
  if (style.wrap !== undefined) range.setWrap(style.wrap);
  if (style.lineBelow !== undefined)
    range.setBorder(null, null, true, null, null, null, style.lineBelow, SpreadsheetApp.BorderStyle.SOLID);
};
