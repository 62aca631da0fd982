import type { EditorMove } from './cell-editor';
import type { Step } from './move-selection';

/** What keys and clipboard do in the grid. */
export interface KeyActions {
  isEditing(): boolean;
  /** Opens the editor with what the cell holds; letters open it by themselves. */
  edit(): void;
  /** Ticks or unticks; false where there is no box. */
  toggle(): boolean;
  /** Opens the list of the cell; false where there is none. */
  choose(): boolean;
  openLink(): void;
  clear(): void;
  /** The selection as text for the clipboard. */
  copied(): string;
  paste(text: string): void;
  menu(): void;
  move(step: Step, isExtending: boolean): void;
}

const MOVES: Readonly<Record<EditorMove, readonly [number, number]>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
  stay: [0, 0],
};
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: MOVES.down,
  ArrowUp: MOVES.up,
  ArrowRight: MOVES.right,
  ArrowLeft: MOVES.left,
};
const PAGE_ROWS = 20;

/** Where a key goes, null for one that does not move. */
function stepOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Step | null {
  const isFar = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow !== undefined) return { kind: isFar ? 'edge' : 'by', rows: arrow[0], columns: arrow[1] };
  if (key === 'Home') return { kind: isFar ? 'first' : 'row-start' };
  if (key === 'End') return { kind: isFar ? 'last' : 'row-end' };
  if (isFar) return key.toLowerCase() === 'a' || key.toLowerCase() === 'ф' ? { kind: 'all' } : null;
  if (key === 'PageDown') return { kind: 'by', rows: PAGE_ROWS, columns: 0 };
  if (key === 'PageUp') return { kind: 'by', rows: -PAGE_ROWS, columns: 0 };
  if (key === 'Tab') return { kind: 'by', rows: 0, columns: shiftKey ? -1 : 1 };
  return null;
}

/** Takes keys before Univer does: it listens on the window too, and was there later; it gets none of those of the grid. */
export function listenToKeys(place: HTMLElement, actions: KeyActions): { move(move: EditorMove): void } {
  const isOurs = (event: Event) => !actions.isEditing() && event.target instanceof Node && place.contains(event.target);

  const onKey = (event: KeyboardEvent) => {
    // F6 goes round the page.
    if (!isOurs(event) || event.isComposing || event.key === 'F6') return;
    event.stopImmediatePropagation();
    if (handle(event)) event.preventDefault();
  };

  /** Whether that was all: else the browser does what it always does. */
  const handle = (event: KeyboardEvent): boolean => {
    const { key } = event;
    if (event.altKey) {
      if (key === 'Enter') actions.openLink();
      else if (key === 'ArrowDown') actions.choose();
      else return false;
      return true;
    }
    const step = stepOf(event);
    if (step !== null) {
      actions.move(step, event.shiftKey && key !== 'Tab');
      return true;
    }
    if (event.ctrlKey || event.metaKey) return false;
    if (key === ' ' && actions.toggle()) return true;
    if (key === 'Enter') {
      if (event.shiftKey) actions.move({ kind: 'by', rows: -1, columns: 0 }, false);
      else if (!actions.toggle() && !actions.choose()) actions.edit();
    } else if (key === 'F2') actions.edit();
    else if (key === 'Delete' || key === 'Backspace') actions.clear();
    else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) actions.menu();
    else return false;
    return true;
  };

  const onClipboard = (event: ClipboardEvent) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'paste') return actions.paste(event.clipboardData?.getData('text/plain') ?? '');
    event.clipboardData?.setData('text/plain', actions.copied());
    if (event.type === 'cut') actions.clear();
  };

  window.addEventListener('keydown', onKey, { capture: true });
  for (const type of ['copy', 'cut', 'paste'] as const) {
    window.addEventListener(type, onClipboard, { capture: true });
  }
  return {
    move: (move) => {
      const [rows, columns] = MOVES[move];
      actions.move({ kind: 'by', rows, columns }, false);
    },
  };
}
