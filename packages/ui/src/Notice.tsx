import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type Tone = 'info' | 'success' | 'warning' | 'danger';
const ICON: Record<Tone, IconName> = { info: 'info', success: 'check', warning: 'warning', danger: 'stop' };

type Props = { readonly tone: Tone; readonly children: ReactNode; readonly alert?: boolean };

/** A short message in the page. `alert` reads it aloud at once. */
export function Notice({ tone, children, alert = false }: Props) {
  return (
    <div className="ui-notice" data-color={tone} {...(alert ? { role: 'alert' } : {})}>
      <Icon name={ICON[tone]} />
      <div>{children}</div>
    </div>
  );
}
