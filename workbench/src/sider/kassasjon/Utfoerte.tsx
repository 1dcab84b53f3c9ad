import { Table } from '@digdir/designsystemet-react';
import { finnKassasjoner } from '@dokumentsenter/contract';
import { EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

/** Executed disposals: authority, reason, who, when, and what became of the files. */
export function Utfoerte({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(finnKassasjoner, { params: { arkivskaper } });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const { kassasjoner } = svar.data;
  if (kassasjoner.length === 0)
    return (
      <EmptyState icon="trash" title={t('kassasjon>ingenUtfoert')}>
        <p>{t('kassasjon>ingenUtfoertHjelp')}</p>
      </EmptyState>
    );
  return (
    <div className="kassasjon">
      <Tabell
        stablet
        navn={t('kassasjon>faner>utfoert')}
        kolonner={[
          t('kassasjon>utfoertTid'),
          t('kassasjon>utfoertAv'),
          t('kassasjon>hjemmel'),
          t('kassasjon>hvorfor'),
          t('kassasjon>dokumenter'),
          t('kassasjon>filer'),
        ]}
      >
        {kassasjoner.map((en) => (
          <Table.Row key={en.id}>
            <Table.Cell>{visTidspunkt(en.utfoertTid)}</Table.Cell>
            <Table.Cell>{en.utfoertAv}</Table.Cell>
            <Table.Cell>{en.hjemmel}</Table.Cell>
            <Table.Cell className="linjer">{en.begrunnelse}</Table.Cell>
            <Table.Cell>
              {visTall(en.dokumenter)}{' '}
              <span className="dus">
                ({t('kassasjon>saker').toLowerCase()}: {visTall(en.saker)})
              </span>
            </Table.Cell>
            <Table.Cell>
              {t('kassasjon>filtall', { fjernet: visTall(en.filer.fjernet), beholdt: visTall(en.filer.beholdt) })}
              {en.filer.venter === 0 ? null : <b> · {t('kassasjon>venter', { antall: visTall(en.filer.venter) })}</b>}
            </Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
    </div>
  );
}
