import { Button, CheckField, Modal, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTidspunkt } from '../../../format/dato.ts';
import { TILSIDEVALG, tilSideTid } from './tilSideTid.ts';

type Props = { readonly settTilSide: (til: string, merknad: string | null) => void; readonly lukk: () => void };

const MEST = 300;

/** Puts the letter away until a time. */
export function TilSideDialog({ settTilSide, lukk }: Props) {
  const { t } = useTranslation();
  const [naa] = useState(() => new Date());
  const [valg, velg] = useState<(typeof TILSIDEVALG)[number]>('morgen');
  const [merknad, settMerknad] = useState('');
  return (
    <Modal
      title={t('koe>dialog>tilSideTittel')}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => settTilSide(tilSideTid(valg, naa), merknad.trim() === '' ? null : merknad.trim())}
      actions={
        <>
          <Button look="primary" type="submit">
            {t('koe>handling>tilSide')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <p>{t('koe>dialog>tilSideForklaring')}</p>
      <fieldset className="valgliste">
        <legend className="ds-label">{t('koe>dialog>naar')}</legend>
        {TILSIDEVALG.map((ett) => (
          <CheckField
            key={ett}
            kind="radio"
            name="naar"
            label={
              <>
                {t(`koe>dialog>tid>${ett}`)} <span className="dus">{visTidspunkt(tilSideTid(ett, naa))}</span>
              </>
            }
            checked={ett === valg}
            autoFocus={ett === valg}
            onChange={() => velg(ett)}
          />
        ))}
      </fieldset>
      <TextArea
        label={`${t('koe>dialog>merknad')} (${t('skall>valgfritt')})`}
        rows={2}
        maxLength={MEST}
        value={merknad}
        onChange={(event) => settMerknad(event.target.value)}
      />
    </Modal>
  );
}
