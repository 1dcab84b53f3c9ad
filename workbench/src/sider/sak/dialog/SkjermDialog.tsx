import {
  hentArbeidsliste,
  hentEndringslogg,
  hentJournalpost,
  hentSak,
  hentSakslogg,
  type Journalpost,
  type Sak,
  skjermDokument,
  skjermJournalpost,
  skjermSak,
} from '@dokumentsenter/contract';
import { SelectField, showToast } from '@dokumentsenter/ui';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../../deler/oppslag.ts';
import { Skjemadialog } from '../../../deler/Skjemadialog.tsx';
import { useUtfoer } from '../../../tjeneste/spoer.ts';
import { forhaandsvis, ordI } from './skjulteOrd.ts';
import './skjerm.css';

type Dokument = Journalpost['dokumenter'][number];
type Props = { readonly lukk: () => void } & (
  | { readonly sak: Sak }
  | { readonly post: Journalpost; readonly dokument?: Dokument }
);

/** Access code and hidden words of a case, a journalpost or one document of it, with what each will see of the title. */
export function SkjermDialog({ lukk, ...valg }: Props) {
  const { t } = useTranslation();
  const eier = 'sak' in valg ? valg.sak : valg.post;
  const dokument = 'sak' in valg ? undefined : valg.dokument;
  const enhet = dokument ?? eier;
  const { tilgangskoder } = useOppslag(eier.arkivskaper);
  const [kode, settKode] = useState(enhet.tilgangskode ?? '');
  const [ord, settOrd] = useState<readonly string[]>([]);
  const ferdig = {
    foreldet: [hentSak, hentJournalpost, hentSakslogg, hentEndringslogg, hentArbeidsliste],
    etter: () => {
      showToast({ tone: 'done', text: t('arkivsak>skjermet') });
      lukk();
    },
  };
  const sak = useUtfoer(skjermSak, ferdig);
  const post = useUtfoer(skjermJournalpost, ferdig);
  const ettDokument = useUtfoer(skjermDokument, ferdig);
  const send = () => {
    const skjerming = kode === '' ? null : { tilgangskode: kode, skjermedeOrd: [...ord] };
    const params = { arkivskaper: eier.arkivskaper, id: eier.id };
    const inn = { params, body: { skjerming } };
    if (dokument !== undefined)
      ettDokument.mutate({ params: { ...params, dokument: dokument.id }, body: { skjerming } });
    else if ('sak' in valg) sak.mutate(inn);
    else post.mutate(inn);
  };
  const veksle = (en: string) => settOrd((foer) => (foer.includes(en) ? foer.filter((o) => o !== en) : [...foer, en]));
  const offentlig = kode === '' ? enhet.tittel : forhaandsvis(enhet.tittel, ord);
  return (
    <Skjemadialog
      tittel={skjermtittel(t, valg)}
      knapp={t('skall>lagre')}
      venter={sak.isPending || post.isPending || ettDokument.isPending}
      lukk={lukk}
      send={send}
    >
      {'sak' in valg ? <p className="dus">{t('arkivsak>skjermForklaringSak')}</p> : null}
      {dokument === undefined ? null : <p className="dus">{t('arkivsak>skjermForklaringDokument')}</p>}
      <SelectField label={t('arkivsak>kode')} value={kode} onChange={(event) => settKode(event.target.value)}>
        <option value="">{t('arkivsak>aapen')}</option>
        {tilgangskoder.map(({ kode: en, tittel }) => (
          <option key={en} value={en}>
            {en} {tittel}
          </option>
        ))}
      </SelectField>
      {kode === '' ? null : (
        <fieldset className="skjermord">
          <legend>{t('arkivsak>ord')}</legend>
          <div className="rekke">
            {ordI(enhet.tittel).map((en) => (
              <button key={en} type="button" aria-pressed={ord.includes(en)} onClick={() => veksle(en)}>
                {en}
              </button>
            ))}
          </div>
          <p className="ui-field__hint">{t('arkivsak>ordHint')}</p>
        </fieldset>
      )}
      <section aria-label={t('arkivsak>slikSer')} aria-live="polite">
        <h3 className="side__ledd">{t('arkivsak>slikSer')}</h3>
        <dl className="skjermsyn">
          {kode === '' ? null : (
            <div>
              <dt>{t('arkivsak>serKlarert', { kode })}</dt>
              <dd className="linjer">{enhet.tittel}</dd>
              <dd className="dus">{t('arkivsak>navnSynlig')}</dd>
            </div>
          )}
          <div>
            <dt>{t('arkivsak>serAndre')}</dt>
            <dd className="linjer">{offentlig}</dd>
            <dd className="dus">{t(kode === '' ? 'arkivsak>navnSynlig' : 'arkivsak>navnSkjult')}</dd>
          </div>
          <div>
            <dt>{t('arkivsak>serPublikum')}</dt>
            <dd className="linjer">{offentlig}</dd>
          </div>
        </dl>
      </section>
    </Skjemadialog>
  );
}

function skjermtittel(t: TFunction, valg: { sak: Sak } | { post: Journalpost; dokument?: Dokument }): string {
  if ('sak' in valg) return t('arkivsak>skjermSakTittel', { nummer: valg.sak.saksnummer });
  if (valg.dokument !== undefined) return t('arkivsak>skjermDokumentTittel', { tittel: valg.dokument.tittel });
  return t('arkivsak>skjermPostTittel', { nummer: valg.post.registreringsID });
}
