import { useEffect, useRef, useState } from 'preact/hooks';
import { CostPanel } from './cost-panel';
import { MenuButton, MenuList, useOutside } from './menu-button';
import { usePage } from './page-context';

/** Tabs below the grid with a list of all sheets, hidden ones too, and what the last command cost. */
export function SheetTabs() {
  const { workbench, model, texts } = usePage();
  const sheets = model.state?.sheets ?? [];
  const active = model.state?.activeSheet;
  const strip = useRef<HTMLElement>(null);
  const [menuOf, setMenuOf] = useState('');
  useOutside(strip, menuOf !== '', () => setMenuOf(''));
  useEffect(() => {
    strip.current?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active]);
  return (
    <footer class="tabs-bar">
      <MenuButton
        label={texts.allSheets}
        class="icon-button all-sheets"
        entries={sheets.map(({ name, isHidden, color }) => ({
          kind: 'item',
          label: name,
          color,
          ...(isHidden ? { detail: texts.hiddenSheet } : {}),
          act: () => {
            if (isHidden)
              void workbench.change({ kind: 'unhide-sheet', sheet: name }).then(() => workbench.showSheet(name));
            else void workbench.showSheet(name);
          },
        }))}
      >
        ☰
      </MenuButton>
      <nav class="tab-strip" aria-label={texts.sheets} ref={strip}>
        {sheets
          .filter(({ isHidden, name }) => !isHidden || name === active)
          .map(({ name, color }) => (
            <button
              key={name}
              type="button"
              class="tab"
              aria-current={name === active ? 'page' : undefined}
              style={{ '--tab': color ?? 'transparent' }}
              onClick={() => void workbench.showSheet(name)}
              onContextMenu={(event) => {
                event.preventDefault();
                setMenuOf(name);
              }}
            >
              {name}
            </button>
          ))}
        {menuOf !== '' && (
          <div class="tab-menu">
            <MenuList
              label={menuOf}
              entries={[
                {
                  kind: 'item',
                  label: `${texts.hideSheet} «${menuOf}»`,
                  act: () => void workbench.change({ kind: 'hide-sheet', sheet: menuOf }),
                },
              ]}
              onClose={() => setMenuOf('')}
            />
          </div>
        )}
      </nav>
      <CostPanel />
    </footer>
  );
}
