import type { DeskCell, DeskEdit, DeskSheetView } from '../desk-contract';
import { createCellCard } from './cell-card';
import { createCellEditor } from './cell-editor';
import { isOnMark } from './cell-marks';
import { type CellRange, formatRange, parseRange } from './cell-range';
import { createChoiceList } from './choice-list';
import { parseTable } from './clipboard-table';
import { differences, isSameBuild, withEdits } from './compare-views';
import { listenToKeys } from './grid-keys';
import { moveSelection } from './move-selection';
import { clearedValues, copiedText, pastedValues, shownText, typedText } from './range-values';
import { type CellPlace, startUniver } from './univer-view';

/** What a person sees of the cell that he is in. */
export interface ActiveCell {
  /** As in the name box: A1 or A1:B3. */
  readonly address: string;
  readonly column: number;
  readonly text: string;
  readonly link: string;
}

/** A grid that shows a sheet and tells what a person wants to change. It changes nothing by itself. */
export interface Grid {
  /** Shows a sheet as the desk has it, with what was typed since then on top. */
  show(view: DeskSheetView, pending: readonly DeskEdit[]): void;
  /** Goes to a place, A1; says whether there is such a place. */
  goTo(address: string): boolean;
  /** Rows and columns from 1; null while nothing is shown. */
  selection(): CellRange | null;
  focus(): void;
}

/** What the grid asks of its surroundings. */
export interface GridEvents {
  onEdit(edit: DeskEdit): void;
  onSelect(cell: ActiveCell): void;
  onLink(link: string): void;
  /** A menu is wanted at that place of the window. */
  onMenu(x: number, y: number): void;
  readonly words: GridWords;
}

/** Words for what has no text of its own. */
export interface GridWords {
  readonly cell: (address: string, text: string) => string;
  readonly editor: (address: string) => string;
  readonly openPlace: string;
}

