import type { Kommunetilgang } from '@dokumentsenter/contract';
import { Button, CheckField, Modal, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kommunemerke } from '../../../kommune/Kommunemerke.tsx';

type Props = {
  readonly kommuner: readonly Kommunetilgang[];
  readonly foreslaatt: string | null;
  readonly overfoer: (til: Kommunetilgang, merknad: string | null) => void;
  readonly lukk: () => void;
};

/** Sends the letter on to the municipality it was meant for. */
export function OverfoerDialog({ kommuner, foreslaatt, overfoer, lukk }: Props) {
  const { t } = useTranslation();
  const [til, settTil] = useState(foreslaatt);
  const [merknad, settMerknad] = useState('');
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === til);
  const send = () => {
    if (valgt !== undefined) overfoer(valgt, merknad.trim() === '' ? null : merknad.trim());
  };
  return (
    <Modal
      title={t('koe>dialog>overfoerTittel')}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="primary" type="submit" disabled={valgt === undefined}>
            {valgt === undefined ? t('koe>dialog>overfoerTittel') : t('koe>dialog>overfoerKnapp', { navn: valgt.navn })}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('koe>dialog>overfoerForklaring')}</p>
      <fieldset className="valgliste">
        <legend className="ds-label">{t('koe>dialog>tilKommune')}</legend>
        {kommuner.map(({ arkivskaper }, plass) => (
          <CheckField
            key={arkivskaper}
            kind="radio"
            name="kommune"
            label={<Kommunemerke arkivskaper={arkivskaper} medNavn />}
            checked={arkivskaper === til}
            autoFocus={arkivskaper === foreslaatt || (foreslaatt === null && plass === 0)}
            onChange={() => settTil(arkivskaper)}
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
