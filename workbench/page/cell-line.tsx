import { useRef, useState } from 'preact/hooks';
import { usePage } from './page-context';

/** The name box and what the active cell holds, as above a grid of Google. */
export function CellLine() {
  const { workbench, model, texts } = usePage();
  const address = model.active?.address ?? '';
  // What is typed belongs to the address it was typed over: once another cell is active it is gone, without a moment in between.
  const [draft, setDraft] = useState({ over: address, typed: address, isWrong: false });
  const { typed, isWrong } = draft.over === address ? draft : { typed: address, isWrong: false };
  const box = useRef<HTMLInputElement>(null);
  return (
    <div class="cell-line">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          // As it is by now: Enter may come before what was typed has been rendered.
          const asked = box.current?.value ?? typed;
          setDraft({ over: address, typed: asked, isWrong: !workbench.goTo(asked) });
        }}
      >
        <input
          ref={box}
          id="name-box"
          type="text"
          class="name-box"
          aria-label={texts.nameBox}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'name-box-fault' : undefined}
          autocomplete="off"
          spellcheck={false}
          value={typed}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onInput={({ currentTarget }) => setDraft({ over: address, typed: currentTarget.value, isWrong })}
        />
      </form>
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <output
        class="cell-content"
        aria-label={texts.cellContent}
        data-cell={address}
        data-sheet={model.state?.activeSheet ?? ''}
      >
        {model.active?.text ?? ''}
      </output>
      {isWrong && (
        <span id="name-box-fault" class="name-fault" role="alert">
          {texts.noSuchCell}
        </span>
      )}
    </div>
  );
}
