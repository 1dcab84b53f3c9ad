import { finnPubliseringer, type Publiseringssak } from '@dokumentsenter/contract';
import { EmptyState, Segments, SkeletonLines } from '@dokumentsenter/ui';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTittel } from '../../deler/useTittel.ts';
import { useKan, useValgteKommuner } from '../../kommune/meg.tsx';
import { spoersmaal } from '../../tjeneste/spoer.ts';
import { Publiseringskort } from './Publiseringskort.tsx';
import './publisering.css';

const STATUSER = ['stanset', 'venter', 'publisert', 'trukket'] as const satisfies readonly Publiseringssak['status'][];

/** What the guard has stopped, and what a person decides about it. */
export function PubliseringSide(): React.ReactNode {
  const { t } = useTranslation();
  const kan = useKan();
  const [status, velg] = useState<Publiseringssak['status']>('stanset');
  const kommuner = useValgteKommuner().filter(({ arkivskaper }) => kan('publisering:avgjoer', arkivskaper));
  const svar = useQueries({
    queries: kommuner.map(({ arkivskaper }) =>
      spoersmaal(finnPubliseringer, { params: { arkivskaper }, query: { status } }),
    ),
  });
  const saker = svar.flatMap((ett) => ett.data?.saker ?? []);
  useTittel(t('oppsett>pub>tittel'));
  return (
    <div className="side">
      <header className="side__topp">
        <div>
          <h1 className="side__tittel">{t('oppsett>pub>tittel')}</h1>
          <p className="side__ingress">{t('oppsett>pub>ingress')}</p>
        </div>
        <Segments
          label={t('oppsett>pub>velgStatus')}
          value={status}
          onChange={velg}
          segments={STATUSER.map((value) => ({ value, text: t(`oppsett>pub>status>${value}`) }))}
        />
      </header>
      {kommuner.length > 0 && svar.every(({ isPending }) => isPending) ? (
        <SkeletonLines label={t('skall>henter')} lines={8} />
      ) : saker.length === 0 ? (
        <EmptyState icon={status === 'stanset' ? 'checkCircle' : 'globe'} title={t(`oppsett>pub>tom>${status}`)}>
          <p>{t(`oppsett>pub>tom>${status}Hjelp`)}</p>
        </EmptyState>
      ) : (
        <ul className="publiseringsliste">
          {saker.map((sak) => (
            <Publiseringskort key={sak.journalpost} sak={sak} />
          ))}
        </ul>
      )}
    </div>
  );
}
