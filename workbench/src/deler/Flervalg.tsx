import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import './flervalg.css';

type Props = {
  readonly navn: string;
  readonly valg: readonly { readonly verdi: string; readonly tekst: string }[];
  /** What is chosen, with commas between; undefined: everything. */
  readonly valgt: string | undefined;
  readonly velg: (valgt: string | undefined) => void;
  /** What it is called when none is chosen; everything, unless something else is said. */
  readonly ingen?: string;
};

/** One or several of a short list, folded away until somebody wants to choose. */
export function Flervalg({ navn, valg, valgt, velg, ingen }: Props) {
  const { t } = useTranslation();
  const naa = new Set(valgt?.split(',') ?? []);
  const bytt = (verdi: string) => {
    const nye = valg.filter((en) => (en.verdi === verdi) !== naa.has(en.verdi)).map((en) => en.verdi);
    velg(nye.length === 0 ? undefined : nye.join(','));
  };
  return (
    <details className="flervalg">
      <summary>
        {navn}:{' '}
        {naa.size === 0 ? (ingen ?? t('lister>alle')) : t('lister>saker>valgt', { count: naa.size, antall: naa.size })}
      </summary>
      <fieldset>
        <legend className="ui-sr">{navn}</legend>
        {valg.map(({ verdi, tekst }) => (
          <Checkbox key={verdi} label={tekst} checked={naa.has(verdi)} onChange={() => bytt(verdi)} />
        ))}
      </fieldset>
    </details>
  );
}
