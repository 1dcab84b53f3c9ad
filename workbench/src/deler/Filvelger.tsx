import { Button } from '@dokumentsenter/ui';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly flere?: boolean;
  /** Kinds of file the browser offers first. */
  readonly accept?: string;
  readonly velg: (filer: readonly File[]) => void;
};

/** Files from the machine. The button is ours, for the browser's own speaks the language of the browser. */
export function Filvelger({ label, hint, error = null, flere = false, accept, velg }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const felt = useRef<HTMLInputElement>(null);
  const [navn, settNavn] = useState<readonly string[]>([]);
  const beskrevet = [hint === undefined ? null : `${id}-hint`, error === null ? null : `${id}-feil`].filter(Boolean);
  return (
    <div className="ui-field">
      <span className="ds-label" id={`${id}-navn`}>
        {label}
      </span>
      {hint === undefined ? null : (
        <p className="ui-field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <span className="rekke">
        <Button
          icon="upload"
          aria-describedby={[`${id}-navn`, ...beskrevet].join(' ')}
          onClick={() => felt.current?.click()}
        >
          {t(flere ? 'arkivsak>velgFiler' : 'arkivsak>velgFil')}
        </Button>
        <span className="linjer" aria-live="polite">
          {navn.join(', ')}
        </span>
      </span>
      <input
        ref={felt}
        type="file"
        hidden
        multiple={flere}
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const filer = [...(event.target.files ?? [])];
          settNavn(filer.map(({ name }) => name));
          velg(filer);
        }}
      />
      {error === null ? null : (
        <p className="ui-field__error" id={`${id}-feil`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
