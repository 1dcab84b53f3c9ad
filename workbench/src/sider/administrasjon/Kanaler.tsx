import { Table, Tag } from '@digdir/designsystemet-react';
import { finnKanaler } from '@dokumentsenter/contract';
import { EmptyState, Icon, SkeletonLines } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { KANALIKON } from '../../deler/kanalikon.ts';
import { visTidspunkt } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useSpoer } from '../../tjeneste/spoer.ts';
import { Kanaloppsett } from '../kanaler/Kanaloppsett.tsx';
import { Varsling } from '../kanaler/Varsling.tsx';
import { Tabell } from './Tabell.tsx';

const HVERT_MS = 30_000;

/** The ways in, and whether anything comes through them; and for the administrator how those that are fetched are set up. */
export function Kanaler({ arkivskaper }: { readonly arkivskaper: string }) {
  const kan = useKan();
  return (
    <div className="adm__del">
      <Kanaloversikt arkivskaper={arkivskaper} />
      {kan('kanal:administrer', arkivskaper) ? (
        <>
          <Kanaloppsett arkivskaper={arkivskaper} />
          <Varsling arkivskaper={arkivskaper} />
        </>
      ) : null}
    </div>
  );
}

function Kanaloversikt({ arkivskaper }: { readonly arkivskaper: string }) {
  const { t } = useTranslation();
  const svar = useSpoer(finnKanaler, { params: { arkivskaper } }, { hvertMs: HVERT_MS });
  if (svar.data === undefined) return <SkeletonLines label={t('skall>henter')} lines={5} />;
  if (svar.data.kanaler.length === 0)
    return (
      <EmptyState icon="plug" title={t('oppsett>adm>kanal>tom')}>
        <p>{t('oppsett>adm>kanal>tomHjelp')}</p>
      </EmptyState>
    );
  return (
    <Tabell
      stablet
      navn={t('oppsett>adm>faner>kanaler')}
      kolonner={[
        t('oppsett>adm>kanal>kanal'),
        t('oppsett>adm>kanal>adresse'),
        t('oppsett>adm>aktiv'),
        t('oppsett>adm>kanal>siste'),
        t('oppsett>adm>kanal>iDag'),
        t('oppsett>adm>kanal>iKarantene'),
      ]}
    >
      {svar.data.kanaler.map(({ kanal, adresse, aktiv, sisteMottak, iDag, iKarantene }) => (
        <Table.Row key={kanal}>
          <Table.Cell>
            <Icon name={KANALIKON[kanal]} /> {t(`skall>kanal>${kanal}`)}
          </Table.Cell>
          <Table.Cell className="linjer">{adresse}</Table.Cell>
          <Table.Cell>
            <Tag data-color={aktiv ? 'success' : 'neutral'}>
              {t(aktiv ? 'oppsett>adm>aktiv' : 'oppsett>adm>inaktiv')}
            </Tag>
          </Table.Cell>
          <Table.Cell className="ui-num">
            {sisteMottak === null ? t('oppsett>adm>kanal>aldri') : visTidspunkt(sisteMottak)}
          </Table.Cell>
          <Table.Cell className="ui-num">{visTall(iDag)}</Table.Cell>
          <Table.Cell className="ui-num">{visTall(iKarantene)}</Table.Cell>
        </Table.Row>
      ))}
    </Tabell>
  );
}
