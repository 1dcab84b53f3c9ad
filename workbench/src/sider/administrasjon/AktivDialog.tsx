import { type Bruker, finnBrukere, settBrukerAktiv } from '@dokumentsenter/contract';
import { Button, Modal, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Aktivperioder } from './Aktivperioder.tsx';

type Props = { readonly arkivskaper: string; readonly bruker: Bruker; readonly lukk: () => void };

/** Sets a login passive, or active again, with a reason; shows when it has been active (krav 4.1.5–6). */
export function AktivDialog({ arkivskaper, bruker, lukk }: Props) {
  const { t } = useTranslation();
  const [grunn, settGrunn] = useState('');
  const endre = useUtfoer(settBrukerAktiv, {
    foreldet: [finnBrukere],
    etter: () => {
      showToast({ tone: 'done', text: t('oppsett>adm>lagret') });
      lukk();
    },
  });
  const { navn, aktiv } = bruker;
  return (
    <Modal
      title={aktiv ? t('passord>passivTittel', { navn }) : t('passord>aktivTittel', { navn })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() =>
        endre.mutate({ params: { arkivskaper, brukerId: bruker.id }, body: { aktiv: !aktiv, grunn: grunn.trim() } })
      }
      actions={
        <>
          <Button look="primary" type="submit" loading={endre.isPending}>
            {aktiv ? t('passord>settPassiv') : t('passord>settAktiv')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{aktiv ? t('passord>passivForklaring', { navn }) : t('passord>aktivForklaring', { navn })}</p>
      <TextField
        label={t('passord>aktivGrunn')}
        required
        minLength={3}
        maxLength={200}
        value={grunn}
        onChange={(event) => settGrunn(event.target.value)}
      />
      <Aktivperioder perioder={bruker.aktivperioder} />
    </Modal>
  );
}
