import {
  type Avvikstekst,
  adresse,
  angreForsendelse,
  avvisForsendelse,
  avvisLeveranse,
  type Forsendelse,
  finnKarantene,
  hentKoe,
  hentOriginal,
  kall,
  proevIgjen,
  slippFraKarantene,
} from '@dokumentsenter/contract';
import { Button, Icon, showToast } from '@dokumentsenter/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KANALIKON } from '../../deler/kanalikon.ts';
import { visTidspunkt } from '../../format/dato.ts';
import { visStoerrelse } from '../../format/tall.ts';
import { Kommunemerke } from '../../kommune/Kommunemerke.tsx';
import { useKan } from '../../kommune/meg.tsx';
import { useUtfoer } from '../../tjeneste/spoer.ts';
import { useAngrbarMelding } from '../../varsel/useAngrbarMelding.ts';
import { AvvisDialog } from '../koe/dialog/AvvisDialog.tsx';
import { Grunndialog } from './Grunndialog.tsx';
import { karanteneavvik } from './karanteneavvik.ts';
import { kvitteringssvar } from './kvitteringssvar.ts';
import { useAvvikstekst } from './useAvvikstekst.ts';

const FORELDET = [finnKarantene, hentKoe];

/** One thing in karantene: its cause in three sentences, and the ways out. */
export function Karantenekort({ forsendelse }: { readonly forsendelse: Forsendelse }) {
  const { t } = useTranslation();
  const kan = useKan();
  const tekst = useAvvikstekst();
  const [avviser, settAvviser] = useState(false);
  const inn = { params: { arkivskaper: forsendelse.arkivskaper, id: forsendelse.id } };
  const klient = useQueryClient();
  const angrbar = useAngrbarMelding();
  const tilbake = async () => {
    await kall(angreForsendelse, inn);
    for (const { id } of FORELDET) void klient.invalidateQueries({ queryKey: [id] });
  };
  const si = (melding: string) => () => angrbar(melding, tilbake, t('mottak>kar>angret'));
  const igjen = useUtfoer(proevIgjen, { foreldet: FORELDET, etter: si(t('mottak>kar>proevd')) });
  const slipp = useUtfoer(slippFraKarantene, { foreldet: FORELDET, etter: si(t('mottak>kar>sluppet')) });
  const avvis = useUtfoer(avvisForsendelse, {
    foreldet: FORELDET,
    etter: si(t('mottak>kar>avvist')),
  });
  const avvisKilden = useUtfoer(avvisLeveranse, {
    foreldet: FORELDET,
    etter: () => void showToast({ tone: 'done', text: t('kanal>lev>avvist') }),
  });
  const venter = igjen.isPending || slipp.isPending || avvis.isPending || avvisKilden.isPending;
  // The source of what could not be verified still waits for our answer: it may not be taken in, only tried again or rejected.
  const ukontrollert = forsendelse.leveranse?.verifisert === false;
  const [original] = forsendelse.dokumenter;
  const svarFra = (kode: string): string | null => {
    const svar = kvitteringssvar(kode, forsendelse.aarsak);
    if (svar === null) return null;
    return svar.slag === 'grunn'
      ? t(`mottak>kar>kvittering>${svar.grunn}`)
      : t('mottak>kar>svar', { melding: svar.melding });
  };
  return (
    <li className="karantenekort kort">
      <p className="rekke">
        <Kommunemerke arkivskaper={forsendelse.arkivskaper} />
        <Icon name={KANALIKON[forsendelse.kanal]} label={t(`skall>kanal>${forsendelse.kanal}`)} />
        <span className="dus ui-num">
          {t('mottak>kar>mottatt', { tid: visTidspunkt(forsendelse.mottattTid) })} ·{' '}
          {visStoerrelse(forsendelse.stoerrelse)}
        </span>
      </p>
      <h2 className="karantenekort__navn linjer">{forsendelse.filnavn}</h2>
      {karanteneavvik(forsendelse).map(({ kode, hvor }) => (
        <Forklaring key={`${kode}-${hvor ?? ''}`} tekst={tekst(kode)} hvor={hvor ?? svarFra(kode)} />
      ))}
      {kan('journalpost:journalfoer', forsendelse.arkivskaper) ? (
        <div className="rekke">
          <Button look="secondary" disabled={venter} onClick={() => igjen.mutate(inn)}>
            {t('mottak>kar>proev')}
          </Button>
          {ukontrollert ? null : (
            <Button disabled={venter} onClick={() => slipp.mutate(inn)}>
              {t('mottak>kar>slipp')}
            </Button>
          )}
          <Button disabled={venter} onClick={() => settAvviser(true)}>
            {t(ukontrollert ? 'kanal>lev>avvis' : 'mottak>kar>avvis')}
          </Button>
          {original === undefined ? null : (
            <a
              className="lenkeknapp"
              download
              href={adresse(hentOriginal, { params: { ...inn.params, dokument: original.id } })}
            >
              {t('mottak>kar>original')}
            </a>
          )}
        </div>
      ) : null}
      {avviser && ukontrollert ? (
        <Grunndialog
          tittel={t('kanal>lev>avvisTittel')}
          forklaring={t('kanal>lev>avvisForklaring')}
          knapp={t('kanal>lev>avvis')}
          lukk={() => settAvviser(false)}
          send={(aarsak) => {
            settAvviser(false);
            avvisKilden.mutate({ ...inn, body: { aarsak } });
          }}
        />
      ) : null}
      {avviser && !ukontrollert ? (
        <AvvisDialog
          foreslaatt="annet"
          videreFor={null}
          lukk={() => settAvviser(false)}
          avvis={(aarsak, merknad) => {
            settAvviser(false);
            avvis.mutate({ ...inn, body: { aarsak, merknad } });
          }}
        />
      ) : null}
    </li>
  );
}

function Forklaring({ tekst, hvor }: { readonly tekst: Avvikstekst; readonly hvor: string | null }) {
  const { t } = useTranslation();
  return (
    <dl className="forklaring">
      <div>
        <dt>{t('mottak>kar>hva')}</dt>
        <dd>
          <strong>{tekst.hva}</strong> {hvor === null ? null : <span className="dus linjer">{hvor}</span>}
        </dd>
      </div>
      <div>
        <dt>{t('mottak>kar>betyr')}</dt>
        <dd>{tekst.betyr}</dd>
      </div>
      <div>
        <dt>{t('mottak>kar>gjoer')}</dt>
        <dd>{tekst.gjoer}</dd>
      </div>
    </dl>
  );
}
