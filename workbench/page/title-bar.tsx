import { useRef, useState } from 'preact/hooks';
import { ConfirmDialog } from './confirm-dialog';
import type { DeskMenuEntry } from './desk-contract';
import { MenuButton, type MenuEntry } from './menu-button';
import { usePage } from './page-context';
import { doneSteps } from './tour';

/** Name of the file and menus, as above a sheet of Google; the tour and the page's language at the right. */
export function TitleBar() {
  const { workbench, model, texts, language, memory } = usePage();
  const [replacing, setReplacing] = useState<'demo' | 'empty' | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const { state, isTourOpen } = model;
  const steps = doneSteps(model.tour);
  const file: MenuEntry[] = [
    { kind: 'item', label: texts.open, act: () => input.current?.click() },
    { kind: 'item', label: texts.download, act: () => void workbench.download().then(saveAs) },
    { kind: 'separator' },
    { kind: 'item', label: texts.demo, act: () => setReplacing('demo') },
    { kind: 'item', label: texts.empty, act: () => setReplacing('empty') },
  ];
  const switchLanguage = (to: string) => {
    memory.write('language', to);
    // The last change is being saved; the desk's own sentences change with the page.
    setTimeout(() => location.reload(), 600);
  };
  return (
    <header class="title-bar">
      <img class="logo" src={LOGO} alt="" width="36" height="36" />
      <div class="title-lines">
        <div class="title-line">
          <h1 class="file-name">{(state?.fileName ?? texts.product).replace(/\.xlsx$/, '')}</h1>
          <span class="saved">{state?.isSaved === false ? texts.notSaved : texts.saved}</span>
        </div>
        <nav class="menus" id="menus" aria-label={texts.product}>
          <MenuButton label={texts.file} entries={file} />
          {(state?.menus ?? []).flatMap((menu) =>
            menu.kind === 'menu'
              ? [
                  <MenuButton
                    key={menu.label}
                    label={menu.label}
                    entries={menu.entries.map((entry) => entryOf(entry, (name) => void workbench.runMenu(name)))}
                  />,
                ]
              : [],
          )}
        </nav>
      </div>
      <div class="title-end">
        {!isTourOpen && (
          <button type="button" class="button" onClick={() => workbench.showTour(true)}>
            {texts.tour.show(steps.filter(Boolean).length, steps.length)}
          </button>
        )}
        <select
          class="language"
          aria-label={texts.language}
          value={language}
          onChange={({ currentTarget }) => switchLanguage(currentTarget.value)}
        >
          <option value="ru">Русский</option>
          <option value="en">English</option>
        </select>
      </div>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={texts.open}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen !== undefined) void workbench.openFile(chosen);
          currentTarget.value = '';
        }}
      />
      {replacing !== null && (
        <ConfirmDialog
          onAnswer={(isYes) => {
            setReplacing(null);
            if (isYes) void workbench.replaceBy(replacing);
          }}
        />
      )}
    </header>
  );
}

function entryOf(entry: DeskMenuEntry, run: (functionName: string) => void): MenuEntry {
  switch (entry.kind) {
    case 'item':
      return { kind: 'item', label: entry.label, act: () => run(entry.function) };
    case 'separator':
      return entry;
    case 'menu':
      return { kind: 'menu', label: entry.label, entries: entry.entries.map((inner) => entryOf(inner, run)) };
  }
}

function saveAs(saved: { readonly name: string; readonly bytes: Uint8Array } | null): void {
  if (saved === null) return;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(saved.bytes)]));
  link.download = saved.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** A routing card with a tick: our own sign, in nobody's colours. */
const LOGO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect x="5" y="2" width="26" height="32" rx="4" fill="#0b7a75"/><path d="M11 11h8M11 18h8M11 25h8" stroke="#fff" stroke-width="2.4" stroke-linecap="round"/><path d="m22 10.500 1.800 1.800L27 9M22 17.500l1.800 1.800L27 16M22 24.500l1.800 1.800L27 23" stroke="#ffd166" stroke-width="2" fill="none" stroke-linecap="round" stroke-linejoin="round"/></svg>',
)}`;
