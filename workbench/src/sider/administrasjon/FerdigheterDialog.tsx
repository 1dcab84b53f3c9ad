import { type Bruker, endreFerdigheter, finnBrukere } from '@dokumentsenter/contract';
import { Button, Modal, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { lesFerdigheter } from './ferdigheter.ts';

type Props = { readonly arkivskaper: string; readonly bruker: Bruker; readonly lukk: () => void };

/** What a person is good at, in their colleagues' words. */
export function FerdigheterDialog({ arkivskaper, bruker, lukk }: Props) {
  const { t } = useTranslation();
  const [tekst, settTekst] = useState(bruker.ferdigheter.join(', '));
  const endre = useUtfoer(endreFerdigheter, {
    foreldet: [finnBrukere],
    etter: () => {
      showToast({ tone: 'done', text: t('oppsett>adm>lagret') });
      lukk();
    },
  });
  return (
    <Modal
      title={t('passord>kan', { navn: bruker.navn })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() =>
        endre.mutate({ params: { arkivskaper, brukerId: bruker.id }, body: { ferdigheter: lesFerdigheter(tekst) } })
      }
      actions={
        <>
          <Button look="primary" type="submit" loading={endre.isPending}>
            {t('skall>lagre')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('passord>kanForklaring')}</p>
      <TextField
        label={t('passord>kanFelt')}
        hint={t('passord>kanHint')}
        maxLength={400}
        value={tekst}
        onChange={(event) => settTekst(event.target.value)}
      />
    </Modal>
  );
}
