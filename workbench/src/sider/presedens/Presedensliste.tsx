import { finnPresedenser, type Kall, kall } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFeiltekst } from '../../varsel/useVarsleFeil.ts';
import { Presedensrad } from './Presedensrad.tsx';

type Props = { readonly arkivskaper: string; readonly query: Kall<typeof finnPresedenser>['query'] };

/** The precedents of one municipality, newest first, page by page. */
export function Presedensliste({ arkivskaper, query }: Props) {
  const { t } = useTranslation();
  const feiltekst = useFeiltekst();
  const sider = useInfiniteQuery({
    queryKey: [finnPresedenser.id, arkivskaper, query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      kall(
        finnPresedenser,
        { params: { arkivskaper }, query: { ...query, ...(pageParam === null ? {} : { etter: pageParam }) } },
        { signal },
      ),
    getNextPageParam: ({ neste }) => neste,
    placeholderData: (foer) => foer,
  });
  if (sider.error !== null) return <EmptyState icon="warning" title={feiltekst(sider.error)} />;
  if (sider.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const alle = sider.data.pages.flatMap(({ presedenser }) => presedenser);
  if (alle.length === 0)
    return (
      <EmptyState icon="star" title={t('presedens>tom')}>
        <p>{t('presedens>tomHjelp')}</p>
      </EmptyState>
    );
  return (
    <>
      <ul className="listerader kort">
        {alle.map((presedens) => (
          <Presedensrad key={presedens.id} arkivskaper={arkivskaper} presedens={presedens} />
        ))}
      </ul>
      {sider.hasNextPage ? (
        <Button onClick={() => void sider.fetchNextPage()} loading={sider.isFetchingNextPage}>
          {t('lister>flere')}
        </Button>
      ) : null}
    </>
  );
}
