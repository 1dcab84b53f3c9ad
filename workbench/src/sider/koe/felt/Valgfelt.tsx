import { Select } from '@digdir/designsystemet-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { somJournalposttype } from '../skjema/forslagsverdi.ts';
import type { Skjemafelt } from '../skjema/skjema.ts';
import { Feltramme } from './Feltramme.tsx';
import { useFelt } from './feltkontekst.ts';

type Valg = { readonly verdi: string; readonly tekst: string };
type Props = {
  readonly felt: Skjemafelt;
  readonly verdi: string;
  readonly tom: string | null;
  readonly valg: readonly Valg[];
  readonly velg: (verdi: string) => void;
};

/** A field with a closed list. A value that is not on the list is still shown, so that nothing is lost by opening the letter. */
function Valgfelt({ felt, verdi, tom, valg, velg }: Props) {
  const id = useId();
  const { laast } = useFelt();
  const ukjent = verdi !== '' && valg.every((ett) => ett.verdi !== verdi);
  return (
    <Feltramme felt={felt} kontroll={id}>
      <Select
        id={id}
        aria-describedby={`${felt}-merke`}
        value={verdi}
        disabled={laast}
        onChange={(event) => velg(event.target.value)}
      >
        {tom === null ? null : <option value="">{tom}</option>}
        {ukjent ? <option value={verdi}>{verdi}</option> : null}
        {valg.map((ett) => (
          <option key={ett.verdi} value={ett.verdi}>
            {ett.tekst}
          </option>
        ))}
      </Select>
    </Feltramme>
  );
}

export function Typefelt() {
  const { t } = useTranslation();
  const { skjema, endre } = useFelt();
  return (
    <Valgfelt
      felt="journalposttype"
      verdi={skjema.verdier.journalposttype}
      tom={null}
      valg={(['I', 'U', 'N', 'X', 'S'] as const).map((verdi) => ({
        verdi,
        tekst: t(`skall>journalposttype>${verdi}`),
      }))}
      velg={(verdi) => {
        const journalposttype = somJournalposttype(verdi);
        if (journalposttype !== null) endre('journalposttype', { journalposttype });
      }}
    />
  );
}

export function Enhetsfelt() {
  const { t } = useTranslation();
  const { skjema, endre, oppslag } = useFelt();
  return (
    <Valgfelt
      felt="administrativEnhet"
      verdi={skjema.verdier.administrativEnhet}
      tom={t('koe>felt>velg')}
      valg={oppslag.enheter.filter(({ aktiv }) => aktiv).map(({ kode, navn }) => ({ verdi: kode, tekst: navn }))}
      velg={(administrativEnhet) => endre('administrativEnhet', { administrativEnhet })}
    />
  );
}

export function Saksbehandlerfelt() {
  const { t } = useTranslation();
  const { skjema, endre, oppslag } = useFelt();
  const { saksbehandler, administrativEnhet } = skjema.verdier;
  const iEnheten = (enheter: readonly (string | null)[]) => enheter.includes(administrativEnhet);
  const behandlere = oppslag.brukere
    .filter(
      ({ aktiv, tildelinger }) =>
        aktiv && tildelinger.some(({ rolle }) => rolle === 'saksbehandler' || rolle === 'leder'),
    )
    .toSorted((a, b) => {
      const naer = (bruker: typeof a) => Number(iEnheten(bruker.tildelinger.map(({ enhet }) => enhet)));
      return naer(b) - naer(a) || a.navn.localeCompare(b.navn, 'nb');
    });
  // The proposal may name a person by id; the list is by user name.
  const verdi = oppslag.brukere.find(({ id }) => id === saksbehandler)?.brukernavn ?? saksbehandler;
  return (
    <Valgfelt
      felt="saksbehandler"
      verdi={verdi}
      tom={t('koe>felt>ingenSaksbehandler')}
      valg={behandlere.map(({ brukernavn, navn }) => ({ verdi: brukernavn, tekst: navn }))}
      velg={(ny) => endre('saksbehandler', { saksbehandler: ny })}
    />
  );
}

/** The class of a new case. An existing case has its own, which is only told. */
export function Klassefelt() {
  const { t } = useTranslation();
  const { skjema, endre, oppslag } = useFelt();
  if (skjema.verdier.saksmappe?.slag !== 'ny') return null;
  return (
    <Valgfelt
      felt="klasse"
      verdi={skjema.verdier.klasse}
      tom={t('koe>felt>velg')}
      valg={oppslag.klasser
        .filter(({ blad }) => blad)
        .map(({ klasseID, tittel }) => ({ verdi: klasseID, tekst: `${klasseID} ${tittel}` }))}
      velg={(klasse) => endre('klasse', { klasse })}
    />
  );
}
