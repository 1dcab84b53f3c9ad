import { Dialog } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';

type Props = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the first one being what the dialog is for. */
  readonly actions?: ReactNode;
  /** When given, Enter in a field does this. */
  readonly onSubmit?: () => void;
  /** As wide as the window allows, for what must be seen side by side. */
  readonly wide?: boolean;
};

const FIRST = ['input:checked', 'textarea, input, select', 'button[type="submit"]'];

/** A modal dialog, mounted while it is open. Focus starts on what is to be filled in, not on the way out. */
export function Modal({ title, closeLabel, onClose, children, actions, onSubmit, wide = false }: Props) {
  const titleId = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const found = FIRST.map((selector) => form.current?.querySelector<HTMLElement>(selector));
    found.find((element) => element !== null && element !== undefined)?.focus();
  }, []);
  return (
    <Dialog
      open
      closeButton={closeLabel}
      onClose={onClose}
      aria-labelledby={titleId}
      className="ui-modal"
      data-wide={wide}
    >
      <form
        ref={form}
        className="ui-modal__body"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit?.();
        }}
      >
        <h2 id={titleId} className="ui-modal__title">
          {title}
        </h2>
        {children}
        {actions === undefined ? null : <div className="ui-modal__actions">{actions}</div>}
      </form>
    </Dialog>
  );
}
