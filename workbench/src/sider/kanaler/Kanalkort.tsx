import { Tag } from '@digdir/designsystemet-react';
import { endreKanal, finnKanaloppsett, hentKanalNaa, proevKanal, type SvarAv } from '@dokumentsenter/contract';
import { Button, Notice, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fakta } from '../../deler/Fakta.tsx';
import { visDato, visTidspunkt } from '../../format/dato.ts';
import { useMaalform } from '../../innstilling/valg.ts';
import { useMeg } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { KanalDialog } from './KanalDialog.tsx';
import { Kanalendringer } from './Kanalendringer.tsx';
import { Kanalvarsler } from './Kanalvarsler.tsx';
import { helse, type Kanaloppsett, type Kanalslag } from './kanalskjema.ts';
import { useSlagnavn } from './useSlagnavn.ts';

const FARGE = { virker: 'success', feiler: 'danger', venter: 'neutral', av: 'neutral' } as const;
const FORELDET = [finnKanaloppsett];

type Props = { readonly arkivskaper: string; readonly kanal: Kanaloppsett; readonly slag: Kanalslag | null };

/** One channel: how it is doing, what is wrong in plain words, and what can be done with it. */
export function Kanalkort({ arkivskaper, kanal, slag }: Props) {
  const { t } = useTranslation();
  const slagnavn = useSlagnavn();
  const { kommuner } = useMeg();
  const [maalform] = useMaalform();
  const [endrer, settEndrer] = useState(false);
  const inn = { params: { arkivskaper, id: kanal.id } };
  const proev = useUtfoer(proevKanal, { foreldet: FORELDET });
  const hent = useUtfoer(hentKanalNaa, {
    foreldet: FORELDET,
    etter: () => void showToast({ tone: 'done', text: t('kanal>opp>hentet') }),
  });
  const bytt = useUtfoer(endreKanal, {
    foreldet: FORELDET,
    etter: (_svar, { body }) =>
      void showToast({ tone: 'done', text: t(body.aktiv ? 'kanal>opp>slaattPaa' : 'kanal>opp>slaattAv') }),
  });
  const tilstand = helse(kanal);
  const tid = (naar: string | null | undefined) => (naar ? visTidspunkt(naar) : t('kanal>opp>aldri'));
  const dekker = kanal.dekker.map((orgnr) => kommuner.find((k) => k.arkivskaper === orgnr)?.navn ?? orgnr);
  const navn = kanal.fast ? slagnavn(kanal.slag) : kanal.navn;
  return (
    <li className="kanalkort kort">
      <div className="rekke">
        <h3 className="kanalkort__navn linjer">{navn}</h3>
        {kanal.fast ? null : <span className="dus">{slagnavn(kanal.slag)}</span>}
        <Tag data-color={FARGE[tilstand]}>{t(`kanal>opp>tilstand>${tilstand}`)}</Tag>
      </div>
      <Kanalvarsler kanal={kanal} />
      <Fakta
        fakta={[
          [t('kanal>opp>sisteForsoek'), tid(kanal.tilstand?.sisteForsoek)],
          [t('kanal>opp>sisteVellykket'), tid(kanal.tilstand?.sisteVellykket)],
          [t('kanal>opp>neste'), tilstand === 'feiler' ? tid(kanal.tilstand?.nesteForsoek) : null],
          [t('kanal>opp>utloeper'), kanal.utloeper === null ? null : visDato(kanal.utloeper)],
          [t('kanal>opp>dekker'), dekker.length === 0 ? null : dekker.join(', ')],
          ...kanal.hemmeligheter.map(
            (en) =>
              [
                slag?.hemmeligheter.find((felt) => felt.navn === en.navn)?.tekst[maalform] ?? en.navn,
                t(en.satt ? 'kanal>opp>satt' : 'kanal>opp>ikkeSatt'),
              ] as const,
          ),
        ]}
      />
      <div className="rekke">
        <Button look="secondary" loading={proev.isPending} onClick={() => proev.mutate(inn)}>
          {t('kanal>opp>proev')}
        </Button>
        {kanal.aktiv ? (
          <Button disabled={hent.isPending} onClick={() => hent.mutate(inn)}>
            {t('kanal>opp>hent')}
          </Button>
        ) : null}
        <Button onClick={() => settEndrer(true)}>{t('kanal>opp>endre')}</Button>
        <Button disabled={bytt.isPending} onClick={() => bytt.mutate({ ...inn, body: { aktiv: !kanal.aktiv } })}>
          {t(kanal.aktiv ? 'kanal>opp>slaaAv' : 'kanal>opp>slaaPaa')}
        </Button>
      </div>
      <div role="status">{proev.data === undefined || proev.isPending ? null : <Proevesvar svar={proev.data} />}</div>
      <Kanalendringer endringer={kanal.endringer} />
      {endrer ? (
        <KanalDialog
          arkivskaper={arkivskaper}
          kanal={kanal}
          alleSlag={slag === null ? [] : [slag]}
          lukk={() => settEndrer(false)}
        />
      ) : null}
    </li>
  );
}

/** What the test button found: it really tried. */
function Proevesvar({ svar }: { readonly svar: SvarAv<typeof proevKanal> }) {
  const { t } = useTranslation();
  return svar.feil === null ? (
    <Notice tone="success">{t('kanal>opp>proevd', { ms: svar.ms })}</Notice>
  ) : (
    <Notice tone="danger">{t(`kanal>opp>feil>${svar.feil}`)}</Notice>
  );
}
