import type { Link } from '../sheets/sheet-edit';

/** Links below one another are written in one call: a report has thousands of them. */
export const writeLinks = (sheet: GoogleAppsScript.Spreadsheet.Sheet, links: readonly Link[]): void => {
  // Many rows of a report lead to one place, and building a rich text takes four calls.
  const built = new Map<string, GoogleAppsScript.Spreadsheet.RichTextValue>();
  const linkOf = ({ text, url }: Link): GoogleAppsScript.Spreadsheet.RichTextValue => {
    const key = `${text}\n${url}`;
    const known = built.get(key) ?? SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(url).build();
    built.set(key, known);
    return known;
  };
  const ordered = [...links].sort((a, b) => a.column - b.column || a.row - b.row);
  let from = 0;
  for (let at = 1; at <= ordered.length; at += 1) {
    const [first, last, next] = [ordered[from], ordered[at - 1], ordered[at]];
    if (!first || !last || (next && next.column === last.column && next.row === last.row + 1)) continue;
    const run = ordered.slice(from, at);
    sheet.getRange(first.row, first.column, run.length, 1).setRichTextValues(run.map((link) => [linkOf(link)]));
    from = at;
  }
};
