import { hentPapir, type Papir, type Papirslag, skrivPapirtekst } from '@dokumentsenter/contract';
import { Button, TextArea } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { visTidspunkt } from '../../format/dato.ts';
import { useUtfoer } from '../../tjeneste/spoer.ts';

type Del = Papir['deler'][number];
type Props = {
  readonly arkivskaper: string;
  readonly papir: Papirslag;
  readonly del: Del;
  readonly kanSkrive: boolean;
};

/** One part of a paper: what the municipality wrote, and what the program knows, each with where it is from. */
export function Papirdel({ arkivskaper, papir, del, kanSkrive }: Props) {
  const { t } = useTranslation();
  const [skriver, skriv] = useState(false);
  const [gjeldende, ...eldre] = del.tekster;
  const tekst = gjeldende?.tekst ?? '';
  return (
    <section className="papir__del">
      <div className="papir__topp">
        <h2 className="side__ledd">{del.tittel}</h2>
        {kanSkrive ? (
          <Button
            look="quiet"
            icon="edit"
            aria-label={t('arkivansvar>skrivI', { del: del.tittel })}
            onClick={() => skriv(true)}
          >
            {t('arkivansvar>skriv')}
          </Button>
        ) : null}
      </div>
      {tekst === '' ? null : <p className="linjer">{tekst}</p>}
      {tekst === '' && del.linjer.length === 0 ? <p className="dus">{t('arkivansvar>ingenTekst')}</p> : null}
      {gjeldende === undefined ? null : (
        <p className="dus">
          {t('arkivansvar>skrevetAv', { navn: gjeldende.skrevetAv, tid: visTidspunkt(gjeldende.skrevetTid) })}
        </p>
      )}
      {del.linjer.length === 0 ? null : (
        <dl className="papir__linjer">
          {del.linjer.map(({ navn, verdi, kilde }) => (
            <div key={navn + verdi}>
              <dt>{navn}</dt>
              <dd>
                {verdi} <span className="dus papir__kilde">{kilde}</span>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {eldre.length === 0 ? null : (
        <details>
          <summary>{t('arkivansvar>eldreTekster', { antall: eldre.length })}</summary>
          {eldre.map((en) => (
            <div key={en.skrevetTid + en.tekst}>
              <p className="dus">
                {t('arkivansvar>skrevetAv', { navn: en.skrevetAv, tid: visTidspunkt(en.skrevetTid) })}
              </p>
              <p className="linjer">{en.tekst === '' ? '–' : en.tekst}</p>
            </div>
          ))}
        </details>
      )}
      {skriver ? (
        <Skrivedialog arkivskaper={arkivskaper} papir={papir} del={del} fra={tekst} lukk={() => skriv(false)} />
      ) : null}
    </section>
  );
}

type Skriveprops = Omit<Props, 'kanSkrive'> & { readonly fra: string; readonly lukk: () => void };

function Skrivedialog({ arkivskaper, papir, del, fra, lukk }: Skriveprops) {
  const { t } = useTranslation();
  const [tekst, settTekst] = useState(fra);
  const lagre = useUtfoer(skrivPapirtekst, { foreldet: [hentPapir], etter: lukk });
  return (
    <Skjemadialog
      tittel={del.tittel}
      knapp={t('arkivansvar>lagre')}
      venter={lagre.isPending}
      lukk={lukk}
      send={() => lagre.mutate({ params: { arkivskaper, papir, del: del.kode }, body: { tekst } })}
    >
      <TextArea
        label={t('arkivansvar>egenTekst')}
        hint={t('arkivansvar>egenTekstHjelp')}
        rows={8}
        maxLength={20_000}
        autoFocus
        value={tekst}
        onChange={(event) => settTekst(event.target.value)}
      />
    </Skjemadialog>
  );
}
