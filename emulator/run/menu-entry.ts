/** A custom menu as the person at the keyboard sees it. */
export type MenuEntry =
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] }
  | { readonly kind: 'item'; readonly label: string; readonly function: string }
  | { readonly kind: 'separator' };
