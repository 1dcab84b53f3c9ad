import { finnKarantene } from '@dokumentsenter/contract';
import { EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { visTall } from '../../format/tall.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { spoersmaal } from '../../tjeneste/spoer.ts';
import { Karantenekort } from './Karantenekort.tsx';
import { Uadresserte } from './Uadresserte.tsx';
import './karantene.css';

const HVERT_MS = 30_000;

/** What is wrong, what it means, and what to do. */
export function KaranteneSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('forsendelse:les', arkivskaper));
  const svar = useQueries({
    queries: kommuner.map(({ arkivskaper }) => ({
      ...spoersmaal(finnKarantene, { params: { arkivskaper } }),
      refetchInterval: HVERT_MS,
    })),
  });
  const alle = svar
    .flatMap((ett) => ett.data?.forsendelser ?? [])
    .toSorted((a, b) => b.mottattTid.localeCompare(a.mottattTid));
  useTittel(t('mottak>kar>tittel'));
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('mottak>kar>tittel')}</h1>
          <p className="side__ingress">{t('mottak>kar>ingress')}</p>
        </div>
        <p className="dus" role="status">
          {alle.length === 0 ? '' : t('mottak>kar>antall', { count: alle.length, antall: visTall(alle.length) })}
        </p>
      </header>
      {kommuner.length > 0 && svar.every(({ isPending }) => isPending) ? (
        <SkeletonLines label={t('skall>henter')} lines={8} />
      ) : alle.length === 0 ? (
        <EmptyState icon="checkCircle" title={t('mottak>kar>tom')}>
          <p>{t('mottak>kar>tomHjelp')}</p>
        </EmptyState>
      ) : (
        <ul className="karanteneliste">
          {alle.map((forsendelse) => (
            <Karantenekort key={forsendelse.id} forsendelse={forsendelse} />
          ))}
        </ul>
      )}
      <Uadresserte />
      <p className="dus">
        {t('ikkearkiv>fraKarantene')} <Link to="/ikke-arkivverdig">{t('ikkearkiv>tittel')}</Link>.
      </p>
    </div>
  );
}
