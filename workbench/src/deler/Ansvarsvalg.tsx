import { SelectField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useOppslag } from './oppslag.ts';

type Enhetsprops = {
  readonly arkivskaper: string;
  readonly verdi: string;
  readonly velg: (kode: string) => void;
};

/** The units of the municipality; one that is no longer among them stays as it is until another is chosen. */
export function Enhetsvalg({ arkivskaper, verdi, velg }: Enhetsprops) {
  const { t } = useTranslation();
  const { enheter } = useOppslag(arkivskaper);
  return (
    <SelectField label={t('koe>felt>administrativEnhet')} value={verdi} onChange={(event) => velg(event.target.value)}>
      {enheter.every(({ kode }) => kode !== verdi) ? <option>{verdi}</option> : null}
      {enheter.map(({ kode, navn }) => (
        <option key={kode} value={kode}>
          {navn}
        </option>
      ))}
    </SelectField>
  );
}

type Personprops = {
  readonly arkivskaper: string;
  readonly label: string;
  /** User name, id or the name written in the archive. */
  readonly verdi: string | null;
  readonly velg: (brukernavn: string | null) => void;
};

/** The people who work here, and nobody. */
export function Personvalg({ arkivskaper, label, verdi, velg }: Personprops) {
  const { t } = useTranslation();
  const { brukere } = useOppslag(arkivskaper);
  const personer = brukere.filter(({ aktiv }) => aktiv);
  return (
    <SelectField label={label} value={verdi ?? ''} onChange={(event) => velg(event.target.value || null)}>
      <option value="">{t('koe>felt>ingenSaksbehandler')}</option>
      {verdi !== null && personer.every(({ brukernavn }) => brukernavn !== verdi) ? (
        <option value={verdi}>{brukere.find(({ id }) => id === verdi)?.navn ?? verdi}</option>
      ) : null}
      {personer.map(({ brukernavn, navn }) => (
        <option key={brukernavn} value={brukernavn}>
          {navn}
        </option>
      ))}
    </SelectField>
  );
}
