import { useId } from 'react';
import { Datoinput } from '../../../deler/Datoinput.tsx';
import { Feltramme } from './Feltramme.tsx';
import { useFelt } from './feltkontekst.ts';

/** The date of the letter itself. */
export function Datofelt() {
  const id = useId();
  const { skjema, endre, laast } = useFelt();
  return (
    <Feltramme felt="dokumentetsDato" kontroll={id}>
      <Datoinput
        id={id}
        beskrevetAv="dokumentetsDato-merke"
        verdi={skjema.verdier.dokumentetsDato}
        laast={laast}
        velg={(dokumentetsDato) => endre('dokumentetsDato', { dokumentetsDato })}
      />
    </Feltramme>
  );
}
