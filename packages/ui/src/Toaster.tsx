import { useSyncExternalStore } from 'react';
import { Icon } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';
import { hideToast, type Toast, toastStore } from './toasts.ts';

/** Where messages rise; one per app. A live region, so that they are read aloud. */
export function Toaster({ label, closeLabel }: { readonly label: string; readonly closeLabel: string }) {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.current);
  return (
    <section className="ui-toaster" aria-label={label} aria-live="polite" aria-relevant="additions">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} closeLabel={closeLabel} />
      ))}
    </section>
  );
}

function ToastBox({ toast, closeLabel }: { readonly toast: Toast; readonly closeLabel: string }) {
  const { action } = toast;
  return (
    <div className="ui-toast" data-tone={toast.tone}>
      <span>{toast.text}</span>
      {action === undefined ? null : (
        <button
          type="button"
          className="ui-toast__button"
          onClick={() => {
            hideToast(toast.id);
            action.run();
          }}
        >
          {action.label} {action.shortcut === undefined ? null : <Kbd>{action.shortcut}</Kbd>}
        </button>
      )}
      <button type="button" className="ui-toast__close" aria-label={closeLabel} onClick={() => hideToast(toast.id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
