import { type Bruker, finnBrukere, settEksternIdentitet } from '@dokumentsenter/contract';
import { Button, Modal, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Props = { readonly arkivskaper: string; readonly bruker: Bruker; readonly lukk: () => void };

/** Ties a login to who the person is at the identity provider; left empty, it is untied. */
export function IdentitetDialog({ arkivskaper, bruker, lukk }: Props) {
  const { t } = useTranslation();
  const [subjekt, settSubjekt] = useState(bruker.eksternIdentitet ?? '');
  const sett = useUtfoer(settEksternIdentitet, {
    foreldet: [finnBrukere],
    etter: () => {
      showToast({ tone: 'done', text: t('oppsett>adm>lagret') });
      lukk();
    },
  });
  const { navn } = bruker;
  return (
    <Modal
      title={t('logginn>identTittel', { navn })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() =>
        sett.mutate({
          params: { arkivskaper, brukerId: bruker.id },
          body: { subjekt: subjekt.trim() === '' ? null : subjekt.trim() },
        })
      }
      actions={
        <>
          <Button look="primary" type="submit" loading={sett.isPending}>
            {t('logginn>identLagre')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('logginn>identForklaring', { navn })}</p>
      <TextField
        label={t('logginn>ident')}
        maxLength={255}
        autoCapitalize="none"
        autoComplete="off"
        value={subjekt}
        onChange={(event) => settSubjekt(event.target.value)}
      />
    </Modal>
  );
}
