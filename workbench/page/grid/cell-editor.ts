import type { CellBox } from './univer-view';

/** Which way the selection goes on after an edit. */
export type EditorMove = 'down' | 'up' | 'right' | 'left' | 'stay';

/** A text field that has the keyboard of the grid: unseen while cells are walked through, over its cell while one is typed into. */
export interface CellEditor {
  /** Opens over the cell with its text. */
  open(box: CellBox, text: string, label: string): void;
  isOpen(): boolean;
  /** Takes what was typed, as a click elsewhere does. */
  commit(): void;
  /** Gives the keyboard to the grid. */
  focus(): void;
  /** Says which cell is the active one: a screen reader reads it. */
  describe(label: string, box: CellBox | null): void;
}

/** What the editor tells. */
export interface EditorEvents {
  /** A letter was typed while no cell was open: the grid opens it, with that letter. */
  onType(text: string): void;
  /** null = what was typed is dropped. */
  onDone(text: string | null, move: EditorMove): void;
}

/**
 * Univer's own editor draws its letters: nothing that a screen reader, a phone's keyboard, an input method or a spelling checker could
 * work with. Enter and Tab take the text, Escape drops it, Alt+Enter breaks the line, as in Google.
 */
export function createCellEditor(place: HTMLElement, { onType, onDone }: EditorEvents): CellEditor {
  const field = document.createElement('textarea');
  field.className = 'cell-editor is-idle';
  field.spellcheck = false;
  field.setAttribute('aria-describedby', 'grid-keys');
  place.append(field);
  let isOpen = false;

  const grow = () => {
    field.style.height = 'auto';
    field.style.height = `${Math.max(Number(field.dataset.height), field.scrollHeight + 4)}px`;
  };
  const close = (text: string | null, move: EditorMove) => {
    if (!isOpen) return;
    isOpen = false;
    field.value = '';
    field.classList.add('is-idle');
    field.style.height = '20px';
    onDone(text, move);
  };
  field.addEventListener('input', () => {
    if (!isOpen) onType(field.value);
    grow();
  });
  field.addEventListener('blur', () => close(field.value, 'stay'));
  field.addEventListener('keydown', (event) => {
    // While a word is being composed, Enter belongs to the input method.
    if (!isOpen || event.isComposing || event.key === 'F6') return;
    event.stopPropagation();
    if (event.key === 'Escape') close(null, 'stay');
    else if (event.key === 'Enter' && event.altKey) {
      field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
      grow();
    } else if (event.key === 'Enter') close(field.value, event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') close(field.value, event.shiftKey ? 'left' : 'right');
    else return;
    event.preventDefault();
  });

  return {
    open: (box, text, label) => {
      isOpen = true;
      field.classList.remove('is-idle');
      field.setAttribute('aria-label', label);
      field.dataset.height = String(box.height + 1);
      const width = Math.max(box.width + 1, Math.min(360, text.length > 24 ? 360 : 80));
      Object.assign(field.style, {
        left: `${Math.max(0, Math.min(box.left, place.clientWidth - width - 16))}px`,
        top: `${box.top}px`,
        width: `${width}px`,
      });
      // A letter that was just typed is there already: setting the same text would break a composition.
      if (field.value !== text) {
        field.value = text;
        field.setSelectionRange(text.length, text.length);
      }
      field.focus({ preventScroll: true });
      grow();
    },
    isOpen: () => isOpen,
    commit: () => close(field.value, 'stay'),
    focus: () => field.focus({ preventScroll: true }),
    describe: (label, box) => {
      if (isOpen) return;
      field.setAttribute('aria-label', label);
      if (box !== null)
        Object.assign(field.style, { left: `${Math.max(0, box.left)}px`, top: `${Math.max(0, box.top)}px` });
    },
  };
}
