/** Rows of a sheet that lie close together, as one read. */
export interface RowBlock {
  readonly row: number;
  readonly rows: number;
}

/** Reading a row more costs next to nothing, another read 25 ms: so gaps up to this many rows are read along. */
const widestGap = 60;
/** More blocks than this are read as one: a few thousand rows are cheaper than many calls. */
const mostBlocks = 4;

/** The rows whose key belongs, `firstRow` being the row of the first key, in as few blocks as is cheap. */
export function blocksOf(keys: readonly unknown[], belongs: (key: string) => boolean, firstRow: number): RowBlock[] {
  const rows = keys.flatMap((key, index) => (belongs(String(key)) ? [index + firstRow] : []));
  const blocks: { row: number; rows: number }[] = [];
  for (const row of rows) {
    const last = blocks[blocks.length - 1];
    if (last && row - (last.row + last.rows) <= widestGap) last.rows = row - last.row + 1;
    else blocks.push({ row, rows: 1 });
  }
  const first = blocks[0];
  const end = blocks[blocks.length - 1];
  return blocks.length <= mostBlocks || !first || !end
    ? blocks
    : [{ row: first.row, rows: end.row + end.rows - first.row }];
}
