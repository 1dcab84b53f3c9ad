import { Table } from '@digdir/designsystemet-react';
import { hentArkivoversikt } from '@dokumentsenter/contract';
import { EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visDato } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { useSpoer } from '../../tjeneste/spoer.ts';

const MEST = 200;

/** What the archive holds, by arkivdel and klasse. */
export function Oversiktsliste({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(hentArkivoversikt, { params: { arkivskaper }, query: { grense: MEST } });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={10} />;
  if (svar.data.rader.length === 0) return <EmptyState icon="folder" title={t('lister>tom')} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard too
    <section className="listetabell" tabIndex={0} aria-label={t('lister>tittel')}>
      <Table data-color="neutral">
        <Table.Head>
          <Table.Row>
            {(['arkivdel', 'klasse', 'saker', 'aapne', 'journalposter', 'uarkiverte', 'periode'] as const).map(
              (navn) => (
                <Table.HeaderCell key={navn}>{t(`lister>oversikt>${navn}`)}</Table.HeaderCell>
              ),
            )}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {svar.data.rader.map((rad) => (
            <Table.Row key={`${rad.arkivdel}-${rad.klasse}`}>
              <Table.Cell>
                {rad.arkivdel}
                <span className="dus listetabell__under">{rad.arkiv}</span>
              </Table.Cell>
              <Table.Cell>
                {rad.klasse} {rad.klassetittel}
              </Table.Cell>
              <Table.Cell className="ui-num">{visTall(rad.saker)}</Table.Cell>
              <Table.Cell className="ui-num">{visTall(rad.aapne)}</Table.Cell>
              <Table.Cell className="ui-num">{visTall(rad.journalposter)}</Table.Cell>
              <Table.Cell className="ui-num">{visTall(rad.uarkiverte)}</Table.Cell>
              <Table.Cell className="ui-num">
                {[rad.foersteDato, rad.sisteDato].map((dato) => (dato === null ? '' : visDato(dato))).join(' – ')}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      {svar.data.neste === null ? null : <p className="dus">{t('lister>viserFlere', { antall: visTall(MEST) })}</p>}
    </section>
  );
}
