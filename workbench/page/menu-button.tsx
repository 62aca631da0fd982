import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** An entry of a menu of the page. */
export type MenuEntry =
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly detail?: string;
      readonly color?: string | null;
      readonly act: () => void;
    }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

interface MenuListProps {
  readonly entries: readonly MenuEntry[];
  readonly label: string;
  readonly onClose: (isDone: boolean) => void;
}

/** A menu that is open: arrows, Home, End, letters, Enter, Escape; arrow right opens what lies below an entry. */
export function MenuList({ entries, label, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [openAt, setOpenAt] = useState(-1);
  const items = () =>
    [...(list.current?.children ?? [])].flatMap((child) => [
      ...child.querySelectorAll<HTMLElement>(':scope > [role="menuitem"]'),
    ]);
  // Before the next key can come.
  useLayoutEffect(() => items()[0]?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    const place = list.current;
    if (place === null) return;
    const box = place.getBoundingClientRect();
    if (box.right > innerWidth) place.style.translate = `${innerWidth - box.right - 4}px 0`;
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const go = (to: number) => all[(to + all.length) % all.length]?.focus();
    const { key } = event;
    if (key === 'ArrowDown') go(at + 1);
    else if (key === 'ArrowUp') go(at - 1);
    else if (key === 'Home') go(0);
    else if (key === 'End') go(all.length - 1);
    else if (key === 'Escape' || key === 'ArrowLeft') onClose(false);
    else if (key === 'Tab') return onClose(false);
    else if (key === 'ArrowRight' && all[at]?.ariaHasPopup === 'menu') all[at]?.click();
    else if (key.length === 1) {
      const from = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      from.find(({ textContent }) => textContent?.trim().toLowerCase().startsWith(key.toLowerCase()))?.focus();
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="menu" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {entries.map((entry, at) => {
        if (entry.kind === 'separator') return <hr key={at} class="menu-line" />;
        const isMenu = entry.kind === 'menu';
        return (
          <div key={at} class="menu-place" role="none">
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              class="menu-item"
              aria-haspopup={isMenu ? 'menu' : undefined}
              aria-expanded={isMenu ? openAt === at : undefined}
              onMouseEnter={() => setOpenAt(isMenu ? at : -1)}
              onClick={() => {
                if (isMenu) return setOpenAt(at);
                onClose(true);
                entry.act();
              }}
            >
              {entry.kind === 'item' && entry.color !== undefined && (
                <span class="menu-color" style={{ background: entry.color ?? 'transparent' }} />
              )}
              <span class="menu-label">{entry.label}</span>
              {entry.kind === 'item' && entry.detail !== undefined && <span class="menu-detail">{entry.detail}</span>}
              {isMenu && <span aria-hidden="true">▸</span>}
            </button>
            {isMenu && openAt === at && (
              <MenuList
                entries={entry.entries}
                label={entry.label}
                onClose={(isDone) => {
                  setOpenAt(-1);
                  if (isDone) onClose(true);
                  else list.current?.children[at]?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
                }}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

interface MenuButtonProps {
  readonly label: string;
  /** What the button shows, where that is not the label. */
  readonly children?: ComponentChildren;
  readonly class?: string;
  readonly entries: readonly MenuEntry[];
}

/** A button that opens a menu below itself. */
export function MenuButton({ label, children, class: look = 'menu-button', entries }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useOutside(place, isOpen, () => setOpen(false));
  return (
    <div class="menu-place" ref={place}>
      <button
        type="button"
        id={id}
        class={look}
        ref={button}
        aria-label={children === undefined ? undefined : label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children ?? label}
      </button>
      {isOpen && (
        <MenuList
          entries={entries}
          label={label}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </div>
  );
}

/** Closes what is open when something else is pressed, or a frame takes the keyboard. */
export function useOutside(place: { readonly current: HTMLElement | null }, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const onPress = (event: Event) => {
      if (!(event.target instanceof Node && place.current?.contains(event.target))) close();
    };
    window.addEventListener('pointerdown', onPress, { capture: true });
    window.addEventListener('blur', close);
    return () => {
      window.removeEventListener('pointerdown', onPress, { capture: true });
      window.removeEventListener('blur', close);
    };
  }, [isOpen]);
}
