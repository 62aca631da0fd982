import { useEffect, useRef } from 'preact/hooks';
import { usePage } from './page-context';

/** Asks before the open spreadsheet is replaced. */
export function ConfirmDialog({ onAnswer }: { readonly onAnswer: (isYes: boolean) => void }) {
  const { confirm } = usePage().texts;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="box" aria-labelledby="confirm-title" onClose={() => onAnswer(false)}>
      <h2 id="confirm-title">{confirm.title}</h2>
      <p>{confirm.text}</p>
      <div class="box-buttons">
        <button type="button" class="button" onClick={() => onAnswer(false)}>
          {confirm.cancel}
        </button>
        <button type="button" class="button action" onClick={() => onAnswer(true)}>
          {confirm.go}
        </button>
      </div>
    </dialog>
  );
}
