import { hentJournalrapport, type Journalslag, kall } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Journalrad } from './Journalrad.tsx';
import type { Journalsoek } from './journalsoek.ts';

type Props = { readonly arkivskaper: string; readonly slag: Journalslag; readonly soek: Journalsoek };

/** The lines of a journal in the order of their numbers, as far as one has asked to see. */
export function Journalrader({ arkivskaper, slag, soek }: Props) {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const { kommune: _kommune, slag: _slag, ...utvalg } = soek;
  const inn = { params: { arkivskaper, slag }, query: utvalg };
  const svar = useInfiniteQuery({
    queryKey: [hentJournalrapport.id, inn],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      kall(hentJournalrapport, { ...inn, query: { ...inn.query, etter: pageParam } }, { signal }),
    getNextPageParam: (side) => side.neste ?? undefined,
  });
  if (svar.isPending) return <SkeletonLines label={t('skall>henter')} lines={10} />;
  if (svar.error !== null) return <EmptyState icon="warning" title={feiltekst(svar.error)} />;
  const rader = svar.data.pages.flatMap((side) => side.rader);
  if (rader.length === 0)
    return (
      <EmptyState icon="search" title={t('journal>tom')}>
        <p>{t('journal>tomHjelp')}</p>
      </EmptyState>
    );
  return (
    <>
      <p className="dus" role="status">
        {svar.hasNextPage
          ? t('lister>viserFlere', { antall: visTall(rader.length) })
          : t('lister>viser', { count: rader.length, antall: visTall(rader.length) })}
      </p>
      <ul className="journalrader kort">
        {rader.map((rad) => (
          <Journalrad key={rad.id} rad={rad} arkivskaper={arkivskaper} slag={slag} />
        ))}
      </ul>
      {svar.hasNextPage ? (
        <Button onClick={() => void svar.fetchNextPage()} loading={svar.isFetchingNextPage}>
          {t('lister>flere')}
        </Button>
      ) : null}
    </>
  );
}
