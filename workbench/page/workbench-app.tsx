import { useEffect, useState } from 'preact/hooks';
import { CellLine } from './cell-line';
import type { Grid } from './grid/create-grid';
import { GridPlace } from './grid-place';
import { Messages } from './messages';
import { type PageParts, PageProvider, useChanges } from './page-context';
import { goToPart } from './page-parts';
import { PlayBar } from './play-bar';
import { ScriptDialog, ScriptSidebar } from './script-pages';
import { SheetTabs } from './sheet-tabs';
import { TitleBar } from './title-bar';
import { TourPanel } from './tour-panel';

/** The whole page. */
export function WorkbenchApp({ parts, onGrid }: { readonly parts: PageParts; readonly onGrid: (grid: Grid) => void }) {
  const { workbench, texts } = parts;
  useChanges(workbench);
  const [isDropping, setDropping] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      goToPart(event.shiftKey ? 'back' : 'next');
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  const model = workbench.model();
  const head = model.state?.people.find(({ role }) => role === 'head');
  const isOutside = model.state !== null && model.state.sheets.length === 0;
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  return (
    <PageProvider value={parts}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping a file is a second way, the menu is the first */}
      <div
        class="workbench"
        data-phase={model.phase}
        data-busy={model.busy}
        onDragOver={(event) => {
          if (!isFile(event)) return;
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={({ relatedTarget }) => relatedTarget === null && setDropping(false)}
        onDrop={(event) => {
          if (!isFile(event)) return;
          event.preventDefault();
          setDropping(false);
          const [file] = event.dataTransfer?.files ?? [];
          if (file !== undefined) void workbench.openFile(file);
        }}
      >
        <div class="skip-links">
          {(['grid', 'menu', 'sidebar'] as const).map((part) => (
            <button key={part} type="button" class="button action" onClick={() => goToPart(part)}>
              {texts.skip[part]}
            </button>
          ))}
        </div>
        <TitleBar />
        <PlayBar />
        <TourPanel />
        <div class="middle">
          <div class="sheet-area">
            <CellLine />
            <GridPlace onGrid={onGrid} />
            {isOutside && (
              <div class="no-access">
                <h2>{texts.noAccess.title}</h2>
                <p>{texts.noAccess.text}</p>
                {head !== undefined && (
                  <button type="button" class="button action" onClick={() => void workbench.actAs(head.email)}>
                    {texts.noAccess.back}
                  </button>
                )}
              </div>
            )}
            {model.phase !== 'ready' && (
              <div class="no-access" role="status">
                <p>{model.phase === 'failed' ? texts.startFailed : texts.starting}</p>
              </div>
            )}
          </div>
          <ScriptSidebar />
        </div>
        <SheetTabs />
        <ScriptDialog />
        <Messages />
        {isDropping && <div class="drop-place">{texts.dropHere}</div>}
      </div>
    </PageProvider>
  );
}
