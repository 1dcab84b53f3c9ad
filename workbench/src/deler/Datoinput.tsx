import { Input, Label } from '@digdir/designsystemet-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { norskDato, visDato } from '../format/dato.ts';
import { tolkDato } from '../format/tolkDato.ts';

type Props = {
  readonly id: string;
  /** `ÅÅÅÅ-MM-DD`, or null for no date. */
  readonly verdi: string | null;
  readonly velg: (dato: string | null) => void;
  readonly beskrevetAv?: string | undefined;
  readonly laast?: boolean | undefined;
  readonly navn?: string | undefined;
};

/** A date: written as people write dates, shown in one way. What is no date is said at once and changes nothing. */
export function Datoinput({ id, verdi, velg, beskrevetAv, laast = false, navn }: Props) {
  const { t } = useTranslation();
  const vist = verdi === null ? '' : visDato(verdi);
  const [skrevet, settSkrevet] = useState(vist);
  const [feil, settFeil] = useState(false);
  const rute = useRef<HTMLInputElement>(null);
  useEffect(() => {
    settSkrevet(vist);
    settFeil(false);
  }, [vist]);
  // A date that cannot be read holds the form back: the one before it must not be saved in its place.
  useEffect(() => rute.current?.setCustomValidity(feil ? t('koe>felt>datoFeil') : ''), [feil, t]);
  const les = () => {
    if (skrevet === vist) return settFeil(false);
    const dato = tolkDato(skrevet, norskDato(new Date()));
    const tomt = skrevet.trim() === '';
    settFeil(dato === null && !tomt);
    if (dato === null && !tomt) return;
    velg(dato);
    settSkrevet(dato === null ? '' : visDato(dato));
  };
  return (
    <>
      <Input
        id={id}
        ref={rute}
        className="ui-num"
        autoComplete="off"
        placeholder={t('koe>felt>datoHint')}
        aria-describedby={feil ? `${id}-feil` : beskrevetAv}
        aria-invalid={feil}
        value={skrevet}
        readOnly={laast}
        onChange={(event) => settSkrevet(event.target.value)}
        onBlur={les}
        onKeyDown={(event) => {
          if (event.key === 'Enter') les();
        }}
      />
      {navn === undefined ? null : <input type="hidden" name={navn} value={verdi ?? ''} />}
      {feil ? (
        <p id={`${id}-feil`} className="ui-field__error" role="alert">
          {t('koe>felt>datoFeil')}
        </p>
      ) : null}
    </>
  );
}

type MedLedetekst = {
  readonly label: string;
  readonly verdi: string | null;
  readonly velg: (dato: string | null) => void;
  readonly hint?: string;
  readonly feil?: string | null;
  readonly navn?: string;
};

/** A date with its label above it. */
export function Datovelger({ label, verdi, velg, hint, feil = null, navn }: MedLedetekst) {
  const id = useId();
  return (
    <div className="ui-field">
      <Label htmlFor={id}>{label}</Label>
      <Datoinput
        id={id}
        verdi={verdi}
        velg={velg}
        navn={navn}
        beskrevetAv={hint === undefined ? undefined : `${id}-hjelp`}
      />
      {hint === undefined ? null : (
        <p id={`${id}-hjelp`} className="ui-field__hint">
          {hint}
        </p>
      )}
      {feil === null ? null : (
        <p className="ui-field__error" role="alert">
          {feil}
        </p>
      )}
    </div>
  );
}
