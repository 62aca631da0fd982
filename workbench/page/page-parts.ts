/** The parts of the page between which F6 goes, in this order. */
const PARTS = ['#menus button', '#act-as', '.cell-editor', '.sidebar iframe', '.tab[aria-current]'] as const;
const PLACES = ['#menus', '.play-bar', '.grid', '.sidebar', '.tabs-bar'] as const;

/** Gives the keyboard to a part of the page. */
export function goToPart(to: 'grid' | 'menu' | 'sidebar' | 'next' | 'back'): void {
  const named = { grid: 2, menu: 0, sidebar: 3 } as const;
  if (to !== 'next' && to !== 'back') return void focus(named[to]);
  const now = PLACES.findIndex((place) => document.activeElement?.closest(place));
  const step = to === 'next' ? 1 : -1;
  let at = now === -1 && step < 0 ? 0 : now;
  // A part may be absent: the sidebar is closed, a stranger has no sheets.
  for (let tries = 0; tries < PARTS.length; tries += 1) {
    at = (at + step + PARTS.length) % PARTS.length;
    if (focus(at)) return;
  }
}

function focus(at: number): boolean {
  const part = document.querySelector<HTMLElement>(PARTS[at] ?? '');
  part?.focus({ preventScroll: true });
  if (part instanceof HTMLIFrameElement) part.contentWindow?.postMessage({ kind: 'focus' }, '*');
  return part !== null;
}
