import {
  gjenaapneSak,
  hentSak,
  hentSakslogg,
  hentTilheng,
  leggTilSaksmerknad,
  type Sak,
} from '@dokumentsenter/contract';
import { Button, Modal, showToast, TextArea } from '@dokumentsenter/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../../tjeneste/spoer.ts';

type Props = { readonly sak: Sak; readonly lukk: () => void };
const MINST = 3;
const LENGST = 4000;

/** Opens a closed case again, with the reason. */
export function GjenaapneDialog({ sak, lukk }: Props) {
  const { t } = useTranslation();
  const gjoer = useUtfoer(gjenaapneSak, {
    foreldet: [hentSak, hentSakslogg, hentTilheng],
    etter: () => {
      showToast({ tone: 'done', text: t('arkivsak>gjenaapnet') });
      lukk();
    },
  });
  return (
    <Tekstdialog
      tittel={t('arkivsak>gjenaapneTittel', { nummer: sak.saksnummer })}
      felt={t('arkivsak>begrunnelse')}
      lengst={500}
      knapp={t('arkivsak>gjenaapne')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={(begrunnelse) =>
        gjoer.mutate({ params: { arkivskaper: sak.arkivskaper, id: sak.id }, body: { begrunnelse } })
      }
    >
      <p>{t('arkivsak>gjenaapneForklaring')}</p>
    </Tekstdialog>
  );
}

/** A note on the case, which stays. */
export function MerknadDialog({ sak, lukk }: Props) {
  const { t } = useTranslation();
  const gjoer = useUtfoer(leggTilSaksmerknad, {
    foreldet: [hentTilheng, hentSakslogg],
    etter: () => {
      showToast({ tone: 'done', text: t('arkivsak>merknadLagret') });
      lukk();
    },
  });
  return (
    <Tekstdialog
      tittel={t('arkivsak>merknadTittel', { nummer: sak.saksnummer })}
      felt={t('arkivsak>merknadFelt')}
      lengst={LENGST}
      knapp={t('skall>lagre')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={(tekst) => gjoer.mutate({ params: { arkivskaper: sak.arkivskaper, id: sak.id }, body: { tekst } })}
    >
      <p className="dus">{t('arkivsak>merknadHint')}</p>
    </Tekstdialog>
  );
}

type TekstProps = {
  readonly tittel: string;
  readonly felt: string;
  readonly lengst: number;
  readonly knapp: string;
  readonly venter: boolean;
  readonly lukk: () => void;
  readonly send: (tekst: string) => void;
  readonly children: ReactNode;
};

function Tekstdialog({ tittel, felt, lengst, knapp, venter, lukk, send, children }: TekstProps) {
  const { t } = useTranslation();
  const [tekst, settTekst] = useState('');
  const [feil, settFeil] = useState(false);
  return (
    <Modal
      title={tittel}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => {
        const ren = tekst.trim();
        settFeil(ren.length < MINST);
        if (ren.length >= MINST) send(ren);
      }}
      actions={
        <>
          <Button look="primary" type="submit" loading={venter}>
            {knapp}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      {children}
      <TextArea
        label={felt}
        rows={3}
        maxLength={lengst}
        error={feil ? t('arkivsak>begrunnelseFeil') : null}
        value={tekst}
        onChange={(event) => settTekst(event.target.value)}
      />
    </Modal>
  );
}
