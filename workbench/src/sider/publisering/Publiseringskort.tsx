import { avgjoerPublisering, finnPubliseringer, type Publiseringssak } from '@dokumentsenter/contract';
import { Button, Icon, Modal, showToast, TextArea } from '@dokumentsenter/ui';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../format/dato.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Avgjoerelse = 'publiser' | 'trekk';

/** One post that waits for a decision: what was found, and where. */
export function Publiseringskort({ sak }: { readonly sak: Publiseringssak }) {
  const { t } = useTranslation();
  const [spoer, settSpoer] = useState<Avgjoerelse | null>(null);
  return (
    <li className="pubkort kort">
      <p className="rekke dus">
        <Kommunemerke arkivskaper={sak.arkivskaper} />
        <Link
          className="ui-num"
          to="/journalposter/$arkivskaper/$id"
          params={{ arkivskaper: sak.arkivskaper, id: sak.journalpost }}
        >
          {sak.registreringsID}
        </Link>
        {sak.publiseresTid === null || sak.status !== 'venter' ? null : (
          <span>{t('oppsett>pub>publiseres', { tid: visTidspunkt(sak.publiseresTid) })}</span>
        )}
      </p>
      <h2 className="pubkort__tittel linjer">{sak.tittel}</h2>
      {sak.offentligTittel === null ? null : (
        <p className="linjer">
          <span className="dus">{t('oppsett>pub>visesSom')}:</span> {sak.offentligTittel}
        </p>
      )}
      {sak.funn.length === 0 ? null : (
        <ul className="pubkort__funn">
          {sak.funn.map(({ slag, felt, utdrag }) => (
            <li key={`${slag}-${felt}-${utdrag}`}>
              <Icon name="warning" />
              <span>
                <b>{t(`oppsett>pub>funn>${slag}`)}</b> {t(`oppsett>pub>felt>${felt}`)}:{' '}
                <q className="sitat">{utdrag}</q>
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="rekke">
        {sak.status === 'stanset' ? (
          <Link
            className="ds-button"
            data-variant="primary"
            to="/journalposter/$arkivskaper/$id"
            params={{ arkivskaper: sak.arkivskaper, id: sak.journalpost }}
          >
            {t('oppsett>pub>rett')}
          </Link>
        ) : null}
        {sak.status === 'publisert' || sak.krav.publiser === 'umulig' ? null : (
          <Button onClick={() => settSpoer('publiser')}>{t('oppsett>pub>publiser')}</Button>
        )}
        {sak.status === 'trukket' ? null : <Button onClick={() => settSpoer('trekk')}>{t('oppsett>pub>trekk')}</Button>}
      </div>
      {spoer === null ? null : <Avgjoerdialog sak={sak} slag={spoer} lukk={() => settSpoer(null)} />}
    </li>
  );
}

type DialogProps = { readonly sak: Publiseringssak; readonly slag: Avgjoerelse; readonly lukk: () => void };

function Avgjoerdialog({ sak, slag, lukk }: DialogProps) {
  const { t } = useTranslation();
  const [begrunnelse, settBegrunnelse] = useState('');
  const [feil, settFeil] = useState(false);
  const maa = sak.krav[slag] === 'begrunnelse';
  const skrevet = begrunnelse.trim();
  const avgjoer = useUtfoer(avgjoerPublisering, {
    foreldet: [finnPubliseringer],
    etter: () => {
      showToast({ tone: 'done', text: t(slag === 'publiser' ? 'oppsett>pub>publisert' : 'oppsett>pub>trukket') });
      lukk();
    },
  });
  return (
    <Modal
      title={t(`oppsett>pub>${slag}Tittel`)}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => {
        settFeil(maa && skrevet === '');
        if (maa && skrevet === '') return;
        avgjoer.mutate({
          params: { arkivskaper: sak.arkivskaper, id: sak.journalpost },
          body: { avgjoerelse: slag, begrunnelse: skrevet === '' ? null : skrevet },
        });
      }}
      actions={
        <>
          <Button look="primary" type="submit" loading={avgjoer.isPending}>
            {t(`oppsett>pub>${slag}`)}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t(`oppsett>pub>${slag}Forklaring`)}</p>
      <p className="linjer">
        <b>{sak.offentligTittel ?? sak.tittel}</b>
      </p>
      <TextArea
        label={maa ? t('oppsett>pub>begrunnelse') : `${t('oppsett>pub>begrunnelse')} (${t('skall>valgfritt')})`}
        hint={maa ? t(`oppsett>pub>${slag}Krav`) : undefined}
        error={feil && skrevet === '' ? t('oppsett>pub>begrunnelseFeil') : null}
        aria-required={maa}
        rows={2}
        maxLength={500}
        autoFocus
        value={begrunnelse}
        onChange={(event) => settBegrunnelse(event.target.value)}
      />
    </Modal>
  );
}
