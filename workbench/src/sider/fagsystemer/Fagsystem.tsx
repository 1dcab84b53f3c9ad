import { finnModuler, finnModulretter, type Modul, trekkModulnoekkel, trekkModulrett } from '@dokumentsenter/contract';
import { Button } from '@dokumentsenter/ui';
import { useTranslation } from 'react-i18next';
import { norskDato, visDato, visTidspunkt } from '../../format/dato.ts';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';

type Props = {
  readonly arkivskaper: string;
  readonly modul: Modul;
  readonly aapne: (hva: 'status' | 'noekkel' | 'rett') => void;
};

/** One system: what it is for, when it has been in use, its keys, and what it may read and write. */
export function Fagsystem({ arkivskaper, modul, aapne }: Props) {
  const { t } = useTranslation();
  const { navn, leverandoer, formaal, aktiv, klarering } = modul;
  return (
    <section className="kort fagsystem" aria-label={navn}>
      <header className="fagsystem__topp">
        <div>
          <h2 className="side__ledd">
            {navn} {aktiv ? null : <span className="dus">({t('fagsystem>ikkeIBruk')})</span>}
          </h2>
          <p className="dus">{[leverandoer, formaal].filter(Boolean).join(' · ')}</p>
          {klarering.length === 0 ? null : (
            <p className="dus">{t('fagsystem>klarertFor', { koder: klarering.join(', ') })}</p>
          )}
        </div>
        <div className="adm__knapper">
          {aktiv ? (
            <>
              <Button onClick={() => aapne('rett')}>{t('fagsystem>giTilgang')}</Button>
              <Button onClick={() => aapne('noekkel')}>{t('fagsystem>nyNoekkel')}</Button>
            </>
          ) : null}
          <Button look="quiet" onClick={() => aapne('status')}>
            {aktiv ? t('fagsystem>taUtAvBruk') : t('fagsystem>taIBruk')}
          </Button>
        </div>
      </header>
      <Retter arkivskaper={arkivskaper} modul={modul} />
      <Noekler arkivskaper={arkivskaper} modul={modul} />
    </section>
  );
}

type Delprops = Omit<Props, 'aapne'>;

function Retter({ arkivskaper, modul }: Delprops) {
  const { t } = useTranslation();
  const params = { arkivskaper, id: modul.id };
  const retter = useSpoer(finnModulretter, { params }).data?.retter ?? [];
  const trekk = useUtfoer(trekkModulrett, { foreldet: [finnModulretter] });
  return (
    <>
      <h3>{t('fagsystem>tilganger')}</h3>
      {retter.length === 0 ? <p className="dus">{t('fagsystem>ingenTilganger')}</p> : null}
      <ul className="fagsystem__liste">
        {retter.map((rett) => (
          <li key={rett.id}>
            <span>
              {t(`fagsystem>rett>${rett.rett}`)} {t(`fagsystem>enhet>${rett.enhetstype}`).toLowerCase()} «{rett.navn}»
              <span className="dus">
                {' '}
                {t('fagsystem>gitt', { hvem: rett.gittAv, tid: visTidspunkt(rett.gittTid) })}
              </span>
            </span>
            <Button look="quiet" onClick={() => trekk.mutate({ params: { ...params, rett: rett.id } })}>
              {t('fagsystem>trekk')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Noekler({ arkivskaper, modul }: Delprops) {
  const { t } = useTranslation();
  const trekk = useUtfoer(trekkModulnoekkel, { foreldet: [finnModuler] });
  const idag = norskDato(new Date());
  const gjelder = modul.noekler.filter(({ trukketTid, gyldigTil }) => trukketTid === null && gyldigTil >= idag);
  return (
    <>
      <h3>{t('fagsystem>noekler')}</h3>
      {gjelder.length === 0 ? <p className="dus">{t('fagsystem>ingenNoekler')}</p> : null}
      <ul className="fagsystem__liste">
        {gjelder.map((noekkel) => (
          <li key={noekkel.id}>
            <span>
              {t('fagsystem>noekkel', { dato: visDato(noekkel.gyldigTil), hvem: noekkel.lagetAv })}
              <span className="dus">
                {' '}
                {noekkel.sistBrukt === null
                  ? t('fagsystem>aldriBrukt')
                  : t('fagsystem>sistBrukt', { tid: visTidspunkt(noekkel.sistBrukt) })}
              </span>
            </span>
            <Button
              look="quiet"
              onClick={() => trekk.mutate({ params: { arkivskaper, id: modul.id, noekkel: noekkel.id } })}
            >
              {t('fagsystem>trekk')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
