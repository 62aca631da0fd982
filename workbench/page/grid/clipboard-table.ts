/** Reads what a spreadsheet puts on the clipboard as text: tabs between cells, line ends between rows, quotes around odd cells. */
export function parseTable(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '' && isClosed(source, at)) isQuoted = true;
    else if (sign === '\t' || sign === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows.at(-1)?.push(cell);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/** A quotation mark at the start of a cell quotes only if its twin ends a cell: a typed «"Ритм" и Ко» is just text. */
function isClosed(source: string, start: number): boolean {
  const rest = /^"(?:[^"]|"")*"(?=[\t\n]|$)/.exec(source.slice(start));
  return rest !== null;
}

/** Writes cells for the clipboard, the way `parseTable` reads them. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t'))
    .join('\n');
}
