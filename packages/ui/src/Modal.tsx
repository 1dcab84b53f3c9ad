import { Dialog } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

type Props = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the first one being what the dialog is for. */
  readonly actions?: ReactNode;
  /** When given, Enter in a field does this. */
  readonly onSubmit?: () => void;
};

/** A modal dialog. Mounted while it is open. */
export function Modal({ title, closeLabel, onClose, children, actions, onSubmit }: Props) {
  const titleId = useId();
  return (
    <Dialog open closeButton={closeLabel} onClose={onClose} aria-labelledby={titleId} className="ui-modal">
      <form
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
