import {
  hentArbeidsliste,
  hentEndringslogg,
  hentJournalpost,
  hentSak,
  hentSakslogg,
  type Journalpost,
  type Sak,
  skjermJournalpost,
  skjermSak,
} from '@dokumentsenter/contract';
import { Button, Modal, SelectField, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../../deler/oppslag.ts';
import { useUtfoer } from '../../../tjeneste/spoer.ts';
import { forhaandsvis, ordI } from './skjulteOrd.ts';
import './skjerm.css';

type Props = { readonly lukk: () => void } & ({ readonly sak: Sak } | { readonly post: Journalpost });

/** Access code and hidden words of a case or a journalpost, with what each will see of the title. */
export function SkjermDialog({ lukk, ...valg }: Props) {
  const { t } = useTranslation();
  const enhet = 'sak' in valg ? valg.sak : valg.post;
  const { tilgangskoder } = useOppslag(enhet.arkivskaper);
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
  const send = () => {
    const skjerming = kode === '' ? null : { tilgangskode: kode, skjermedeOrd: [...ord] };
    const inn = { params: { arkivskaper: enhet.arkivskaper, id: enhet.id }, body: { skjerming } };
    if ('sak' in valg) sak.mutate(inn);
    else post.mutate(inn);
  };
  const veksle = (en: string) => settOrd((foer) => (foer.includes(en) ? foer.filter((o) => o !== en) : [...foer, en]));
  const offentlig = kode === '' ? enhet.tittel : forhaandsvis(enhet.tittel, ord);
  return (
    <Modal
      title={
        'sak' in valg
          ? t('arkivsak>skjermSakTittel', { nummer: valg.sak.saksnummer })
          : t('arkivsak>skjermPostTittel', { nummer: valg.post.registreringsID })
      }
      closeLabel={t('skall>lukk')}
      onClose={lukk}
      onSubmit={send}
      actions={
        <>
          <Button look="primary" type="submit" loading={sak.isPending || post.isPending}>
            {t('skall>lagre')}
          </Button>
          <Button look="quiet" onClick={lukk}>
            {t('skall>avbryt')}
          </Button>
        </>
      }
    >
      {'sak' in valg ? <p className="dus">{t('arkivsak>skjermForklaringSak')}</p> : null}
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
    </Modal>
  );
}
