import { Input } from '@digdir/designsystemet-react';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { norskDato, visDato } from '../../../format/dato.ts';
import { tolkDato } from '../../../format/tolkDato.ts';
import { Feltramme, useFelt } from './Feltramme.tsx';

/** The date of the letter: written as people write dates, shown in one way. */
export function Datofelt() {
  const { t } = useTranslation();
  const id = useId();
  const { skjema, endre, laast } = useFelt();
  const { dokumentetsDato } = skjema.verdier;
  const vist = dokumentetsDato === null ? '' : visDato(dokumentetsDato);
  const [skrevet, settSkrevet] = useState(vist);
  const [feil, settFeil] = useState(false);
  useEffect(() => {
    settSkrevet(vist);
    settFeil(false);
  }, [vist]);
  const les = () => {
    if (skrevet === vist) return;
    const dato = tolkDato(skrevet, norskDato(new Date()));
    settFeil(dato === null && skrevet.trim() !== '');
    if (dato !== null || skrevet.trim() === '') {
      endre('dokumentetsDato', { dokumentetsDato: dato });
      settSkrevet(dato === null ? '' : visDato(dato));
    }
  };
  return (
    <Feltramme felt="dokumentetsDato" kontroll={id}>
      <Input
        id={id}
        className="ui-num"
        inputMode="numeric"
        placeholder={t('koe>felt>datoHint')}
        aria-describedby={feil ? `${id}-feil` : 'dokumentetsDato-merke'}
        aria-invalid={feil}
        value={skrevet}
        readOnly={laast}
        onChange={(event) => settSkrevet(event.target.value)}
        onBlur={les}
        onKeyDown={(event) => {
          if (event.key === 'Enter') les();
        }}
      />
      {feil ? (
        <p id={`${id}-feil`} className="ui-field__error" role="alert">
          {t('koe>felt>datoFeil')}
        </p>
      ) : null}
    </Feltramme>
  );
}
