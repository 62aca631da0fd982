import { useEffect, useRef } from 'preact/hooks';
import { usePage } from './page-context';
import type { Toast } from './workbench-model';

/** What scripts and desk say: boxes that wait for «ОК», notes that go by themselves, and what is under way. */
export function Messages() {
  const { model, workbench, texts } = usePage();
  const [alert] = model.alerts;
  return (
    <>
      {alert !== undefined && (
        <AlertBox
          key={model.alerts.length}
          title={alert.title}
          message={alert.message}
          ok={texts.ok}
          onClose={() => workbench.dismissAlert()}
        />
      )}
      <div class="toasts" role="status">
        {model.toasts.map((toast) => (
          <ToastNote
            key={toast.number}
            toast={toast}
            onClose={() => workbench.dismissToast(toast.number)}
            close={texts.close}
          />
        ))}
      </div>
      <div class="busy" role="status">
        {model.busy !== '' && <p>{model.busy}</p>}
      </div>
    </>
  );
}

interface AlertBoxProps {
  readonly title: string;
  readonly message: string;
  readonly ok: string;
  readonly onClose: () => void;
}

function AlertBox({ title, message, ok, onClose }: AlertBoxProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="box" aria-labelledby="alert-title" onClose={onClose}>
      <h2 id="alert-title">{title}</h2>
      <p class="box-text">{message}</p>
      <div class="box-buttons">
        <button type="button" class="button action" onClick={() => dialog.current?.close()}>
          {ok}
        </button>
      </div>
    </dialog>
  );
}

function ToastNote({
  toast,
  onClose,
  close,
}: {
  readonly toast: Toast;
  readonly onClose: () => void;
  readonly close: string;
}) {
  useEffect(() => {
    if (toast.seconds <= 0) return;
    const timer = setTimeout(onClose, toast.seconds * 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={toast.isError ? 'toast is-error' : 'toast'}>
      <div class="toast-body">
        {toast.title !== '' && <strong>{toast.title}</strong>}
        <p class="box-text">{toast.message}</p>
      </div>
      <button type="button" class="icon-button" aria-label={close} onClick={onClose}>
        ×
      </button>
    </div>
  );
}
