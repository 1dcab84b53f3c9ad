import {
  finnPubliseringer,
  hentEndringslogg,
  hentJournalpost,
  hentSak,
  type Journalpost,
  settUtgaar,
} from '@dokumentsenter/contract';
import { Button, Modal, showToast, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly post: Journalpost; readonly lukk: () => void };

const MINST = 3;

/** Takes a journalpost out of use. Its number stays, and is never used again. */
export function UtgaarDialog({ post, lukk }: Props) {
  const { t } = useTranslation();
  const [begrunnelse, settBegrunnelse] = useState('');
  const [feil, settFeil] = useState(false);
  const utgaa = useUtfoer(settUtgaar, {
    foreldet: [hentJournalpost, hentSak, hentEndringslogg, finnPubliseringer],
    etter: () => {
      showToast({ tone: 'done', text: t('post>jp>utgaatt') });
      lukk();
    },
  });
  const send = () => {
    const grunn = begrunnelse.trim();
    settFeil(grunn.length < MINST);
    if (grunn.length >= MINST)
      utgaa.mutate({ params: { arkivskaper: post.arkivskaper, id: post.id }, body: { begrunnelse: grunn } });
  };
  return (
    <Modal
      title={t('post>jp>utgaarTittel', { nummer: post.registreringsID })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="danger" type="submit" loading={utgaa.isPending}>
            {t('post>jp>utgaar')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('post>jp>utgaarForklaring')}</p>
      <TextArea
        label={t('post>jp>begrunnelse')}
        rows={3}
        maxLength={500}
        autoFocus
        error={feil ? t('post>jp>begrunnelseFeil') : null}
        value={begrunnelse}
        onChange={(event) => settBegrunnelse(event.target.value)}
      />
    </Modal>
  );
}
