import type { SheetData } from '../document/sheet';
import type { SpreadsheetDocument } from '../document/spreadsheet';
import { sheetById } from '../document/spreadsheet';
import { quoteSheetName } from '../formulas/format-formula';

/** A link inside the spreadsheet (`#gid=5&range=A3`, with or without the file's address before it) as Excel follows it; others stay. */
export function excelLink(
  place: { readonly document: SpreadsheetDocument; readonly tabs: ReadonlyMap<SheetData, string> },
  url: string,
): string {
  const match =
    /^(?:https:\/\/docs\.google\.com\/spreadsheets\/d\/([^/#?]+)[^#]*)?#gid=(\d+)(?:&range=([A-Za-z0-9:$]+))?$/.exec(
      url,
    );
  const sheet =
    match && (match[1] === undefined || match[1] === place.document.id) && sheetById(place.document, Number(match[2]));
  if (!match || !sheet) return url;
  return `#${quoteSheetName(place.tabs.get(sheet) ?? sheet.name)}!${absoluteText(match[3] ?? 'A1')}`;
}

/** With dollars ExcelJS leaves the address as it is; without, it writes it a second time, as the place in another file. */
const absoluteText = (address: string): string =>
  address.replace(/\$/g, '').replace(/[A-Za-z]+|\d+/g, (part) => `$${part.toUpperCase()}`);
