import type { Foelgesvar } from '@dokumentsenter/contract';
import { CheckField, Segments, TextArea, TextField } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import type { Part } from '../skjema/skjema.ts';

/** The answer while it is written. `tekst` null: as the template says. */
export interface Svarutkast {
  readonly med: boolean;
  readonly mottaker: string;
  readonly adresse: string;
  readonly epost: string;
  readonly maalform: Foelgesvar['maalform'];
  readonly tekst: string | null;
}

export const svarutkastFra = (avsender: Part | null, maalform: Foelgesvar['maalform']): Svarutkast => ({
  ...{ med: false, maalform, tekst: null },
  ...{ mottaker: avsender?.navn ?? '', adresse: avsender?.adresse ?? '', epost: avsender?.epost ?? '' },
});

/** What is sent with the decision; null when the sender is told nothing. */
export function tilFoelgesvar(utkast: Svarutkast, mal: string): Foelgesvar | null {
  if (!utkast.med) return null;
  const epost = utkast.epost.trim();
  const { mottaker, adresse, maalform } = utkast;
  return {
    mottaker: mottaker.trim(),
    adresse,
    maalform,
    epost: epost === '' ? null : epost,
    tekst: utkast.tekst ?? mal,
  };
}

export const svarErKlart = (utkast: Svarutkast, mal: string): boolean =>
  !utkast.med || (utkast.mottaker.trim() !== '' && (utkast.tekst ?? mal).trim() !== '');

type Props = {
  readonly utkast: Svarutkast;
  readonly mal: string;
  readonly skriv: (del: Partial<Svarutkast>) => void;
};

/** Telling the sender where the letter went: offered, never forced. */
export function Foelgesvarfelt({ utkast, mal, skriv }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <CheckField label={t('sendtvidere>svar>med')} checked={utkast.med} onChange={() => skriv({ med: !utkast.med })} />
      {utkast.med ? (
        <div className="sendvidere__svar">
          <TextField
            label={t('sendtvidere>svar>mottaker')}
            maxLength={250}
            value={utkast.mottaker}
            error={utkast.mottaker.trim() === '' ? t('sendtvidere>svar>navnMangler') : null}
            onChange={(event) => skriv({ mottaker: event.target.value })}
          />
          <TextField
            label={`${t('sendtvidere>svar>epost')} (${t('skall>valgfritt')})`}
            type="email"
            maxLength={250}
            value={utkast.epost}
            onChange={(event) => skriv({ epost: event.target.value })}
          />
          <TextArea
            label={`${t('sendtvidere>svar>adresse')} (${t('skall>valgfritt')})`}
            rows={2}
            maxLength={500}
            value={utkast.adresse}
            onChange={(event) => skriv({ adresse: event.target.value })}
          />
          <Segments
            label={t('sendtvidere>maalform')}
            value={utkast.maalform}
            segments={[
              { value: 'nb', text: t('sendtvidere>nb') },
              { value: 'nn', text: t('sendtvidere>nn') },
            ]}
            onChange={(maalform) => skriv({ maalform, tekst: null })}
          />
          <TextArea
            label={t('sendtvidere>svar>tekst')}
            rows={7}
            maxLength={5000}
            value={utkast.tekst ?? mal}
            onChange={(event) => skriv({ tekst: event.target.value })}
          />
          <p className="dus">{t('sendtvidere>svar>venter')}</p>
        </div>
      ) : null}
    </>
  );
}
