import { Button, Modal } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';

type Props = { readonly navn: string; readonly taOver: () => void; readonly lukk: () => void };

/** Taking a letter from a colleague is said openly, before and after. */
export function TaOverDialog({ navn, taOver, lukk }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      title={t('fordeling>holdt>taOverTittel', { navn })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={taOver}
      actions={
        <>
          <Button look="primary" type="submit">
            {t('fordeling>holdt>taOver')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('fordeling>holdt>taOverForklaring', { navn })}</p>
    </Modal>
  );
}
