import {
  type Brevmal,
  endreBrevmal,
  finnBrevmaler,
  hentBrevmalhistorikk,
  kallFil,
  opprettBrevmal,
  visBrevmal,
} from '@dokumentsenter/contract';
import { Button, CheckField, Segments, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brevvisning } from '../../deler/Brevvisning.tsx';
import { Klagerettfelt } from '../../deler/Klagerettfelt.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Malfelt } from './Malfelt.tsx';
import { Malhistorikk } from './Malhistorikk.tsx';
import { type Form, TOMT_SKJEMA, tilInnhold, tilSkjema } from './malskjema.ts';

const FORMER = ['nb', 'nn'] as const;
type Props = {
  readonly arkivskaper: string;
  /** Null: a new one. */
  readonly mal: Brevmal | null;
  readonly lagret: (kode: string) => void;
};

/** One template: both forms of Norwegian, how it looks as a letter, and what it has been. */
export function Malredigering({ arkivskaper, mal, lagret }: Props) {
  const { t } = useTranslation();
  const [skjema, sett] = useState(mal === null ? TOMT_SKJEMA : tilSkjema(mal));
  const [form, velgForm] = useState<Form>('nb');
  const valg = {
    foreldet: [finnBrevmaler, hentBrevmalhistorikk],
    etter: ({ kode, versjon }: { kode: string; versjon: number }) => {
      showToast({ tone: 'done', text: t('brevmal>lagret', { nr: versjon }) });
      lagret(kode);
    },
  };
  const opprett = useUtfoer(opprettBrevmal, valg);
  const endre = useUtfoer(endreBrevmal, valg);
  const innhold = tilInnhold(skjema);
  const lagre = () => {
    if (mal === null) opprett.mutate({ params: { arkivskaper }, body: innhold });
    else endre.mutate({ params: { arkivskaper, kode: mal.kode }, body: { ...innhold, fraVersjon: mal.versjon } });
  };
  return (
    <div className="brevmaler__mal">
      <form
        className="brevmaler__skjema kort"
        onSubmit={(event) => {
          event.preventDefault();
          lagre();
        }}
      >
        <h2 className="side__ledd">{mal === null ? t('brevmal>nyTittel') : (mal.nb ?? mal.nn)?.navn}</h2>
        {mal === null || mal.hjemler.length === 0 ? null : (
          <p className="dus linjer">
            {t('brevmal>hjemler')}: {mal.hjemler.join(' · ')}
          </p>
        )}
        <Segments
          label={t('utsending>svar>maalform')}
          value={form}
          segments={FORMER.map((en) => ({ value: en, text: t(`brevmal>form>${en}`) }))}
          onChange={(ny) => velgForm(ny === 'nn' ? 'nn' : 'nb')}
        />
        <Malfelt key={form} form={form} verdi={skjema[form]} sett={(verdi) => sett({ ...skjema, [form]: verdi })} />
        <Klagerettfelt verdi={skjema.klagerett} sett={(verdi) => sett({ ...skjema, klagerett: verdi })} />
        <CheckField
          label={t('brevmal>iBruk')}
          checked={skjema.iBruk}
          onChange={(event) => sett({ ...skjema, iBruk: event.target.checked })}
        />
        <div className="rekke">
          <Button look="primary" type="submit" loading={opprett.isPending || endre.isPending}>
            {t(mal === null ? 'brevmal>opprett' : 'brevmal>lagre')}
          </Button>
        </div>
        {mal === null ? null : (
          <Malhistorikk
            arkivskaper={arkivskaper}
            kode={mal.kode}
            hent={(versjon) => {
              sett(tilSkjema(versjon));
              showToast({ tone: 'done', text: t('brevmal>hentet', { nr: versjon.versjon }) });
            }}
          />
        )}
      </form>
      <Brevvisning
        hent={() => kallFil(visBrevmal, { params: { arkivskaper }, body: { ...innhold, maalform: form } })}
        grunnlag={JSON.stringify([form, innhold[form]])}
        tekster={{
          visning: t('brevmal>visning'),
          vis: t('brevmal>vis'),
          hint: t('brevmal>visHint'),
          endret: t('brevmal>endret'),
        }}
      />
    </div>
  );
}
