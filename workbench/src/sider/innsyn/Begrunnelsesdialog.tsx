import { Button, Modal, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Something the archivist wants otherwise than the rules. `hva`: what it is called on the page. */
export interface Oensket {
  readonly id: string;
  readonly med: boolean;
  readonly hva: string;
}
type Props = {
  readonly oensket: Oensket;
  readonly lagre: (begrunnelse: string) => void;
  readonly lukk: () => void;
};
const KORTEST = 3;

export function Begrunnelsesdialog({ oensket, lagre, lukk }: Props) {
  const { t } = useTranslation();
  const [tekst, settTekst] = useState('');
  const [feil, settFeil] = useState(false);
  const send = () => {
    const begrunnelse = tekst.trim();
    settFeil(begrunnelse.length < KORTEST);
    if (begrunnelse.length >= KORTEST) lagre(begrunnelse);
  };
  return (
    <Modal
      title={t(oensket.med ? 'innsyn>taMedHva' : 'innsyn>taUtHva', { hva: oensket.hva })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="primary" type="submit">
            {t(oensket.med ? 'innsyn>taMed' : 'innsyn>taUt')}
          </Button>
          <Button onClick={lukk}>{t('skall>avbryt')}</Button>
        </>
      }
    >
      <TextArea
        label={t('innsyn>hvorfor')}
        hint={t('innsyn>hvorforHint')}
        error={feil ? t('innsyn>hvorforFeil') : null}
        value={tekst}
        rows={3}
        onChange={(event) => settTekst(event.target.value)}
      />
    </Modal>
  );
}
