import { type Bruker, nullstillPassord } from '@dokumentsenter/contract';
import { Button, Modal } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Engangspassord } from './Engangspassord.tsx';

type Props = { readonly arkivskaper: string; readonly bruker: Bruker; readonly lukk: () => void };

/** Asks first: the person is signed out everywhere. */
export function NullstillDialog({ arkivskaper, bruker, lukk }: Props) {
  const { t } = useTranslation();
  const { navn, brukernavn } = bruker;
  const nullstill = useUtfoer(nullstillPassord);
  if (nullstill.data !== undefined)
    return <Engangspassord navn={navn} brukernavn={brukernavn} passord={nullstill.data.engangspassord} lukk={lukk} />;
  return (
    <Modal
      title={t('passord>nullstillTittel', { navn })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => nullstill.mutate({ params: { arkivskaper, brukerId: bruker.id } })}
      actions={
        <>
          <Button look="primary" type="submit" loading={nullstill.isPending}>
            {t('passord>nullstill')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('passord>nullstillForklaring', { navn })}</p>
    </Modal>
  );
}
