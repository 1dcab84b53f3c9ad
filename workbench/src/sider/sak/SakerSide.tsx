import { finnSaker, type Sakstreff } from '@dokumentsenter/contract';
import { EmptyState, Icon, Segments, SkeletonLines, TextField } from '@dokumentsenter/ui';
import { useQueries } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { useTittel } from '../../deler/useTittel.ts';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { spoersmaal } from '../../tjeneste/spoer.ts';
import './sak.css';

const rute = getRouteApi('/saker');
const GRENSE = 50;

/** Cases of the chosen municipalities, found while one writes. */
export function SakerSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const soek = rute.useSearch();
  const gaaTil = rute.useNavigate();
  const [q, settQ] = useState(soek.q ?? '');
  const status = soek.status ?? 'aapne';
  const leter = useDeferredValue(q.trim());
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('saksmappe:les', arkivskaper));
  useTittel(t('post>saker>tittel'));
  const svar = useQueries({
    queries: kommuner.map(({ arkivskaper }) => ({
      ...spoersmaal(finnSaker, { params: { arkivskaper }, query: { q: leter, status, grense: GRENSE } }),
      placeholderData: (foer: { saker: Sakstreff[] } | undefined) => foer,
    })),
  });
  const saker = svar
    .flatMap((ett) => ett.data?.saker ?? [])
    .toSorted((a, b) => (b.sisteJournaldato ?? '').localeCompare(a.sisteJournaldato ?? ''));
  return (
    <div className="side">
      <header className="side__topp">
        <h1 className="side__tittel">{t('post>saker>tittel')}</h1>
        <Segments
          label={t('post>saker>status')}
          value={status}
          segments={[
            { value: 'aapne', text: t('post>saker>aapne') },
            { value: 'alle', text: t('post>saker>alle') },
          ]}
          onChange={(valgt) => void gaaTil({ search: (foer) => ({ ...foer, status: valgt }), replace: true })}
        />
      </header>
      <search className="saker__soek">
        <TextField
          label={t('post>saker>soek')}
          type="search"
          value={q}
          onChange={(event) => {
            settQ(event.target.value);
            void gaaTil({ search: (foer) => ({ ...foer, q: event.target.value }), replace: true });
          }}
        />
      </search>
      {svar.every((ett) => ett.isPending) && kommuner.length > 0 ? (
        <SkeletonLines label={t('skall>henter')} lines={8} />
      ) : saker.length === 0 ? (
        <EmptyState icon="folder" title={t('post>saker>tom')}>
          <p>{t('post>saker>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <ul className="radliste kort">
          {saker.map((sak) => (
            <Saksrad key={sak.id} sak={sak} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Saksrad({ sak }: { readonly sak: Sakstreff }) {
  const { t } = useTranslation();
  const { personnavn, klassenavn } = useOppslag(sak.arkivskaper);
  const ansvarlig = sak.saksansvarlig === null ? null : personnavn(sak.saksansvarlig);
  return (
    <li>
      <Link
        className="radliste__rad"
        to="/saker/$arkivskaper/$id"
        params={{ arkivskaper: sak.arkivskaper, id: sak.id }}
      >
        <Kommunemerke arkivskaper={sak.arkivskaper} />
        <span className="radliste__nummer ui-num">{sak.saksnummer}</span>
        <span className="radliste__tekst">
          <span className="linjer radliste__tittel">{sak.tittel}</span>
          <span className="dus">{[klassenavn(sak.klasse), sak.gnrbnr, ansvarlig].filter(Boolean).join(' · ')}</span>
        </span>
        {sak.tilgangskode === null ? null : <Icon name="shield" label={sak.tilgangskode} />}
        <span className="radliste__meta dus ui-num">
          <span>
            {t('post>saker>poster', { count: sak.antallJournalposter, antall: visTall(sak.antallJournalposter) })}
          </span>
          {sak.sisteJournaldato === null ? null : (
            <span>{t('post>saker>siste', { dato: visDato(sak.sisteJournaldato) })}</span>
          )}
        </span>
      </Link>
    </li>
  );
}
