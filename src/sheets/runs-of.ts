/** Neighbouring rows (or columns) as runs, in their order. */
export function runsOf(rows: readonly number[]): { readonly row: number; readonly count: number }[] {
  const runs: { row: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.count === row) last.count += 1;
    else runs.push({ row, count: 1 });
  }
  return runs;
}
