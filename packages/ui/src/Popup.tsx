import { Popover } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';

type Props = {
  /** Read aloud as the name of the button. */
  readonly label: string;
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly placement?: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';
};

/** A small panel that opens beside its button and closes on Esc or a click outside. */
export function Popup({ label, trigger, children, placement = 'bottom-end' }: Props) {
  return (
    <Popover.TriggerContext>
      <Popover.Trigger
        variant="tertiary"
        data-color="neutral"
        aria-label={label}
        title={label}
        className="ui-popup__trigger"
      >
        {trigger}
      </Popover.Trigger>
      <Popover placement={placement} className="ui-popup" data-color="neutral">
        {children}
      </Popover>
    </Popover.TriggerContext>
  );
}
