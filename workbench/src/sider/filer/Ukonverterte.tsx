import { Table } from '@digdir/designsystemet-react';
import { finnUkonverterte, proevKonverteringIgjen } from '@dokumentsenter/contract';
import { Button, EmptyState, SkeletonLines, showToast } from '@dokumentsenter/ui';
import { useQueries } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useArkivformatgrunn } from '../../deler/viser/useLesegrunn.ts';
import { visTidspunkt } from '../../format/dato.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { spoersmaal, useUtfoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

/** Documents without archive format, oldest first, each with its reason in words (krav 2.7.13). */
export function Ukonverterte({ kommuner }: { readonly kommuner: readonly string[] }) {
  const { t } = useTranslation();
  const grunn = useArkivformatgrunn();
  const svar = useQueries({
    queries: kommuner.map((arkivskaper) => spoersmaal(finnUkonverterte, { params: { arkivskaper } })),
  });
  const igjen = useUtfoer(proevKonverteringIgjen, {
    foreldet: [finnUkonverterte],
    etter: () => void showToast({ tone: 'done', text: t('filer>proevd') }),
  });
  if (kommuner.length > 0 && svar.every(({ isPending }) => isPending))
    return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const alle = svar
    .flatMap(({ data }, i) => (data?.dokumenter ?? []).map((rad) => ({ ...rad, arkivskaper: kommuner[i] ?? '' })))
    .toSorted((a, b) => a.foersteTid.localeCompare(b.foersteTid));
  if (alle.length === 0)
    return (
      <EmptyState icon="checkCircle" title={t('filer>utenTom')}>
        <p>{t('filer>utenTomHjelp')}</p>
      </EmptyState>
    );
  const kolonner = [
    t('filer>journalpost'),
    t('filer>innhold'),
    t('filer>format'),
    t('filer>grunn'),
    t('filer>siden'),
    '',
  ];
  return (
    <Tabell stablet navn={t('filer>uten')} kolonner={kolonner}>
      {alle.map(({ arkivskaper, dokument, journalpost, registreringsID, tittel, format, aarsak, foersteTid }) => (
        <Table.Row key={dokument}>
          <Table.Cell>
            <span className="rekke">
              <Kommunemerke arkivskaper={arkivskaper} />
              <Link to="/journalposter/$arkivskaper/$id" params={{ arkivskaper, id: journalpost }}>
                {registreringsID}
              </Link>
            </span>
          </Table.Cell>
          <Table.Cell className="linjer">{tittel}</Table.Cell>
          <Table.Cell>{format}</Table.Cell>
          <Table.Cell className="linjer">{grunn(aarsak)}</Table.Cell>
          <Table.Cell className="ui-num">{visTidspunkt(foersteTid)}</Table.Cell>
          <Table.Cell>
            <Button disabled={igjen.isPending} onClick={() => igjen.mutate({ params: { arkivskaper, id: dokument } })}>
              {t('filer>proev')}
            </Button>
          </Table.Cell>
        </Table.Row>
      ))}
    </Tabell>
  );
}
