import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellRange } from './grid/cell-range';
import { formatColumn } from './grid/cell-range';
import { createGrid, type Grid } from './grid/create-grid';
import { MenuList, useOutside } from './menu-button';
import { usePage } from './page-context';

/** Where the grid lives; `onGrid` gets it once its place is on the page. */
export function GridPlace({ onGrid }: { readonly onGrid: (grid: Grid) => void }) {
  const { workbench, model, texts } = usePage();
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const menuPlace = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number; readonly range: CellRange } | null>(null);
  useOutside(menuPlace, menu !== null, () => setMenu(null));
  useEffect(() => {
    if (place.current === null) return;
    grid.current = createGrid(place.current, {
      words: texts,
      onEdit: (edit) => void workbench.edit(edit),
      onSelect: (cell) => workbench.select(cell),
      onLink: (link) => workbench.followLink(link),
      onMenu: (x, y) => {
        const range = grid.current?.selection() ?? null;
        if (range !== null) setMenu({ x, y, range });
      },
    });
    onGrid(grid.current);
  }, []);
  const sheet = model.state?.activeSheet ?? '';
  const rows = (kind: 'insert-rows' | 'delete-rows', row: number, count: number) => () =>
    void workbench.change({ kind, sheet, row, count });
  const sort = (column: number, ascending: boolean) => () =>
    void workbench.change({ kind: 'sort', sheet, column, ascending });
  return (
    <main class="grid-area" aria-label={texts.grid}>
      <div class="grid" ref={place} />
      <p id="grid-keys" class="visually-hidden">
        {texts.gridKeys}
      </p>
      {menu !== null && (
        <div
          class="cell-menu"
          ref={menuPlace}
          style={{ left: `${menu.x}px`, top: `${Math.min(menu.y, innerHeight - 210)}px` }}
        >
          <MenuList
            label={texts.cellMenu}
            entries={[
              { kind: 'item', label: texts.insertAbove, act: rows('insert-rows', menu.range.row, 1) },
              { kind: 'item', label: texts.insertBelow, act: rows('insert-rows', menu.range.row + menu.range.rows, 1) },
              {
                kind: 'item',
                label: texts.deleteRows(menu.range.rows),
                act: rows('delete-rows', menu.range.row, menu.range.rows),
              },
              { kind: 'separator' },
              {
                kind: 'item',
                label: texts.sortUp(formatColumn(menu.range.column)),
                act: sort(menu.range.column, true),
              },
              {
                kind: 'item',
                label: texts.sortDown(formatColumn(menu.range.column)),
                act: sort(menu.range.column, false),
              },
            ]}
            onClose={() => {
              setMenu(null);
              grid.current?.focus();
            }}
          />
        </div>
      )}
    </main>
  );
}
