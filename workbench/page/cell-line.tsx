import { useEffect, useState } from 'preact/hooks';
import { usePage } from './page-context';

/** The name box and what the active cell holds, as above a grid of Google. */
export function CellLine() {
  const { workbench, model, texts } = usePage();
  const address = model.active?.address ?? '';
  const [typed, setTyped] = useState(address);
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setTyped(address);
    setWrong(false);
  }, [address]);
  return (
    <div class="cell-line">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(!workbench.goTo(typed));
        }}
      >
        <input
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
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
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
