import { Input, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { type ComponentProps, type ReactNode, useId } from 'react';

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
