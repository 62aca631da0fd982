import { useEffect, useRef, useState } from 'preact/hooks';
import { usePage } from './page-context';
import { ScriptFrame } from './script-frame';
import type { OpenPage } from './workbench-model';

/** The sidebar that the script has opened, beside the grid. */
export function ScriptSidebar() {
  const { workbench, model, texts } = usePage();
  const page = model.sidebar;
  if (page === null) return null;
  return (
    <aside class="sidebar" aria-label={`${texts.sidebar}: ${page.title}`}>
      <div class="sidebar-head">
        <h2>{page.title}</h2>
        <button type="button" class="icon-button" aria-label={texts.close} onClick={() => workbench.closePage(page)}>
          ×
        </button>
      </div>
      <ScriptFrame key={page.number} page={page} />
    </aside>
  );
}

/** The dialog that the script has opened; a modal one covers the page. */
export function ScriptDialog() {
  const page = usePage().model.dialog;
  return page === null ? null : <OpenDialog key={page.number} page={page} />;
}

function OpenDialog({ page }: { readonly page: OpenPage }) {
  const { workbench, texts } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: page.width ?? 600, height: page.height ?? 440 });
  useEffect(() => (page.kind === 'modal' ? dialog.current?.showModal() : dialog.current?.show()), []);
  return (
    <dialog
      ref={dialog}
      class="script-dialog"
      aria-label={page.title}
      style={{ width: `${size.width}px` }}
      onClose={() => workbench.closePage(page)}
    >
      <div class="sidebar-head">
        <h2>{page.title}</h2>
        <button type="button" class="icon-button" aria-label={texts.close} onClick={() => dialog.current?.close()}>
          ×
        </button>
      </div>
      <div class="script-dialog-body" style={{ height: `${size.height}px` }}>
        <ScriptFrame page={page} onSize={(wanted) => setSize({ ...size, ...wanted })} />
      </div>
    </dialog>
  );
}
