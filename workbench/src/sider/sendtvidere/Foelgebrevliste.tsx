import { Table } from '@digdir/designsystemet-react';
import { adresse, type Foelgebrev, finnSendtVidere, hentFoelgebrev, sendFoelgebrev } from '@dokumentsenter/contract';
import { Button, showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { useKan } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Tabell } from '../administrasjon/Tabell.tsx';

type Props = { readonly arkivskaper: string; readonly brev: readonly Foelgebrev[]; readonly harPost: boolean };

/** The letters of hand-overs: opened to be printed, sent by mail, and noted when they are posted. */
export function Foelgebrevliste({ arkivskaper, brev, harPost }: Props) {
  const { t } = useTranslation();
  const kan = useKan();
  const send = useUtfoer(sendFoelgebrev, {
    foreldet: [finnSendtVidere],
    etter: (_svar, { body }) => void showToast({ tone: 'done', text: t(`sendtvidere>gjort>${body.maate}`) }),
  });
  const kanSende = kan('journalpost:journalfoer', arkivskaper);
  const kolonner = [t('sendtvidere>kolonne>brev'), t('sendtvidere>kolonne>mottaker'), t('sendtvidere>kolonne>stand')];
  const sendes = (id: string, maate: 'epost' | 'post') => send.mutate({ params: { arkivskaper, id }, body: { maate } });
  return (
    <Tabell stablet navn={t('sendtvidere>tittel')} kolonner={kolonner}>
      {brev.map((ett) => (
        <Table.Row key={ett.id}>
          <Table.Cell data-kolonne={kolonner[0]}>
            <a href={adresse(hentFoelgebrev, { params: { arkivskaper, id: ett.id } })} target="_blank" rel="noreferrer">
              {t(`sendtvidere>slag>${ett.slag}`)}
            </a>
            <p className="dus">{t('sendtvidere>laget', { hvem: ett.lagetAv, tid: visTidspunkt(ett.lagetTid) })}</p>
          </Table.Cell>
          <Table.Cell data-kolonne={kolonner[1]}>
            <p className="linjer">{ett.mottaker}</p>
            {ett.epost === null ? null : <p className="dus linjer">{ett.epost}</p>}
            {ett.adresse === '' ? null : <p className="dus linjer">{ett.adresse}</p>}
          </Table.Cell>
          <Table.Cell data-kolonne={kolonner[2]}>
            {ett.sendtTid !== null && ett.sendtMaate !== null ? (
              t(`sendtvidere>sendt>${ett.sendtMaate}`, { hvem: ett.sendtAv ?? '', tid: visTidspunkt(ett.sendtTid) })
            ) : ett.status === 'sendes' ? (
              t('sendtvidere>sendes')
            ) : kanSende ? (
              <div className="rekke">
                {ett.epost !== null && harPost ? (
                  <Button disabled={send.isPending} onClick={() => sendes(ett.id, 'epost')}>
                    {t('sendtvidere>sendEpost')}
                  </Button>
                ) : null}
                <Button look="secondary" disabled={send.isPending} onClick={() => sendes(ett.id, 'post')}>
                  {t('sendtvidere>erLagtIPosten')}
                </Button>
              </div>
            ) : (
              t('sendtvidere>utvalg>venter')
            )}
          </Table.Cell>
        </Table.Row>
      ))}
    </Tabell>
  );
}
