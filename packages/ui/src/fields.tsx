import { Input, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { type ChangeEvent, type ComponentProps, type ReactNode, useId, useState } from 'react';
import { Button } from './Button.tsx';

type Frame = { readonly label: ReactNode; readonly hint?: ReactNode; readonly error?: string | null | undefined };

type FrameProps = Frame & { readonly id: string; readonly children: ReactNode };

/** Label above, control, hint and error below, tied together by ids. */
function FieldFrame({ id, label, hint, error, children }: FrameProps) {
  return (
    <div className="ui-field">
      <Label htmlFor={id}>{label}</Label>
      {children}
      {hint === undefined ? null : (
        <p className="ui-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error === undefined || error === null ? null : (
        <p className="ui-field__error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

function describe(id: string, { hint, error }: Frame): { 'aria-describedby'?: string; 'aria-invalid'?: true } {
  const invalid = error !== undefined && error !== null;
  const parts = [...(hint === undefined ? [] : [`${id}-hint`]), ...(invalid ? [`${id}-error`] : [])];
  return {
    ...(parts.length === 0 ? {} : { 'aria-describedby': parts.join(' ') }),
    ...(invalid ? { 'aria-invalid': true } : {}),
  };
}

type TextProps = Frame & Omit<ComponentProps<typeof Input>, 'id' | 'ref'>;
export function TextField({ label, hint, error, ...rest }: TextProps) {
  const id = useId();
  const frame = { label, hint, error };
  return (
    <FieldFrame id={id} {...frame}>
      <Input id={id} {...describe(id, frame)} {...rest} />
    </FieldFrame>
  );
}

type AreaProps = Frame & Omit<ComponentProps<typeof Textarea>, 'id' | 'ref'>;
export function TextArea({ label, hint, error, ...rest }: AreaProps) {
  const id = useId();
  const frame = { label, hint, error };
  return (
    <FieldFrame id={id} {...frame}>
      <Textarea id={id} {...describe(id, frame)} {...rest} />
    </FieldFrame>
  );
}

type SelectProps = Frame & Omit<ComponentProps<typeof Select>, 'id' | 'ref'>;
export function SelectField({ label, hint, error, children, ...rest }: SelectProps) {
  const id = useId();
  const frame = { label, hint, error };
  return (
    <FieldFrame id={id} {...frame}>
      <Select id={id} {...describe(id, frame)} {...rest}>
        {children}
      </Select>
    </FieldFrame>
  );
}

type CheckProps = { readonly label: ReactNode; readonly kind?: 'checkbox' | 'radio' } & Omit<
  ComponentProps<typeof Input>,
  'id' | 'type' | 'ref'
>;
/** A checkbox or radio with its words beside it. */
export function CheckField({ label, kind = 'checkbox', ...rest }: CheckProps) {
  const id = useId();
  return (
    <div className="ui-check">
      <Input id={id} type={kind} {...rest} />
      <label htmlFor={id}>{label}</label>
    </div>
  );
}

type SecretProps = Frame & {
  readonly showText: string;
  readonly hideText: string;
  /** A key of many lines: a password field would run them together. */
  readonly multiline?: boolean;
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
};
/** A password or a key: dots until the person asks to see what they have typed. Never offered from what the browser has saved. */
export function SecretField({ label, hint, error, showText, hideText, multiline = false, ...rest }: SecretProps) {
  const id = useId();
  const frame = { label, hint, error };
  const [shown, setShown] = useState(false);
  const felles = { id, ...describe(id, frame), ...rest, autoComplete: 'new-password', spellCheck: false } as const;
  return (
    <FieldFrame id={id} {...frame}>
      <div className="ui-secret">
        {multiline ? (
          <Textarea {...felles} rows={3} className={shown ? '' : 'ui-secret__key--dots'} />
        ) : (
          <Input {...felles} type={shown ? 'text' : 'password'} />
        )}
        <Button look="quiet" aria-controls={id} disabled={rest.disabled} onClick={() => setShown(!shown)}>
          {shown ? hideText : showText}
        </Button>
      </div>
    </FieldFrame>
  );
}
