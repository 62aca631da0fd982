import type { CellBox } from './univer-view';

/** The list of what may be chosen for a cell. */
export interface ChoiceList {
  open(box: CellBox, choices: readonly string[], current: string, label: string): void;
  isOpen(): boolean;
  close(): void;
}

/** Opens under the cell; typing narrows it, arrows move, Enter chooses, Escape leaves. A text that is not listed is typed as it is. */
export function createChoiceList(place: HTMLElement, onDone: (choice: string | null) => void): ChoiceList {
  const box = document.createElement('div');
  box.className = 'choice-list';
  box.hidden = true;
  const field = document.createElement('input');
  field.type = 'text';
  field.setAttribute('role', 'combobox');
  field.setAttribute('aria-expanded', 'true');
  field.setAttribute('aria-controls', 'choice-options');
  field.autocomplete = 'off';
  const options = document.createElement('ul');
  options.id = 'choice-options';
  options.setAttribute('role', 'listbox');
  box.append(field, options);
  place.append(box);

  let all: readonly string[] = [];
  let active = -1;
  const shown = () => [...options.children] as HTMLElement[];
  const close = (choice: string | null) => {
    if (box.hidden) return;
    box.hidden = true;
    onDone(choice);
  };
  const activate = (at: number) => {
    active = at;
    shown().forEach((option, index) => {
      option.setAttribute('aria-selected', String(index === at));
      if (index === at) option.scrollIntoView({ block: 'nearest' });
    });
    if (at < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `choice-${at}`);
  };
  const list = (filter: string) => {
    const found = all.filter((choice) => choice.toLocaleLowerCase().includes(filter.toLocaleLowerCase()));
    options.replaceChildren(
      ...found.map((choice, at) => {
        const option = document.createElement('li');
        option.id = `choice-${at}`;
        option.setAttribute('role', 'option');
        option.textContent = choice;
        option.addEventListener('pointerdown', (event) => {
          event.preventDefault();
          close(choice);
        });
        return option;
      }),
    );
    activate(filter === '' ? -1 : found.length > 0 ? 0 : -1);
  };
  field.addEventListener('input', () => list(field.value));
  field.addEventListener('blur', () => close(null));
  field.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.isComposing) return;
    const last = shown().length - 1;
    if (event.key === 'ArrowDown') activate(Math.min(active + 1, last));
    else if (event.key === 'ArrowUp') activate(Math.max(active - 1, 0));
    else if (event.key === 'Escape' || event.key === 'Tab') close(null);
    else if (event.key === 'Enter') close(shown()[active]?.textContent ?? (field.value === '' ? null : field.value));
    else return;
    event.preventDefault();
  });

  return {
    open: (at, choices, current, label) => {
      all = choices;
      box.hidden = false;
      field.value = '';
      field.placeholder = current;
      field.setAttribute('aria-label', label);
      options.setAttribute('aria-label', label);
      list('');
      activate(choices.indexOf(current));
      const below = place.clientHeight - at.top - at.height;
      const isAbove = below < 180 && at.top > below;
      Object.assign(box.style, {
        left: `${Math.max(0, Math.min(at.left, place.clientWidth - 260))}px`,
        top: isAbove ? 'auto' : `${at.top + at.height}px`,
        bottom: isAbove ? `${place.clientHeight - at.top}px` : 'auto',
        minWidth: `${Math.max(at.width, 180)}px`,
        maxHeight: `${Math.min(320, Math.max(isAbove ? at.top : below, 120) - 4)}px`,
      });
      field.focus({ preventScroll: true });
      shown()[active]?.scrollIntoView({ block: 'nearest' });
    },
    isOpen: () => !box.hidden,
    close: () => close(null),
  };
}
