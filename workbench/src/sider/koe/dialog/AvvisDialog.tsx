import { Button, CheckField, Modal, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AVVISNINGSAARSAKER, type Avvisningsaarsak } from '../skjema/forslagsverdi.ts';

type Props = {
  readonly foreslaatt: Avvisningsaarsak | null;
  readonly avvis: (aarsak: Avvisningsaarsak, merknad: string | null) => void;
  readonly lukk: () => void;
};

/** Not for the archive: a reason is always given. */
export function AvvisDialog({ foreslaatt, avvis, lukk }: Props) {
  const { t } = useTranslation();
  const [aarsak, settAarsak] = useState<Avvisningsaarsak>(foreslaatt ?? 'reklame');
  const [merknad, settMerknad] = useState('');
  const send = () => avvis(aarsak, merknad.trim() === '' ? null : merknad.trim());
  return (
    <Modal
      title={t('koe>dialog>avvisTittel')}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="primary" type="submit">
            {t('koe>handling>avvis')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('koe>dialog>avvisForklaring')}</p>
      <fieldset className="valgliste">
        <legend className="ds-label">{t('koe>dialog>aarsak')}</legend>
        {AVVISNINGSAARSAKER.map((en) => (
          <CheckField
            key={en}
            kind="radio"
            name="aarsak"
            label={t(`koe>dialog>aarsaker>${en}`)}
            checked={en === aarsak}
            autoFocus={en === aarsak}
            onChange={() => settAarsak(en)}
          />
        ))}
      </fieldset>
      <TextArea
        label={`${t('koe>dialog>merknad')} (${t('skall>valgfritt')})`}
        rows={2}
        maxLength={500}
        value={merknad}
        onChange={(event) => settMerknad(event.target.value)}
      />
    </Modal>
  );
}
