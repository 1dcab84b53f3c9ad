import { finnModuler, lagModulnoekkel, type Modul } from '@dokumentsenter/contract';
import { Button, Modal, Notice, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly modul: Modul; readonly lukk: () => void };
const VANLIG = 365;
const LENGST = 730;

/** Makes a key, and shows it the one time it can be seen. */
export function NoekkelDialog({ arkivskaper, modul: { id, navn }, lukk }: Props) {
  const { t } = useTranslation();
  const [dager, settDager] = useState(String(VANLIG));
  const lag = useUtfoer(lagModulnoekkel, { foreldet: [finnModuler] });
  if (lag.data === undefined)
    return (
      <Skjemadialog
        tittel={t('fagsystem>nyNoekkelTil', { navn })}
        knapp={t('fagsystem>lagNoekkel')}
        venter={lag.isPending}
        lukk={lukk}
        send={() => lag.mutate({ params: { arkivskaper, id }, body: { dager: Number(dager) } })}
      >
        <p>{t('fagsystem>nyNoekkelOm')}</p>
        <TextField
          label={t('fagsystem>dager')}
          type="number"
          required
          min={1}
          max={LENGST}
          value={dager}
          onChange={(event) => settDager(event.target.value)}
        />
      </Skjemadialog>
    );
  const { noekkel } = lag.data;
  const kopier = () =>
    void navigator.clipboard
      .writeText(noekkel)
      .then(() => showToast({ tone: 'done', text: t('passord>kopiert') }))
      // Without a secure context there is no clipboard: the key is marked by hand.
      .catch(() => undefined);
  return (
    <Modal
      title={t('fagsystem>noekkelVises', { navn })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={lukk}
      actions={
        <>
          <Button look="primary" type="submit">
            {t('passord>ferdig')}
          </Button>
          <Button onClick={kopier}>{t('passord>kopier')}</Button>
        </>
      }
    >
      <output className="fagsystem__noekkel">{noekkel}</output>
      <Notice tone="info">{t('fagsystem>noekkelVisesOm')}</Notice>
    </Modal>
  );
}
