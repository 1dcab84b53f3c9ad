import { type Bruker, finnBrukere, tildelRolle } from '@dokumentsenter/contract';
import { Button, Modal, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { fraIDag, Rolleperiode } from './Rolleperiode.tsx';
import { Rollevalg, TOM_ROLLE } from './Rollevalg.tsx';

type Props = { readonly arkivskaper: string; readonly bruker: Bruker; readonly lukk: () => void };

export function RolleDialog({ arkivskaper, bruker, lukk }: Props) {
  const { t } = useTranslation();
  const [verdier, sett] = useState(TOM_ROLLE);
  const [periode, settPeriode] = useState(fraIDag);
  const tildel = useUtfoer(tildelRolle, {
    foreldet: [finnBrukere],
    etter: () => {
      showToast({ tone: 'done', text: t('oppsett>adm>bruker>tildelt') });
      lukk();
    },
  });
  return (
    <Modal
      title={t('oppsett>adm>bruker>nyRolleTittel', { navn: bruker.navn })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() =>
        tildel.mutate({
          params: { arkivskaper, brukerId: bruker.id },
          body: { ...verdier, klarering: [...verdier.klarering], ...periode },
        })
      }
      actions={
        <>
          <Button look="primary" type="submit" loading={tildel.isPending}>
            {t('oppsett>adm>bruker>nyRolle')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <Rollevalg arkivskaper={arkivskaper} verdier={verdier} sett={sett} />
      <Rolleperiode periode={periode} sett={settPeriode} />
    </Modal>
  );
}
