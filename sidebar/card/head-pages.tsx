import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { SidebarState } from '../../src/app/sidebar-contract';
import { DepartmentView } from '../department-view';
import { useCards } from './card-context';
import { CARD_TITLE, CardView } from './card-view';
import { LIST_TITLE, OperationList, rowIdOf } from './operation-list';

/** Where the keyboard was in the department before the list of operations was opened. */
const OPENER = 'open-operations';

/** The head's pages, one above the other: the department, the list of operations, a card. */
export function HeadPages({ state }: { readonly state: SidebarState }) {
  const cards = useCards();
  const { page } = cards.model();
  const name = page.kind === 'card' ? `card ${page.key}` : page.kind;
  const last = useRef<{ name: string; kind: string; key: string }>({ name, kind: page.kind, key: '' });
  const places = useRef<Record<string, number>>({});
  // How far each page was scrolled, as long as it is the one in sight.
  useEffect(() => {
    const remember = () => {
      places.current[last.current.name] = window.scrollY;
    };
    window.addEventListener('scroll', remember, { passive: true });
    return () => window.removeEventListener('scroll', remember);
  }, []);
  useLayoutEffect(() => {
    const before = last.current;
    if (before.name === name) return;
    last.current = { name, kind: page.kind, key: page.kind === 'card' ? page.key : '' };
    // A new operation has got its ID: the page is the same.
    if (before.kind === 'card' && page.kind === 'card') return;
    const isBack = depthOf(page.kind) < depthOf(before.kind);
    const focusAt = isBack
      ? before.kind === 'card'
        ? rowIdOf(before.key)
        : OPENER
      : page.kind === 'card'
        ? CARD_TITLE
        : LIST_TITLE;
    document.getElementById(focusAt)?.focus({ preventScroll: true });
    window.scrollTo(0, isBack ? (places.current[name] ?? 0) : 0);
  }, [name]);
  const open = cards.open();
  if (page.kind === 'operations') return <OperationList state={state} />;
  if (open !== null) return <CardView key="card" state={open} />;
  return <DepartmentView state={state} />;
}

const depthOf = (kind: string): number => ['department', 'operations', 'card'].indexOf(kind);
