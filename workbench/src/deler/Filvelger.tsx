import { useId } from 'react';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly flere?: boolean;
  readonly velg: (filer: readonly File[]) => void;
};

/** A file from the machine, by the browser's own field: it works with the keyboard and every reader. */
export function Filvelger({ label, hint, error = null, flere = false, velg }: Props) {
  const id = useId();
  const beskrevet = [hint === undefined ? null : `${id}-hint`, error === null ? null : `${id}-feil`].filter(Boolean);
  return (
    <div className="ui-field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className="ui-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="file"
        multiple={flere}
        aria-describedby={beskrevet.length === 0 ? undefined : beskrevet.join(' ')}
        aria-invalid={error === null ? undefined : true}
        onChange={(event) => velg([...(event.target.files ?? [])])}
      />
      {error === null ? null : (
        <p className="ui-field__error" id={`${id}-feil`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
