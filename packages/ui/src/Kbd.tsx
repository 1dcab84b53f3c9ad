import type { ReactNode } from 'react';

/** A key to press. Shown to the eye only: the control itself carries `aria-keyshortcuts`. */
export function Kbd({ children }: { readonly children: ReactNode }) {
  return (
    <span className="ui-kbd" aria-hidden="true">
      {children}
    </span>
  );
}
