import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type Props = { readonly icon: IconName; readonly title: string; readonly children?: ReactNode };

/** An empty place that tells what will appear here and how to make it happen. */
export function EmptyState({ icon, title, children }: Props) {
  return (
    <div className="ui-empty">
      <Icon name={icon} />
      <p className="ui-empty__title">{title}</p>
      {children}
    </div>
  );
}
