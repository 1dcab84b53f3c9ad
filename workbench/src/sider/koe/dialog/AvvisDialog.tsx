import { hentFakturamottak } from '@dokumentsenter/contract';
import { Button, CheckField, Modal, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpoer } from '../../../tjeneste/spoer.ts';
import { AVVISNINGSAARSAKER, type Avvisningsaarsak } from '../skjema/forslagsverdi.ts';

type Props = {
  readonly foreslaatt: Avvisningsaarsak | null;
  /** Whose mailbox for invoices it may be sent on to; null where nothing may leave, as in karantene. */
  readonly videreFor: string | null;
  readonly avvis: (aarsak: Avvisningsaarsak, merknad: string | null, videre: boolean) => void;
  readonly lukk: () => void;
};

/** Not for the archive: a reason is always given. */
export function AvvisDialog({ foreslaatt, videreFor, avvis, lukk }: Props) {
  const { t } = useTranslation();
  const [aarsak, settAarsak] = useState<Avvisningsaarsak>(foreslaatt ?? 'reklame');
  const [merknad, settMerknad] = useState('');
  const [videre, settVidere] = useState(true);
  const mottak = useSpoer(
    hentFakturamottak,
    { params: { arkivskaper: videreFor ?? '' } },
    { naar: videreFor !== null && aarsak === 'faktura' },
  ).data;
  const til = aarsak === 'faktura' && mottak?.harPost === true ? mottak.epost : null;
  const send = () => avvis(aarsak, merknad.trim() === '' ? null : merknad.trim(), til !== null && videre);
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
      {til === null ? null : (
        <CheckField
          label={t('koe>dialog>fakturaVidere', { til })}
          checked={videre}
          onChange={(event) => settVidere(event.currentTarget.checked)}
        />
      )}
      {aarsak === 'faktura' && mottak?.epost === null ? <p className="dus">{t('koe>dialog>fakturaUten')}</p> : null}
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
