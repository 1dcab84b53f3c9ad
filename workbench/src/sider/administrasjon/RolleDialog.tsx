import { type Bruker, finnBrukere, tildelRolle } from '@dokumentsenter/contract';
import { Button, Modal, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { norskDato } from '../../format/dato.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Rollevalg, TOM_ROLLE } from './Rollevalg.tsx';

type Props = { readonly arkivskaper: string; readonly bruker: Bruker; readonly lukk: () => void };

export function RolleDialog({ arkivskaper, bruker, lukk }: Props) {
  const { t } = useTranslation();
  const [verdier, sett] = useState(TOM_ROLLE);
  const [fra, settFra] = useState(() => norskDato(new Date()));
  const [til, settTil] = useState<string | null>(null);
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
          body: { ...verdier, klarering: [...verdier.klarering], fra, til },
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
      <div className="adm__par">
        <Datovelger
          label={t('oppsett>adm>bruker>fra')}
          verdi={fra}
          velg={(dato) => settFra(dato ?? norskDato(new Date()))}
        />
        <Datovelger label={`${t('oppsett>adm>bruker>til')} (${t('skall>valgfritt')})`} verdi={til} velg={settTil} />
      </div>
    </Modal>
  );
}
