import type { hentSvarutkast, SvarAv } from '@dokumentsenter/contract';
import { CheckField, Notice, TextField } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Klagerettfelt } from '../../deler/Klagerettfelt.tsx';
import { Mottakervalg, type Mottakervalgene, useMottakervalg } from './Mottakervalg.tsx';
import './utsending.css';

export type Utkast = SvarAv<typeof hentSvarutkast>;

/** What every reply has, written here or uploaded. */
export interface Svarfelt {
  readonly tittel: string;
  readonly offentligTittel: string;
  readonly klagerett: boolean;
  readonly ogsaa: readonly string[];
}
export interface Svarfeltene {
  readonly felt: Svarfelt;
  readonly sett: (endret: Partial<Svarfelt>) => void;
  readonly valgene: Mottakervalgene;
  /** As the server takes it. */
  readonly tilTjener: () => {
    tittel: string;
    offentligTittel: string | null;
    klagerett: boolean;
    ogsaa: string[];
    sending: Mottakervalgene['sendes'];
  };
}

/** Held above the choice of how the letter is made, so that nothing typed is lost when it changes. */
export function useSvarfelt(utkast: Utkast): Svarfeltene {
  const [felt, settFelt] = useState<Svarfelt>({
    tittel: utkast.tittel,
    offentligTittel: utkast.offentligTittel ?? '',
    klagerett: utkast.maler[utkast.maalform][0]?.klagerett ?? false,
    ogsaa: [],
  });
  const valgene = useMottakervalg(utkast.mottakere);
  const harOffentlig = utkast.offentligTittel !== null && felt.offentligTittel.trim() !== '';
  return {
    felt,
    valgene,
    sett: (endret) => settFelt((foer) => ({ ...foer, ...endret })),
    tilTjener: () => ({
      ...{ tittel: felt.tittel, klagerett: felt.klagerett, ogsaa: [...felt.ogsaa], sending: valgene.sendes },
      offentligTittel: harOffentlig ? felt.offentligTittel : null,
    }),
  };
}

type Props = { readonly utkast: Utkast; readonly felter: Svarfeltene };

/** What the reply is called, and what the postliste calls it. */
export function Svartitler({ utkast, felter: { felt, sett } }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        label={t('utsending>svar>overskrift')}
        required
        maxLength={500}
        value={felt.tittel}
        onChange={(event) => sett({ tittel: event.target.value })}
      />
      {utkast.offentligTittel === null ? null : (
        <TextField
          label={t('utsending>svar>offentligTittel')}
          hint={t('utsending>svar>offentligTittelHint')}
          maxLength={500}
          value={felt.offentligTittel}
          onChange={(event) => sett({ offentligTittel: event.target.value })}
        />
      )}
    </>
  );
}

/** What it answers besides, whether it can be complained about, and how each sender gets it. */
export function Svarmottak({ utkast, felter: { felt, sett, valgene } }: Props) {
  const { t } = useTranslation();
  const { ogsaa } = felt;
  return (
    <>
      {utkast.flere.length === 0 ? null : (
        <fieldset className="svar__flere">
          <legend>{t('utsending>svar>ogsaa')}</legend>
          {utkast.flere.map(({ id, registreringsID, tittel }) => (
            <CheckField
              key={id}
              label={`${registreringsID} ${tittel}`}
              checked={ogsaa.includes(id)}
              onChange={(event) =>
                sett({ ogsaa: event.target.checked ? [...ogsaa, id] : ogsaa.filter((en) => en !== id) })
              }
            />
          ))}
        </fieldset>
      )}
      <Klagerettfelt verdi={felt.klagerett} sett={(klagerett) => sett({ klagerett })} />
      {utkast.mottakere.map((mottaker) => (
        <Mottakervalg key={mottaker.korrespondansepart} mottaker={mottaker} valgene={valgene} />
      ))}
      {utkast.skjermet ? <Notice tone="info">{t('utsending>svar>skjermet')}</Notice> : null}
    </>
  );
}
