import { Button, Modal } from '@dokumentsenter/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly tittel: string;
  readonly knapp: string;
  readonly venter: boolean;
  /** Nothing to do yet; the button says so by being off. */
  readonly stengt?: boolean;
  readonly farlig?: boolean;
  readonly lukk: () => void;
  readonly send: () => void;
  readonly children: ReactNode;
};

/** A dialog that is a form: what it does first, the way out second. */
export function Skjemadialog({ tittel, knapp, venter, stengt = false, farlig = false, lukk, send, children }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      title={tittel}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look={farlig ? 'danger' : 'primary'} type="submit" disabled={stengt} loading={venter}>
            {knapp}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      {children}
    </Modal>
  );
}
