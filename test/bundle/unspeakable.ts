import { columnLetters } from '../../emulator/document/grid-range';
import type { Host } from '../../workbench/desk/host';

/** What no cell and no message may say: leavings of a program instead of words. */
const leavings =
  /undefined|\bNaN\b|#REF!|#NAME\?|#VALUE!|#N\/A|#ERROR!|\[object |\bnull\b|Infinity|TypeError|Exception|function \w*\(/;

/** Cells of ours in which JSON is kept: hidden, and read by nobody but the script. */
const isKept = (sheet: string, header: string): boolean =>
  (/^(Версии карт|Map versions)$/.test(sheet) && /^(Содержание|Content)$/.test(header)) ||
  (/^(Реестр|Register)$/.test(sheet) && /^(Принято|Accepted)$/.test(header));

export const isUnspeakable = (text: string): boolean => leavings.test(text);

/** «sheet!cell: text» of every cell, note and formula result of the workbook that says such a thing. */
export function unspeakableCells({ document, view }: Host): string[] {
  return document.sheets.flatMap((sheet) => {
    const header = sheet.rows[Math.max(1, sheet.frozenRows) - 1]?.values ?? [];
    const hasFormulas = sheet.rows.some((row) => row?.formulas?.some((formula) => formula !== undefined));
    const displays = hasFormulas ? view(sheet).map((row) => row.map(({ display }) => display)) : null;
    return sheet.rows.flatMap((row, line) =>
      (row?.values ?? []).flatMap((value, at) => {
        if (isKept(sheet.name, String(header[at] ?? ''))) return [];
        const said = [displays?.[line]?.[at] ?? String(value ?? ''), row?.notes?.[at] ?? ''];
        return said.filter(isUnspeakable).map((text) => `${sheet.name}!${columnLetters(at + 1)}${line + 1}: ${text}`);
      }),
    );
  });
}
