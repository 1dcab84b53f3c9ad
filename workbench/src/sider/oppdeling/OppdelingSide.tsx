import {
  angreForsendelse,
  type Delingsforslag,
  hentDelingsforslag,
  hentForsendelse,
  hentKoe,
  kall,
  splittForsendelse,
} from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { visTall } from '../../format/tall.ts';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { useAngrbarMelding } from '../../varsel/useAngrbarMelding.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Arkvisning } from './Arkvisning.tsx';
import { Brevbunke } from './Brevbunke.tsx';
import { brevene, flettBaksider, fraForslag, tilDelplan } from './bunke.ts';
import { trykket } from './taster.ts';
import { useBunke } from './useBunke.ts';
import '../../deler/viser/viser.css';
import './oppdeling.css';

const rute = getRouteApi('/oppdeling/$arkivskaper/$id');

/** A scanned pile, and where its letters begin. */
export function OppdelingSide(): React.ReactNode {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const { arkivskaper, id } = rute.useParams();
  const inn = { params: { arkivskaper, id } };
  const forslag = useSpoer(hentDelingsforslag, inn);
  const forsendelse = useSpoer(hentForsendelse, inn);
  useTittel(t('oppdeling>tittel'));
  const feil = forslag.error ?? forsendelse.error;
  if (feil !== null) return <EmptyState icon="warning" title={feiltekst(feil)} />;
  if (forslag.data === undefined || forsendelse.data === undefined)
    return <SkeletonLines label={t('skall>henter')} lines={14} />;
  if (!forslag.data.kanDeles || forsendelse.data.status !== 'klar')
    return (
      <EmptyState icon="pages" title={t('oppdeling>kanIkke')}>
        <p>{t('oppdeling>kanIkkeHjelp')}</p>
        <Link to="/koe">{t('oppdeling>tilbake')}</Link>
      </EmptyState>
    );
  return (
    <Arbeidsflate
      key={id}
      arkivskaper={arkivskaper}
      id={id}
      filnavn={forsendelse.data.filnavn}
      forslag={forslag.data}
    />
  );
}

type Props = {
  readonly arkivskaper: string;
  readonly id: string;
  readonly filnavn: string;
  readonly forslag: Delingsforslag;
};

function Arbeidsflate({ arkivskaper, id, filnavn, forslag }: Props) {
  const { t } = useTranslation();
  const gaaTil = useNavigate();
  const siAngrbart = useAngrbarMelding();
  const tilstand = useBunke(fraForslag(forslag));
  const { bunke, sett, angre, kanAngres } = tilstand;
  const brev = brevene(bunke);
  const antall = { count: brev.length, antall: visTall(brev.length) };
  const splitt = useUtfoer(splittForsendelse, {
    foreldet: [hentForsendelse, hentKoe],
    etter: () => {
      const tilbake = () => kall(angreForsendelse, { params: { arkivskaper, id } });
      siAngrbart(t('oppdeling>gjort', antall), tilbake, t('oppdeling>angret'));
      void gaaTil({ to: '/koe' });
    },
  });
  const utfoer = () => {
    if (!splitt.isPending) splitt.mutate({ params: { arkivskaper, id }, body: tilDelplan(bunke) });
  };
  const vedTast = (event: KeyboardEvent) => {
    if (trykket(event, tilstand, utfoer)) event.preventDefault();
  };
  const utelatt = bunke.filter(({ grunn }) => grunn !== null).length;
  const flettet = flettBaksider(bunke);
  const sted = { arkivskaper, forsendelse: id, dokument: forslag.dokument ?? '' };
  return (
    <div className="oppdeling">
      <header className="oppdeling__topp">
        <div>
          <h1 className="side__tittel">{t('oppdeling>tittel')}</h1>
          <p className="dus linjer">{filnavn}</p>
        </div>
        <div className="rekke">
          <Button look="quiet" disabled={!kanAngres} onClick={angre}>
            {t('oppdeling>angre')}
          </Button>
          <Button
            look="quiet"
            disabled={flettet === null || bunke.length < 4}
            title={t('oppdeling>flettHjelp')}
            onClick={() => sett(flettet)}
          >
            {t('oppdeling>flett')}
          </Button>
          <Link to="/koe">{t('oppdeling>tilbake')}</Link>
          <Button look="primary" shortcut="Control+Enter" loading={splitt.isPending} onClick={utfoer}>
            {t('oppdeling>utfoer', antall)}
          </Button>
        </div>
        <p className="oppdeling__om dus">{t('oppdeling>ingress')}</p>
        <p className="oppdeling__om oppdeling__taster dus">{t('oppdeling>taster')}</p>
      </header>
      <div className="oppdeling__ruter">
        <div className="oppdeling__bunke">
          <p className="dus" role="status">
            {utelatt === 0 ? '' : t('oppdeling>lagtTilSide', { count: utelatt, antall: visTall(utelatt) })}
          </p>
          {brev.map((ett) => (
            <Brevbunke key={ett.start} sted={sted} forslag={forslag} brev={ett} tilstand={tilstand} vedTast={vedTast} />
          ))}
        </div>
        <Arkvisning sted={sted} forslag={forslag} tilstand={tilstand} />
      </div>
    </div>
  );
}
