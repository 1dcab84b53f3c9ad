import { kallFil, svarJournalpost, visSvar } from '@dokumentsenter/contract';
import { Button, SelectField, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brevvisning } from '../../deler/Brevvisning.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { type Svarfeltene, Svarmottak, Svartitler, type Utkast } from './Svardetaljer.tsx';
import { useSvart } from './useSvart.ts';

type Props = {
  readonly arkivskaper: string;
  readonly id: string;
  readonly utkast: Utkast;
  readonly felter: Svarfeltene;
};

const MAALFORMER = ['nb', 'nn'] as const;
/** Not a template: what the writer has changed is theirs. */
const EGEN = 'egen';

/** The letter, who gets it, and how it will look. */
export function Svarskjema({ arkivskaper, id, utkast, felter }: Props) {
  const { t } = useTranslation();
  const [maalform, settMaalform] = useState(utkast.maalform);
  const [mal, settMal] = useState(utkast.maler[utkast.maalform][0]?.kode ?? EGEN);
  const [tekst, settTekst] = useState(utkast.maler[utkast.maalform][0]?.tekst ?? '');
  const [grunnlag, settGrunnlag] = useState(utkast.maler[utkast.maalform][0] ?? null);
  const gjoer = useUtfoer(svarJournalpost, useSvart(arkivskaper));
  const fraMal = (form: 'nb' | 'nn', kode: string) => {
    settMaalform(form);
    settMal(kode);
    const valgt = utkast.maler[form].find((en) => en.kode === kode);
    if (valgt === undefined) return;
    settTekst(valgt.tekst);
    settGrunnlag(valgt);
    felter.sett({ klagerett: valgt.klagerett });
  };
  const brev = {
    ...felter.tilTjener(),
    ...{ maalform, tekst },
    mal: grunnlag === null ? null : { kode: grunnlag.kode, versjon: grunnlag.versjon },
  };
  return (
    <div className="svar">
      <form
        className="svar__skjema kort"
        onSubmit={(event) => {
          event.preventDefault();
          gjoer.mutate({ params: { arkivskaper, id }, body: brev });
        }}
      >
        <div className="svar__valg">
          <SelectField
            label={t('utsending>svar>mal')}
            value={mal}
            onChange={(event) => fraMal(maalform, event.target.value)}
          >
            {utkast.maler[maalform].map(({ kode, navn }) => (
              <option key={kode} value={kode}>
                {navn}
              </option>
            ))}
            {mal === EGEN ? <option value={EGEN}>{t('utsending>svar>egen')}</option> : null}
          </SelectField>
          <SelectField
            label={t('utsending>svar>maalform')}
            value={maalform}
            onChange={(event) => fraMal(event.target.value === 'nn' ? 'nn' : 'nb', mal)}
          >
            {MAALFORMER.map((form) => (
              <option key={form} value={form}>
                {t(form === 'nb' ? 'skall>bokmaal' : 'skall>nynorsk')}
              </option>
            ))}
          </SelectField>
        </div>
        <Svartitler utkast={utkast} felter={felter} />
        <TextArea
          label={t('utsending>svar>tekst')}
          hint={t('utsending>svar>tekstHint')}
          required
          rows={16}
          maxLength={50_000}
          value={tekst}
          onChange={(event) => {
            settTekst(event.target.value);
            settMal(EGEN);
          }}
        />
        <Svarmottak utkast={utkast} felter={felter} />
        <div className="rekke">
          <Button look="primary" type="submit" loading={gjoer.isPending}>
            {t(felter.valgene.sendes.length === 0 ? 'utsending>svar>lag' : 'utsending>svar>send')}
          </Button>
        </div>
        <p className="dus">{t('utsending>svar>hva')}</p>
      </form>
      <Brevvisning
        hent={() => kallFil(visSvar, { params: { arkivskaper, id }, body: brev })}
        grunnlag={JSON.stringify(brev)}
        tekster={{
          visning: t('utsending>svar>visning'),
          vis: t('utsending>svar>vis'),
          hint: t('utsending>svar>visHint'),
          endret: t('utsending>svar>endret'),
        }}
      />
    </div>
  );
}
