import {
  finnUtsendinger,
  hentJournalpost,
  hentMinPost,
  hentSak,
  type hentSvarutkast,
  hentUtsendinger,
  kallFil,
  type SvarAv,
  svarJournalpost,
  visSvar,
} from '@dokumentsenter/contract';
import { Button, CheckField, Notice, SelectField, showToast, TextArea, TextField } from '@dokumentsenter/ui';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Brevvisning } from '../../deler/Brevvisning.tsx';
import { Klagerettfelt } from '../../deler/Klagerettfelt.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Mottakervalg, useMottakervalg } from './Mottakervalg.tsx';
import './utsending.css';

type Utkast = SvarAv<typeof hentSvarutkast>;
type Props = { readonly arkivskaper: string; readonly id: string; readonly utkast: Utkast };

const MAALFORMER = ['nb', 'nn'] as const;
/** Not a template: what the writer has changed is theirs. */
const EGEN = 'egen';

type Flerevalg = {
  readonly flere: Utkast['flere'];
  readonly valgte: readonly string[];
  readonly velg: (valgte: readonly string[]) => void;
};

/** Other letters from the same senders that the one answer may write off too. */
function Flerebrev({ flere, valgte, velg }: Flerevalg) {
  const { t } = useTranslation();
  if (flere.length === 0) return null;
  return (
    <fieldset className="svar__flere">
      <legend>{t('utsending>svar>ogsaa')}</legend>
      {flere.map(({ id, registreringsID, tittel }) => (
        <CheckField
          key={id}
          label={`${registreringsID} ${tittel}`}
          checked={valgte.includes(id)}
          onChange={(event) => velg(event.target.checked ? [...valgte, id] : valgte.filter((en) => en !== id))}
        />
      ))}
    </fieldset>
  );
}

/** The letter, who gets it, and how it will look. */
export function Svarskjema({ arkivskaper, id, utkast }: Props) {
  const { t } = useTranslation();
  const gaaTil = useNavigate();
  const [maalform, settMaalform] = useState(utkast.maalform);
  const [mal, settMal] = useState(utkast.maler[utkast.maalform][0]?.kode ?? EGEN);
  const [tittel, settTittel] = useState(utkast.tittel);
  const [offentligTittel, settOffentligTittel] = useState(utkast.offentligTittel ?? '');
  const [tekst, settTekst] = useState(utkast.maler[utkast.maalform][0]?.tekst ?? '');
  const [grunnlag, settGrunnlag] = useState(utkast.maler[utkast.maalform][0] ?? null);
  const [klagerett, settKlagerett] = useState(grunnlag?.klagerett ?? false);
  const [ogsaa, settOgsaa] = useState<readonly string[]>([]);
  const valgene = useMottakervalg(utkast.mottakere);
  const gjoer = useUtfoer(svarJournalpost, {
    foreldet: [hentJournalpost, hentSak, hentMinPost, hentUtsendinger, finnUtsendinger],
    etter: ({ journalpost, registreringsID }) => {
      showToast({ tone: 'done', text: t('utsending>svar>laget', { nummer: registreringsID }) });
      void gaaTil({ to: '/journalposter/$arkivskaper/$id', params: { arkivskaper, id: journalpost } });
    },
  });
  const fraMal = (form: 'nb' | 'nn', kode: string) => {
    settMaalform(form);
    settMal(kode);
    const valgt = utkast.maler[form].find((en) => en.kode === kode);
    if (valgt === undefined) return;
    settTekst(valgt.tekst);
    settGrunnlag(valgt);
    settKlagerett(valgt.klagerett);
  };
  const brev = {
    ...{ maalform, tittel, tekst, klagerett, sending: valgene.sendes },
    ogsaa: [...ogsaa],
    mal: grunnlag === null ? null : { kode: grunnlag.kode, versjon: grunnlag.versjon },
    offentligTittel: utkast.offentligTittel === null || offentligTittel.trim() === '' ? null : offentligTittel,
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
        <TextField
          label={t('utsending>svar>overskrift')}
          required
          maxLength={500}
          value={tittel}
          onChange={(event) => settTittel(event.target.value)}
        />
        {utkast.offentligTittel === null ? null : (
          <TextField
            label={t('utsending>svar>offentligTittel')}
            hint={t('utsending>svar>offentligTittelHint')}
            maxLength={500}
            value={offentligTittel}
            onChange={(event) => settOffentligTittel(event.target.value)}
          />
        )}
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
        <Flerebrev flere={utkast.flere} valgte={ogsaa} velg={settOgsaa} />
        <Klagerettfelt verdi={klagerett} sett={settKlagerett} />
        {utkast.mottakere.map((mottaker) => (
          <Mottakervalg key={mottaker.korrespondansepart} mottaker={mottaker} valgene={valgene} />
        ))}
        {utkast.skjermet ? <Notice tone="info">{t('utsending>svar>skjermet')}</Notice> : null}
        <div className="rekke">
          <Button look="primary" type="submit" loading={gjoer.isPending}>
            {t(valgene.sendes.length === 0 ? 'utsending>svar>lag' : 'utsending>svar>send')}
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
