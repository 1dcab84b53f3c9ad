import {
  gjenaapneSak,
  hentSak,
  hentSakslogg,
  hentTilheng,
  leggTilSaksmerknad,
  type Sak,
} from '@dokumentsenter/contract';
import { showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../../tjeneste/spoer.ts';
import { Tekstdialog } from './Tekstdialog.tsx';

type Props = { readonly sak: Sak; readonly lukk: () => void };
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
