import { Table } from '@digdir/designsystemet-react';
import { finnSperrede } from '@dokumentsenter/contract';
import { EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

/** Journalposter that are blocked after a request to erase. */
export function Sperrede({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(finnSperrede, { params: { arkivskaper } });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={6} />;
  const { sperringer } = svar.data;
  if (sperringer.length === 0)
    return (
      <EmptyState icon="lock" title={t('kassasjon>ingenSperret')}>
        <p>{t('kassasjon>ingenSperretHjelp')}</p>
      </EmptyState>
    );
  return (
    <div className="kassasjon">
      <Tabell
        stablet
        navn={t('kassasjon>faner>sperret')}
        kolonner={[
          t('kassasjon>journalpost'),
          t('kassasjon>hvorfor'),
          t('kassasjon>hjemmel'),
          t('kassasjon>sperretTid'),
          t('kassasjon>utfoertAv'),
        ]}
      >
        {sperringer.map((en) => (
          <Table.Row key={en.journalpost}>
            <Table.Cell>
              <Link
                className="ui-num"
                to="/journalposter/$arkivskaper/$id"
                params={{ arkivskaper, id: en.journalpost }}
              >
                {en.registreringsID}
              </Link>
            </Table.Cell>
            <Table.Cell className="linjer">{en.grunn}</Table.Cell>
            <Table.Cell>{en.hjemmel}</Table.Cell>
            <Table.Cell>{visTidspunkt(en.sperretDato)}</Table.Cell>
            <Table.Cell>{en.sperretAv}</Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
    </div>
  );
}
