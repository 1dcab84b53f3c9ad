import { avvisUadressert, finnUadresserte, giUadressert, type SvarAv } from '@dokumentsenter/contract';
import { Button, CheckField, Icon, Notice, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fakta } from '../../deler/Fakta.tsx';
import { KANALIKON } from '../../deler/kanalikon.ts';
import { Skjemadialog } from '../../deler/Skjemadialog.tsx';
import { visTidspunkt } from '../../format/dato.ts';
import { visStoerrelse } from '../../format/tall.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useMeg } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { Grunndialog } from './Grunndialog.tsx';

type Uadressert = SvarAv<typeof finnUadresserte>['uadresserte'][number];

const FORELDET = [finnUadresserte];

/** One thing to nobody we know: what is known of it, and the two ways out. */
export function Uadressertkort({ post, eier }: { readonly post: Uadressert; readonly eier: string }) {
  const { t } = useTranslation();
  const [aapen, settAapen] = useState<'gi' | 'avvis' | null>(null);
  const lukk = () => settAapen(null);
  const inn = { params: { arkivskaper: eier, id: post.id } };
  const avvis = useUtfoer(avvisUadressert, {
    foreldet: FORELDET,
    etter: () => void showToast({ tone: 'done', text: t('kanal>uadr>avvist') }),
  });
  return (
    <li className="karantenekort kort">
      <p className="rekke">
        <Icon name={KANALIKON[post.kanal]} label={t(`skall>kanal>${post.kanal}`)} />
        <span className="dus ui-num">
          {t('mottak>kar>mottatt', { tid: visTidspunkt(post.mottattTid) })} · {visStoerrelse(post.stoerrelse)}
        </span>
      </p>
      <h3 className="karantenekort__navn linjer">{post.filnavn}</h3>
      <Fakta
        fakta={[
          [t('kanal>uadr>adressat'), post.adressat],
          [t('kanal>uadr>avsender'), post.avsender],
          [t('kanal>uadr>emne'), post.tittel],
        ]}
      />
      {post.sisteFeil === null ? null : <Notice tone="warning">{t('kanal>uadr>sisteFeil')}</Notice>}
      {post.status === 'gis' || post.status === 'avvises' ? (
        <p className="dus">{t(`kanal>uadr>igang>${post.status}`)}</p>
      ) : (
        <div className="rekke">
          <Button look="secondary" disabled={avvis.isPending} onClick={() => settAapen('gi')}>
            {t('kanal>uadr>gi')}
          </Button>
          <Button disabled={avvis.isPending} onClick={() => settAapen('avvis')}>
            {t('kanal>uadr>avvis')}
          </Button>
        </div>
      )}
      {aapen === 'gi' ? <GiDialog eier={eier} id={post.id} lukk={lukk} /> : null}
      {aapen === 'avvis' ? (
        <Grunndialog
          tittel={t('kanal>uadr>avvisTittel')}
          forklaring={t('kanal>uadr>avvisForklaring')}
          knapp={t('kanal>uadr>avvis')}
          lukk={lukk}
          send={(aarsak) => {
            lukk();
            avvis.mutate({ ...inn, body: { aarsak } });
          }}
        />
      ) : null}
    </li>
  );
}

type GiProps = { readonly eier: string; readonly id: string; readonly lukk: () => void };

function GiDialog({ eier, id, lukk }: GiProps) {
  const { t } = useTranslation();
  const { kommuner } = useMeg();
  const [til, settTil] = useState<string | null>(null);
  const valgt = kommuner.find(({ arkivskaper }) => arkivskaper === til);
  const gi = useUtfoer(giUadressert, {
    foreldet: FORELDET,
    etter: () => {
      showToast({ tone: 'done', text: t('kanal>uadr>gitt', { navn: valgt?.navn ?? '' }) });
      lukk();
    },
  });
  return (
    <Skjemadialog
      tittel={t('kanal>uadr>giTittel')}
      knapp={valgt === undefined ? t('kanal>uadr>gi') : t('kanal>uadr>giKnapp', { navn: valgt.navn })}
      venter={gi.isPending}
      stengt={valgt === undefined}
      lukk={lukk}
      send={() => {
        if (valgt !== undefined) gi.mutate({ params: { arkivskaper: eier, id }, body: { til: valgt.arkivskaper } });
      }}
    >
      <p>{t('kanal>uadr>giForklaring')}</p>
      <fieldset className="valgliste">
        <legend className="ds-label">{t('koe>dialog>tilKommune')}</legend>
        {kommuner.map(({ arkivskaper }, plass) => (
          <CheckField
            key={arkivskaper}
            kind="radio"
            name="kommune"
            label={<Kommunemerke arkivskaper={arkivskaper} medNavn />}
            checked={arkivskaper === til}
            autoFocus={plass === 0}
            onChange={() => settTil(arkivskaper)}
          />
        ))}
      </fieldset>
    </Skjemadialog>
  );
}
