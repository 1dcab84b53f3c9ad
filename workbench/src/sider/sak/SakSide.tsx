import { Tag } from '@digdir/designsystemet-react';
import { hentSak, type Journalpost, type Sak } from '@dokumentsenter/contract';
import { EmptyState, Icon, SkeletonLines } from '@dokumentsenter/ui';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EgneFelt } from '../../deler/EgneFelt.tsx';
import { Fakta } from '../../deler/Fakta.tsx';
import { useOppslag } from '../../deler/oppslag.ts';
import { useTittel } from '../../deler/useTittel.ts';
import { visDato } from '../../format/dato.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Saksdetaljer } from './Saksdetaljer.tsx';
import { Sakshandlinger } from './Sakshandlinger.tsx';
import { Tidslinjepost } from './Tidslinjepost.tsx';
import '../journalpost/journalpost.css';
import './sak.css';

const rute = getRouteApi('/saker/$arkivskaper/$id');

/** Newest first; within a day the highest number first. */
function nyesteFoerst(a: Journalpost, b: Journalpost): number {
  return (
    b.journaldato.localeCompare(a.journaldato) ||
    b.registreringsID.localeCompare(a.registreringsID, 'nb', { numeric: true })
  );
}

/** A case: what it is, who has it, and everything that was written. */
export function SakSide(): React.ReactNode {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const { arkivskaper, id } = rute.useParams();
  const sak = useSpoer(hentSak, { params: { arkivskaper, id } });
  useTittel(sak.data === undefined ? t('post>saker>tittel') : t('post>sak>sak', { nummer: sak.data.saksnummer }));
  if (sak.isPending) return <SkeletonLines label={t('skall>henter')} lines={10} />;
  if (sak.data === undefined)
    return (
      <EmptyState icon="question" title={t('skall>finnesIkke')}>
        <p>{feiltekst(sak.error)}</p>
      </EmptyState>
    );
  const poster = sak.data.journalposter.toSorted(nyesteFoerst);
  return (
    <div className="side">
      <Sakshode sak={sak.data} />
      <Sakshandlinger sak={sak.data} />
      <h2 className="side__ledd">{t('post>sak>tidslinje')}</h2>
      {poster.length === 0 ? (
        <EmptyState icon="mail" title={t('post>sak>tom')}>
          <p>{t('post>sak>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <ol className="tidslinje">
          {poster.map((post) => (
            <Tidslinjepost key={post.id} post={post} />
          ))}
        </ol>
      )}
      {sak.data.skjult ? null : <EgneFelt paa="saksmappe" arkivskaper={arkivskaper} id={id} />}
      {sak.data.skjult ? null : <Saksdetaljer sak={sak.data} />}
    </div>
  );
}

function Sakshode({ sak }: { readonly sak: Sak }) {
  const { t } = useTranslation();
  const { enhetsnavn, personnavn, klassenavn } = useOppslag(sak.arkivskaper);
  const fakta = [
    [
      t('post>sak>ansvarlig'),
      sak.saksansvarlig === null ? t('post>sak>ingenAnsvarlig') : personnavn(sak.saksansvarlig),
    ],
    [t('post>sak>enhet'), enhetsnavn(sak.administrativEnhet)],
    [t('post>sak>klasse'), klassenavn(sak.klasse)],
    [t('post>sak>eiendom'), sak.gnrbnr],
    [
      t('post>sak>tilgang'),
      sak.tilgangskode === null ? t('post>sak>aapen') : [sak.tilgangskode, sak.hjemmel].filter(Boolean).join(' · '),
    ],
    [t('post>sak>dato'), visDato(sak.saksdato)],
  ] as const;
  return (
    <header className="sakshode">
      <p className="rekke">
        <Kommunemerke arkivskaper={sak.arkivskaper} medNavn />
        <span className="ui-num sakshode__nummer">{sak.saksnummer}</span>
        <Tag data-color={sak.saksstatus === 'A' ? 'neutral' : sak.saksstatus === 'U' ? 'danger' : 'info'}>
          {t(`skall>saksstatus>${sak.saksstatus}`)}
        </Tag>
        {sak.tilgangskode === null ? null : (
          <span className="rekke dus">
            <Icon name="shield" /> {sak.tilgangskode}
          </span>
        )}
      </p>
      <h1 className="side__tittel linjer">{sak.skjult ? (sak.offentligTittel ?? t('skall>skjermet')) : sak.tittel}</h1>
      <Fakta fakta={fakta} />
    </header>
  );
}
