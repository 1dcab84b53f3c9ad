import type { hentUtsendinger, SvarAv } from '@dokumentsenter/contract';
import { Notice, SelectField, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './utsending.css';

export type Mottaker = SvarAv<typeof hentUtsendinger>['mottakere'][number];
type Maate = 'svarut' | 'utskrift' | 'ikke';
interface Valg {
  readonly maate: Maate;
  readonly adresse: string;
}
export interface Mottakervalgene {
  readonly valgFor: (mottaker: Mottaker) => Valg;
  readonly velg: (mottaker: Mottaker, valg: Valg) => void;
  /** What the server is asked to send: those who are not left out. */
  readonly sendes: { korrespondansepart: string; kanal: 'svarut' | 'utskrift'; adresse: string }[];
}

const forvalg = ({ hinder, adresse }: Mottaker): Valg => ({
  maate: hinder === null ? 'svarut' : 'utskrift',
  adresse: adresse ?? '',
});

/** How each recipient gets it: digital where it can be, until somebody chooses otherwise. */
export function useMottakervalg(mottakere: readonly Mottaker[]): Mottakervalgene {
  const [valgt, settValgt] = useState<ReadonlyMap<string, Valg>>(new Map());
  const valgFor = (mottaker: Mottaker) => valgt.get(mottaker.korrespondansepart) ?? forvalg(mottaker);
  return {
    valgFor,
    velg: (mottaker, valg) => settValgt(new Map(valgt).set(mottaker.korrespondansepart, valg)),
    sendes: mottakere.flatMap((mottaker) => {
      const { maate, adresse } = valgFor(mottaker);
      return maate === 'ikke' ? [] : [{ korrespondansepart: mottaker.korrespondansepart, kanal: maate, adresse }];
    }),
  };
}

type Props = { readonly mottaker: Mottaker; readonly valgene: Mottakervalgene };

/** The choice for one recipient, and where it goes on paper. */
export function Mottakervalg({ mottaker, valgene }: Props) {
  const { t } = useTranslation();
  const valg = valgene.valgFor(mottaker);
  const maater: readonly Maate[] = mottaker.hinder === null ? ['svarut', 'utskrift', 'ikke'] : ['utskrift', 'ikke'];
  const uroert = valg.adresse === (mottaker.adresse ?? '');
  return (
    <div className="sendvalg">
      <SelectField
        label={t('utsending>maate', { navn: mottaker.navn })}
        value={valg.maate}
        onChange={(event) => {
          const maate = maater.find((en) => en === event.target.value);
          if (maate !== undefined) valgene.velg(mottaker, { ...valg, maate });
        }}
      >
        {maater.map((maate) => (
          <option key={maate} value={maate}>
            {t(`utsending>kanaler>${maate}`)}
          </option>
        ))}
      </SelectField>
      {mottaker.hinder === null ? null : <Notice tone="info">{t(`utsending>hindre>${mottaker.hinder}`)}</Notice>}
      {valg.maate === 'ikke' ? null : (
        <TextArea
          label={t('utsending>adresse')}
          hint={t(valg.maate === 'svarut' ? 'utsending>adresseHintDigitalt' : 'utsending>adresseHint')}
          rows={3}
          maxLength={500}
          value={valg.adresse}
          error={uroert && !mottaker.adresseErHel ? t('utsending>adresseMangler') : null}
          onChange={(event) => valgene.velg(mottaker, { ...valg, adresse: event.target.value })}
        />
      )}
    </div>
  );
}
