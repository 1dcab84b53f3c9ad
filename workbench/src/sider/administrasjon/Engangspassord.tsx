import { Button, Modal, Notice, showToast } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';

type Props = {
  readonly navn: string;
  readonly brukernavn: string;
  readonly passord: string;
  readonly lukk: () => void;
};

/** The one time a one-time password is seen. */
export function Engangspassord({ navn, brukernavn, passord, lukk }: Props) {
  const { t } = useTranslation();
  const kopier = () =>
    void navigator.clipboard
      .writeText(passord)
      .then(() => showToast({ tone: 'done', text: t('passord>kopiert') }))
      // Without a secure context there is no clipboard: the password is marked by hand.
      .catch(() => undefined);
  return (
    <Modal
      title={t('passord>vises', { navn })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={lukk}
      actions={
        <>
          <Button look="primary" type="submit">
            {t('passord>ferdig')}
          </Button>
          <Button onClick={kopier}>{t('passord>kopier')}</Button>
        </>
      }
    >
      <dl className="engangspassord">
        <dt>{t('oppsett>adm>bruker>brukernavn')}</dt>
        <dd>{brukernavn}</dd>
        <dt>{t('oppsett>adm>bruker>passord')}</dt>
        <dd>
          <output className="engangspassord__ord">{passord}</output>
        </dd>
      </dl>
      <Notice tone="info">{t('passord>visesForklaring')}</Notice>
    </Modal>
  );
}
