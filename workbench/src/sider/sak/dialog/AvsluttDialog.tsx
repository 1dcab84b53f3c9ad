import { avsluttSak, hentListetall, hentSak, hentSakslogg, type Sak, vurderAvslutning } from '@dokumentsenter/contract';
import { Button, CheckField, Modal, Notice, SkeletonLines, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoer, useUtfoer } from '../../../tjeneste/spoer.ts';

type Props = { readonly sak: Sak; readonly lukk: () => void };

/** Closes a case. What cannot be confirmed away is listed; what still waits for an answer is written off when that is confirmed. */
export function AvsluttDialog({ sak, lukk }: Props) {
  const { t } = useTranslation();
  const params = { arkivskaper: sak.arkivskaper, id: sak.id };
  const hindre = useSpoer(vurderAvslutning, { params }, { ferskMs: 0 }).data;
  const [bekreftet, bekreft] = useState(false);
  const [feil, settFeil] = useState(false);
  const gjoer = useUtfoer(avsluttSak, {
    foreldet: [hentSak, hentSakslogg, hentListetall],
    etter: () => {
      showToast({ tone: 'done', text: t('arkivsak>avsluttet') });
      lukk();
    },
  });
  const utenAnsvarlig = sak.saksansvarlig === null;
  const stengt =
    hindre === undefined || utenAnsvarlig || hindre.uarkiverte.length > 0 || hindre.utenArkivformat.length > 0;
  const maaBekreftes = (hindre?.restanser.length ?? 0) > 0;
  const send = () => {
    settFeil(maaBekreftes && !bekreftet);
    if (!stengt && (!maaBekreftes || bekreftet)) gjoer.mutate({ params, body: { bekreftet } });
  };
  return (
    <Modal
      title={t('arkivsak>avsluttTittel', { nummer: sak.saksnummer })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="primary" type="submit" disabled={stengt} loading={gjoer.isPending}>
            {t('arkivsak>avslutt')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      {hindre === undefined ? <SkeletonLines label={t('skall>henter')} lines={3} /> : null}
      {hindre !== undefined && !stengt && !maaBekreftes ? <p>{t('arkivsak>avsluttKlar')}</p> : null}
      {utenAnsvarlig ? <Notice tone="warning">{t('arkivsak>avsluttUtenAnsvarlig')}</Notice> : null}
      <Hinder tekst={t('arkivsak>avsluttUarkiverte')} numre={hindre?.uarkiverte ?? []} />
      <Hinder tekst={t('arkivsak>avsluttUtenArkivformat')} numre={hindre?.utenArkivformat ?? []} />
      <Hinder
        tekst={t('arkivsak>avsluttRestanser')}
        numre={(hindre?.restanser ?? []).map(({ registreringsID }) => registreringsID)}
      />
      {maaBekreftes && !stengt ? (
        <CheckField
          label={t('arkivsak>avsluttBekreft')}
          checked={bekreftet}
          onChange={(event) => bekreft(event.target.checked)}
        />
      ) : null}
      {feil ? (
        <Notice tone="danger" alert>
          {t('arkivsak>avsluttBekreftFeil')}
        </Notice>
      ) : null}
    </Modal>
  );
}

function Hinder({ tekst, numre }: { readonly tekst: string; readonly numre: readonly string[] }) {
  if (numre.length === 0) return null;
  return (
    <Notice tone="warning">
      <p>{tekst}</p>
      <p className="ui-num">{numre.join(', ')}</p>
    </Notice>
  );
}
