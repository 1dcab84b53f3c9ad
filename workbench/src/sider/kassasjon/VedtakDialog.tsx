import {
  finnKassasjonsvedtak,
  finnTilKassasjon,
  type Kassasjonsvedtak,
  settKassasjonsvedtak,
} from '@dokumentsenter/contract';
import { Button, CheckField, Modal, SelectField, showToast, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Datovelger } from '../../deler/Datoinput.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';

export interface Bestemmelsesmaal {
  readonly nivaa: 'arkivdel' | 'klasse' | 'saksmappe';
  readonly id: string;
  readonly navn: string;
  readonly vedtak: Kassasjonsvedtak | null;
}
const NYTT: Kassasjonsvedtak = {
  kassasjonsvedtak: 'B',
  kassasjonshjemmel: null,
  bevaringstid: 0,
  kassasjonsdato: null,
  arves: true,
};
type Props = { readonly arkivskaper: string; readonly maal: Bestemmelsesmaal; readonly lukk: () => void };

/** The decision for one arkivdel, klasse or case. */
export function VedtakDialog({ arkivskaper, maal, lukk }: Props) {
  const { t } = useTranslation();
  const [vedtak, sett] = useState(maal.vedtak ?? NYTT);
  const [aar, settAar] = useState(String(vedtak.bevaringstid));
  const [feil, settFeil] = useState(false);
  const endre = (felt: Partial<Kassasjonsvedtak>) => sett((foer) => ({ ...foer, ...felt }));
  const lagre = useUtfoer(settKassasjonsvedtak, {
    foreldet: [finnKassasjonsvedtak, finnTilKassasjon],
    etter: () => {
      showToast({ tone: 'done', text: t('kassasjon>lagret') });
      lukk();
    },
  });
  const send = (valgt: Kassasjonsvedtak | null) =>
    lagre.mutate({ params: { arkivskaper, id: maal.id }, body: { nivaa: maal.nivaa, vedtak: valgt } });
  const utenHjemmel = vedtak.kassasjonsvedtak === 'K' && (vedtak.kassasjonshjemmel ?? '').trim() === '';
  const feilAar = !/^\d{1,3}$/.test(aar.trim());
  return (
    <Modal
      title={t('kassasjon>bestemFor', { navn: maal.navn })}
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={() => {
        settFeil(utenHjemmel || feilAar);
        if (!utenHjemmel && !feilAar) send({ ...vedtak, bevaringstid: Number(aar) });
      }}
      actions={
        <>
          <Button look="primary" type="submit" loading={lagre.isPending}>
            {t('skall>lagre')}
          </Button>
          {maal.nivaa !== 'saksmappe' && maal.vedtak === null ? null : (
            <Button onClick={() => send(null)}>{t('kassasjon>taBort')}</Button>
          )}
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      <div className="kassasjon__skjema">
        <SelectField
          label={t('kassasjon>vedtak')}
          value={vedtak.kassasjonsvedtak}
          onChange={(event) =>
            endre({ kassasjonsvedtak: (['B', 'K', 'G'] as const).find((v) => v === event.target.value) ?? 'B' })
          }
        >
          {(['B', 'K', 'G'] as const).map((verdi) => (
            <option key={verdi} value={verdi}>
              {t(`kassasjon>vedtakene>${verdi}`)}
            </option>
          ))}
        </SelectField>
        <TextField
          label={t('kassasjon>hjemmel')}
          hint={t('kassasjon>hjemmelHjelp')}
          maxLength={500}
          value={vedtak.kassasjonshjemmel ?? ''}
          error={feil && utenHjemmel ? t('kassasjon>maaFylles') : null}
          onChange={(event) => endre({ kassasjonshjemmel: event.target.value === '' ? null : event.target.value })}
        />
        <TextField
          label={t('kassasjon>aarFra')}
          inputMode="numeric"
          value={aar}
          error={feil && feilAar ? t('kassasjon>maaFylles') : null}
          onChange={(event) => settAar(event.target.value)}
        />
        <Datovelger
          label={t('kassasjon>egenDato')}
          hint={t('kassasjon>egenDatoHjelp')}
          verdi={vedtak.kassasjonsdato}
          velg={(kassasjonsdato) => endre({ kassasjonsdato })}
        />
        {maal.nivaa === 'saksmappe' ? null : (
          <CheckField
            label={t('kassasjon>arves')}
            checked={vedtak.arves}
            onChange={(event) => endre({ arves: event.target.checked })}
          />
        )}
      </div>
    </Modal>
  );
}
