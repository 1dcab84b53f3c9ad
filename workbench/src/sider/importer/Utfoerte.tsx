import { Table } from '@digdir/designsystemet-react';
import { finnJournalimporter } from '@dokumentsenter/contract';
import { EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';
import { sum } from './Kjoering.tsx';

/** What has been imported, newest first. */
export function Utfoerte({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(finnJournalimporter, { params: { arkivskaper } });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={4} />;
  if (svar.data.importer.length === 0)
    return (
      <EmptyState icon="upload" title={t('importer>ingenUtfoerte')}>
        <p>{t('importer>ingenUtfoerteHjelp')}</p>
      </EmptyState>
    );
  return (
    <section className="importer">
      <h2 className="side__ledd">{t('importer>utfoerte')}</h2>
      <Tabell
        stablet
        navn={t('importer>utfoerte')}
        kolonner={[
          t('importer>tid'),
          t('importer>hvem'),
          t('importer>kilde'),
          t('importer>filnavn'),
          t('importer>resultat'),
        ]}
      >
        {svar.data.importer.map((en) => (
          <Table.Row key={en.id}>
            <Table.Cell>{visTidspunkt(en.utfoertTid)}</Table.Cell>
            <Table.Cell>{en.utfoertAv}</Table.Cell>
            <Table.Cell>{en.profil}</Table.Cell>
            <Table.Cell className="linjer">{en.filnavn}</Table.Cell>
            <Table.Cell>{t('importer>utfall', sum(en.rapport))}</Table.Cell>
          </Table.Row>
        ))}
      </Tabell>
    </section>
  );
}
