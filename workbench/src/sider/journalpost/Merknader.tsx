import {
  hentEndringslogg,
  hentJournalmerknader,
  type Journalpost,
  leggTilJournalmerknad,
} from '@dokumentsenter/contract';
import { showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { Merknadsliste } from '../../deler/Merknadsliste.tsx';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { Tekstdialog } from '../sak/dialog/Tekstdialog.tsx';

const LENGST = 4000;

/** Remarks on a journalpost; nothing when there are none. */
export function Merknader({ post }: { readonly post: Journalpost }) {
  const { t } = useTranslation();
  const params = { arkivskaper: post.arkivskaper, id: post.id };
  const merknader = useSpoer(hentJournalmerknader, { params }).data?.merknader ?? [];
  if (merknader.length === 0) return null;
  return (
    <section className="jp__del" aria-label={t('arkivsak>merknader')}>
      <p className="jp__ledd">{t('arkivsak>merknader')}</p>
      <Merknadsliste merknader={merknader} />
    </section>
  );
}

type Props = { readonly post: Journalpost; readonly lukk: () => void };

/** A remark on the journalpost, which stays. */
export function MerknadDialog({ post, lukk }: Props) {
  const { t } = useTranslation();
  const gjoer = useUtfoer(leggTilJournalmerknad, {
    foreldet: [hentJournalmerknader, hentEndringslogg],
    etter: () => {
      showToast({ tone: 'done', text: t('arkivsak>merknadLagret') });
      lukk();
    },
  });
  return (
    <Tekstdialog
      tittel={t('arkivsak>merknadPostTittel', { nummer: post.registreringsID })}
      felt={t('arkivsak>merknadFelt')}
      lengst={LENGST}
      knapp={t('skall>lagre')}
      venter={gjoer.isPending}
      lukk={lukk}
      send={(tekst) => gjoer.mutate({ params: { arkivskaper: post.arkivskaper, id: post.id }, body: { tekst } })}
    >
      <p className="dus">{t('arkivsak>merknadHint')}</p>
    </Tekstdialog>
  );
}
