import type { CellStyle, RichText } from '../../../emulator/document/cell';
import { cellAt } from '../../../emulator/document/cells';
import type { SheetData } from '../../../emulator/document/sheet';
import type { EffectiveCell } from '../../../emulator/formulas/effective-view';
import type { DeskCell } from '../desk-contract';
import type { Inputs } from './cell-input';

/** One cell for the page; null where it shows nothing that Google's default would not. */
export function viewCell(
  sheet: SheetData,
  row: number,
  column: number,
  seen: EffectiveCell,
  inputs: Inputs,
): DeskCell | null {
  const { value, formula, style, note, validation, richText } = cellAt(sheet, row, column);
  const input = validation && inputs.inputOf(validation);
  const links = linksOf(String(value ?? ''), richText, formula);
  const cell: DeskCell = {
    text: seen.display,
    value: seen.value ?? '',
    ...(formula !== undefined && { formula }),
    ...(seen.background !== '#ffffff' && { background: seen.background }),
    ...(seen.fontColor !== '#000000' && { color: seen.fontColor }),
    ...(seen.bold && { bold: true }),
    ...(seen.italic && { italic: true }),
    ...(seen.underline && { underline: true }),
    ...(seen.strikethrough && { strike: true }),
    ...placing(style),
    ...(note !== undefined && { note }),
    ...(links[0] && { link: links[0].link }),
    ...(links.length > 1 && { links }),
    ...(input && { input }),
  };
  const isPlain = cell.text === '' && Object.keys(cell).length === 2;
  return isPlain ? null : cell;
}

function placing({ horizontalAlignment, verticalAlignment, wrap, fontSize }: CellStyle): Partial<DeskCell> {
  return {
    ...(horizontalAlignment && { align: horizontalAlignment }),
    ...(verticalAlignment && { verticalAlign: verticalAlignment }),
    ...(wrap === 'WRAP' && { wrap: true }),
    ...(fontSize !== undefined && fontSize !== 10 && { size: fontSize }),
  };
}

/** Links of stretches of the text, or of a HYPERLINK with its address written out. */
function linksOf(
  text: string,
  richText: RichText | undefined,
  formula: string | undefined,
): readonly { readonly text: string; readonly link: string }[] {
  const address = /^=HYPERLINK\(\s*"([^"]+)"/i.exec(formula ?? '')?.[1];
  if (address !== undefined) return [{ text: '', link: address }];
  return (richText?.runs ?? []).flatMap(({ start, end, link }) =>
    link === undefined ? [] : [{ text: text.slice(start, end), link }],
  );
}
