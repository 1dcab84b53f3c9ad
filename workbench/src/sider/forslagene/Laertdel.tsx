import { hentModell, type Modellside, trenModell } from '@dokumentsenter/contract';
import { Button, showToast } from '@dokumentsenter/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../deler/oppslag.ts';
import { visDato, visTidspunkt } from '../../format/dato.ts';
import { visTall } from '../../format/tall.ts';
import { useSpoer, useUtfoer } from '../../tjeneste/spoer.ts';
import { Laerttabell } from './Laerttabell.tsx';
import { VersjonDialog } from './VersjonDialog.tsx';

type Props = { readonly arkivskaper: string };

const PULS_MS = 2_000;
const SYSTEM = 'system:';

/** What the program has learned of what people decided: how right it was, which version is used, and a way to learn now or go back. */
export function Laertdel({ arkivskaper }: Props) {
  const { t } = useTranslation();
  const [velger, settVelger] = useState(false);
  const inn = { params: { arkivskaper } };
  const foerste = useSpoer(hentModell, inn);
  const gaar = foerste.data?.trening?.ferdig === null;
  const { data: side } = useSpoer(hentModell, inn, gaar ? { hvertMs: PULS_MS, ferskMs: 0 } : {});
  const tren = useUtfoer(trenModell, {
    foreldet: [hentModell],
    etter: () => showToast({ tone: 'done', text: t('laert>bestilt') }),
  });
  if (side === undefined) return null;
  const iBruk = side.versjoner.find(({ versjon }) => versjon === side.iBruk);
  return (
    <section className="forslagene__laert" aria-labelledby="laert">
      <h2 id="laert">{t('laert>tittel')}</h2>
      <p className="dus">{t('laert>ingress')}</p>
      <Tilstand side={side} arkivskaper={arkivskaper} />
      <p className="forslagene__knapper">
        <Button icon="auto" loading={tren.isPending} disabled={gaar} onClick={() => tren.mutate(inn)}>
          {t('laert>laerNaa')}
        </Button>
        {side.versjoner.length === 0 ? null : (
          <Button look="quiet" onClick={() => settVelger(true)}>
            {t('laert>velg')}
          </Button>
        )}
      </p>
      {iBruk === undefined ? null : <Laerttabell felter={iBruk.felter} />}
      {velger ? <VersjonDialog arkivskaper={arkivskaper} side={side} lukk={() => settVelger(false)} /> : null}
    </section>
  );
}

/** What is used, who decided it, and how the last training went. */
function Tilstand({ side, arkivskaper }: Props & { readonly side: Modellside }) {
  const { t } = useTranslation();
  const { personnavn } = useOppslag(arkivskaper);
  const hvem = (id: string): string => (id.startsWith(SYSTEM) ? t('laert>natt') : personnavn(id));
  const { trening, valg } = side;
  const iBruk = side.versjoner.find(({ versjon }) => versjon === side.iBruk);
  const linjer = [
    side.versjoner.length === 0
      ? t('laert>ingen')
      : iBruk === undefined
        ? t('laert>bareRegler')
        : t('laert>iBruk', {
            versjon: iBruk.versjon,
            trent: visTidspunkt(iBruk.trent),
            antall: visTall(iBruk.antall),
            fra: visDato(iBruk.fra),
            til: visDato(iBruk.til),
          }),
    valg === null
      ? null
      : t('laert>valgt', { hvem: hvem(valg.valgtAv), tid: visTidspunkt(valg.valgtTid), grunn: valg.grunn }),
    trening === null || trening.utfall === 'ny'
      ? null
      : trening.utfall === null
        ? `${t('laert>laerer')} ${t('laert>venter', { tid: visTidspunkt(trening.bestilt), hvem: hvem(trening.bestiltAv) })}`
        : t(`laert>utfall>${trening.utfall}`, {
            tid: visTidspunkt(trening.ferdig ?? trening.bestilt),
            antall: visTall(trening.antall ?? 0),
          }),
  ].filter((linje) => linje !== null);
  return (
    <div role="status">
      {linjer.map((linje) => (
        <p key={linje}>{linje}</p>
      ))}
    </div>
  );
}
