import { Button as DsButton, type ButtonProps as DsButtonProps } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import { Kbd } from './Kbd.tsx';

type Base = Omit<DsButtonProps, 'variant' | 'icon' | 'children' | 'data-color'>;
export type ButtonProps = Base & {
  readonly children: ReactNode;
  /** `primary` is for the one next action of a view. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  readonly icon?: IconName | undefined;
  readonly shortcut?: string | undefined;
};

const VARIANT = { primary: 'primary', secondary: 'secondary', quiet: 'tertiary', danger: 'secondary' } as const;
const COLOR = { primary: 'accent', secondary: 'neutral', quiet: 'neutral', danger: 'danger' } as const;

export function Button({ look = 'secondary', icon, shortcut, children, ...rest }: ButtonProps) {
  return (
    <DsButton
      type="button"
      variant={VARIANT[look]}
      data-color={COLOR[look]}
      {...(shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut })}
      {...rest}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
      {shortcut === undefined ? null : <Kbd>{shortcut.replace('Control', 'Ctrl').replaceAll('+', ' ')}</Kbd>}
    </DsButton>
  );
}

export type IconButtonProps = Base & {
  /** Read aloud, and shown on hover. */
  readonly label: string;
  readonly icon: IconName;
  readonly pressed?: boolean | undefined;
};

export function IconButton({ label, icon, pressed, ...rest }: IconButtonProps) {
  return (
    <DsButton
      type="button"
      variant="tertiary"
      data-color={pressed === true ? 'accent' : 'neutral'}
      icon
      aria-label={label}
      title={label}
      {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      {...rest}
    >
      <Icon name={icon} />
    </DsButton>
  );
}
