import {
  AVSKRIVNINGSNAVN,
  JOURNALKOLONNER,
  type Journalrapportrad,
  type Journalslag,
  PARTTYPENAVN,
  UDATERT,
} from '@dokumentsenter/contract';
import { Icon } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { visDato } from '../../format/dato.ts';
import { useMaalform } from '../../innstilling/valg.ts';

type Props = { readonly rad: Journalrapportrad; readonly arkivskaper: string; readonly slag: Journalslag };

/** One line of a journal, with everything the standard wants in it. */
export function Journalrad({ rad, arkivskaper, slag }: Props) {
  const { t } = useTranslation();
  const [maalform] = useMaalform();
  const { enhetsnavn } = useOppslag(arkivskaper);
  const kolonne = (navn: keyof typeof JOURNALKOLONNER) => JOURNALKOLONNER[navn][maalform];
  const felt: readonly (readonly [string, string | null])[] = [
    [kolonne('klasse'), rad.klasseID === null ? null : `${rad.klasseID} ${rad.klassetittel ?? ''}`],
    [kolonne('dokumentetsDato'), rad.dokumentetsDato === null ? UDATERT[maalform] : visDato(rad.dokumentetsDato)],
    [kolonne('sakEnhet'), rad.sakEnhet === null ? null : enhetsnavn(rad.sakEnhet)],
    [kolonne('saksansvarlig'), rad.saksansvarlig],
    [kolonne('arkivdel'), rad.arkivdel],
    [kolonne('antallVedlegg'), rad.antallVedlegg === null ? null : String(rad.antallVedlegg)],
    [kolonne('hjemmel'), rad.hjemmel],
    [
      kolonne('offentlighetsvurdertDato'),
      rad.offentlighetsvurdertDato === null ? null : visDato(rad.offentlighetsvurdertDato),
    ],
    [kolonne('journalenhet'), rad.journalenhet],
    [kolonne('avskrivning'), avskrivning(rad)],
  ];
  return (
    <li className="journalrad">
      <p className="journalrad__over dus ui-num">
        <span>{t('journal>jnr', { nummer: rad.journalnummer })}</span>
        <span>{rad.registreringsID}</span>
        <span>{t(`skall>journalposttype>${rad.journalposttype}`)}</span>
        <span>{t(`skall>journalstatus>${rad.journalstatus}`)}</span>
        <span>{visDato(rad.journaldato)}</span>
        {rad.tilgangskode === null ? null : (
          <span>
            <Icon name="shield" label={t('skall>skjermet')} /> {rad.tilgangskode}
          </span>
        )}
      </p>
      <p className="journalrad__tittel linjer">
        {slag === 'offentlig' ? (
          rad.tittel
        ) : (
          <Link to="/journalposter/$arkivskaper/$id" params={{ arkivskaper, id: rad.id }}>
            {rad.tittel}
          </Link>
        )}
      </p>
      <p className="dus linjer">
        {rad.mappeID} {rad.sakstittel}
      </p>
      <ul className="journalrad__parter">
        {rad.parter.map((part, nr) => (
          <li key={nr}>
            <span className="dus">{PARTTYPENAVN[part.type]}:</span> {part.navn}
            {part.enhet === null && part.saksbehandler === null
              ? null
              : ` (${[part.enhet, part.saksbehandler].filter(Boolean).join(', ')})`}
          </li>
        ))}
      </ul>
      <dl className="journalrad__felt">
        {felt.map(([navn, verdi]) =>
          verdi === null ? null : (
            <div key={navn}>
              <dt className="dus">{navn}</dt>
              <dd>{verdi}</dd>
            </div>
          ),
        )}
      </dl>
    </li>
  );
}

function avskrivning({ avskrivning: a }: Journalrapportrad): string | null {
  if (a === null) return null;
  return [AVSKRIVNINGSNAVN[a.maate] ?? a.maate, visDato(a.dato), a.avskrevetAv]
    .filter((ledd) => ledd !== null)
    .join(', ');
}