/** Builds a grid inside an element, which has to have a size. */
export function createGrid(place: HTMLElement, { words, ...events }: GridEvents): Grid {
  const canvasPlace = document.createElement('div');
  canvasPlace.className = 'grid-canvas';
  place.append(canvasPlace);
  let shown: DeskSheetView | null = null;
  /** The cell that the editor or the list is open for: by the time it closes, the selection may be elsewhere. */
  let edited: CellPlace | null = null;
  /** Where each sheet was left. */
  const places = new Map<string, { readonly selection: string } & CellPlace>();
  const cellAt = (row: number, column: number): DeskCell | null => shown?.cells[row - 1]?.[column - 1] ?? null;
  const addressOf = ({ row, column }: CellPlace) => formatRange({ row, column, rows: 1, columns: 1 });
  const send = ({ row, column }: CellPlace, values: DeskEdit['values']) => {
    if (shown !== null) events.onEdit({ sheet: shown.sheet.name, row, column, values });
  };

  const tell = () => {
    const range = univer.selection();
    const active = univer.activeCell();
    if (range === null || active === null) return;
    const cell = cellAt(active.row, active.column);
    const address = formatRange(range);
    const text = shownText(cell);
    events.onSelect({ address, column: active.column, text: typedText(cell), link: cell?.link ?? '' });
    editor.describe(words.cell(address, text), univer.boxOf(active.row, active.column));
    showCard(active);
  };
  const showCard = ({ row, column }: CellPlace) => {
    const cell = cellAt(row, column);
    const box = univer.boxOf(row, column);
    const links = cell?.links ?? (cell?.link === undefined ? [] : [{ text: '', link: cell.link }]);
    const isBare = (cell?.note ?? '') === '' && links.length === 0;
    if (isBare || box === null || editor.isOpen() || list.isOpen() || box.top < 0 || box.left < 0) return card.hide();
    card.show(box, { note: cell?.note ?? '', links });
  };
  /** `typed`: the letter that opened the editor; else it opens with what the cell holds. */
  const edit = (typed?: string) => {
    const active = univer.activeCell();
    if (active === null) return;
    univer.select({ ...active, rows: 1, columns: 1 }, 'into-view');
    const box = univer.boxOf(active.row, active.column);
    if (box === null) return;
    card.hide();
    edited = active;
    editor.open(box, typed ?? typedText(cellAt(active.row, active.column)), words.editor(addressOf(active)));
  };
  const useMark = (at: CellPlace) => {
    const cell = cellAt(at.row, at.column);
    if (cell?.input === 'checkbox') return send(at, [[cell.value !== true]]);
    const box = univer.boxOf(at.row, at.column);
    if (cell?.input === undefined || box === null) return;
    card.hide();
    edited = at;
    list.open(box, cell.input, cell.text, words.editor(addressOf(at)));
  };
  /** Every box of the selected column gets the opposite of what the active one has. */
  const toggle = (): boolean => {
    const range = selected();
    const active = univer.activeCell();
    const cell = active === null ? null : cellAt(active.row, active.column);
    if (range === null || active === null || cell?.input !== 'checkbox') return false;
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      if (cellAt(row, active.column)?.input === 'checkbox')
        send({ row, column: active.column }, [[cell.value !== true]]);
    }
    return true;
  };
  /** The selection, as far down as there is anything. */
  const selected = (): CellRange | null => {
    const range = univer.selection();
    if (range === null || shown === null) return null;
    return { ...range, rows: Math.max(Math.min(range.rows, shown.cells.length - range.row + 1), 1) };
  };
  const take = (text: string | null) => {
    const at = edited;
    edited = null;
    if (at !== null && text !== null && text !== typedText(cellAt(at.row, at.column))) send(at, [[text]]);
  };

  const editor = createCellEditor(place, {
    onType: edit,
    onDone: (text, move) => {
      take(text);
      if (move !== 'stay') keys.move(move);
      if (move !== 'stay' || text === null) editor.focus();
    },
  });
  const list = createChoiceList(place, (choice) => {
    take(choice);
    editor.focus();
  });
  const card = createCellCard(place, events.onLink, words.openPlace);
  const keys = listenToKeys(place, {
    isEditing: () => editor.isOpen() || list.isOpen(),
    edit: () => edit(),
    toggle,
    choose: () => {
      const active = univer.activeCell();
      const input = active === null ? undefined : cellAt(active.row, active.column)?.input;
      if (active === null || input === undefined || input === 'checkbox') return false;
      useMark(active);
      return true;
    },
    openLink: () => {
      const active = univer.activeCell();
      const link = active === null ? undefined : cellAt(active.row, active.column)?.link;
      if (link !== undefined) events.onLink(link);
    },
    clear: () => {
      const range = selected();
      if (range !== null) send(range, clearedValues(range, cellAt));
    },
    copied: () => {
      const range = selected();
      return range === null ? '' : copiedText(range, cellAt);
    },
    paste: (text) => {
      const range = selected();
      if (range !== null && text !== '') send(range, pastedValues(parseTable(text), range));
    },
    menu: () => {
      const active = univer.activeCell();
      const box = active === null ? null : univer.boxOf(active.row, active.column);
      const { left, top } = place.getBoundingClientRect();
      events.onMenu(left + (box?.left ?? 0) + 8, top + (box === null ? 0 : box.top + box.height));
    },
    move: (step, isExtending) => {
      const range = univer.selection();
      const active = univer.activeCell();
      if (range === null || active === null || shown === null) return;
      const next = moveSelection(shown, { range, active }, step, isExtending);
      univer.select(next.range, 'into-view', next.active);
    },
  });
  // After the keys: of two listeners on the window the earlier one has the first say.
  const univer = startUniver(canvasPlace, {
    cellAt,
    onSelect: tell,
    onScroll: () => {
      card.hide();
      if (list.isOpen()) list.close();
      editor.commit();
    },
    onHover: (row, column) => showCard({ row, column }),
    onPress: (row, column, { offsetX, offsetY, button }) => {
      const cell = cellAt(row, column);
      const box = univer.boxOf(row, column);
      if (cell === null || box === null || button !== 0) return;
      // After the press has moved the selection here.
      if (isOnMark(cell, { x: offsetX - box.left, y: offsetY - box.top }, box)) {
        setTimeout(() => useMark({ row, column }), 0);
      }
    },
  });
  canvasPlace.addEventListener('focusin', () => {
    if (!list.isOpen()) editor.focus();
  });
  canvasPlace.addEventListener('dblclick', () => {
    const active = univer.activeCell();
    if (active !== null && cellAt(active.row, active.column)?.input !== 'checkbox') edit();
  });
  canvasPlace.addEventListener('contextmenu', (event) => {
    event.preventDefault();
    events.onMenu(event.clientX, event.clientY);
  });
  place.addEventListener('pointerleave', () => card.hide());

  return {
    show: (view, pending) => {
      const next = withEdits(view, pending);
      if (shown !== null && isSameBuild(shown, next)) {
        const changed = differences(shown, next);
        shown = next;
        if (changed.length > 0) univer.paint(changed);
        if (changed.length > 0 && !editor.isOpen() && !list.isOpen()) tell();
        return;
      }
      const range = univer.selection();
      if (shown !== null && range !== null) {
        places.set(shown.sheet.name, { selection: formatRange(range), ...univer.scrolled() });
      }
      if (shown?.sheet.name !== next.sheet.name) {
        editor.commit();
        card.hide();
      }
      shown = next;
      univer.open(next);
      const kept = places.get(next.sheet.name);
      const start = {
        row: firstShown(next.frozenRows + 1, next.hiddenRows),
        column: firstShown(1, next.hiddenColumns),
        rows: 1,
        columns: 1,
      };
      univer.select(parseRange(kept?.selection ?? '', next.sheet) ?? start, 'stay');
      if (kept !== undefined) univer.scrollTo(kept);
    },
    goTo: (address) => {
      const range = shown === null ? null : parseRange(address, shown.sheet);
      if (range !== null) univer.select(range, 'into-view');
      return range !== null;
    },
    selection: () => univer.selection(),
    focus: () => editor.focus(),
  };
}

function firstShown(from: number, hidden: readonly number[]): number {
  let at = from;
  while (hidden.includes(at)) at += 1;
  return at;
}
