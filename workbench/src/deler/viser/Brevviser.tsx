import type { Forsendelse, Lesning } from '@dokumentsenter/contract';
import { EmptyState, SkeletonLines } from '@dokumentsenter/ui';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { visTall } from '../../format/tall.ts';
import { useTastatur } from '../../tastatur/useTastatur.ts';
import { Dokumentfaner } from './Dokumentfaner.tsx';
import { Funnliste } from './Funnliste.tsx';
import { Miniatyrer } from './Miniatyrer.tsx';
import { Sidebilde, Sidetekst, type Utheving } from './Sidebilde.tsx';
import { startdokument } from './startdokument.ts';
import { useLesegrunn } from './useLesegrunn.ts';
import { useSiderulling } from './useSiderulling.ts';
import { Verktoeylinje, type Visningsvalg } from './Verktoeylinje.tsx';
import { zoomSteg } from './visning.ts';
import './viser.css';

type Props = {
  readonly forsendelse: Forsendelse | undefined;
  readonly lesning: Lesning | undefined;
  /** What to mark; the first one is brought into view. */
  readonly uthevinger: readonly Utheving[];
};

const NAERT = 1;

/** The letter on screen: its documents, its pages, and where the proposals come from. */
export function Brevviser({ forsendelse, lesning, uthevinger }: Props) {
  const { t } = useTranslation();
  const grunn = useLesegrunn();
  const ramme = useRef<HTMLElement>(null);
  const [oensket, velg] = useState<string | null>(null);
  const [valg, settValg] = useState<Visningsvalg>({ zoom: 'bredde', rotasjon: 0, somTekst: false, funn: false });
  const dokumenter = (forsendelse?.dokumenter ?? []).filter(
    (ett, _nr, alle) => ett.rolle !== 'innebygd' || alle.length === 1,
  );
  const dokument = dokumenter.find(({ id }) => id === oensket) ?? startdokument(dokumenter, lesning);
  const lest = lesning?.dokumenter.find((ett) => ett.dokument === dokument?.id);
  const { flate, side, vedRulling, gaaTil } = useSiderulling(ramme, `${forsendelse?.id ?? ''}/${dokument?.id ?? ''}`);
  const [pekt, pek] = useState<Utheving | null>(null);
  const merket = pekt === null ? uthevinger : [pekt];
  const [foerste] = uthevinger;
  useEffect(() => {
    if (foerste === undefined) return;
    velg(foerste.dokument);
    const ur = setTimeout(() => gaaTil(foerste.side, Math.max(0, foerste.boks.y - 0.25)), 0);
    return () => clearTimeout(ur);
  }, [foerste, gaaTil]);
  const sider = lest?.sider ?? [];
  const leses = lest === undefined ? lesning?.ferdig === false : lest.status === 'venter' || lest.status === 'leses';
  useTastatur((kommando) => {
    if (kommando === 'nesteSide') gaaTil(Math.min(sider.length, side + 1));
    else if (kommando === 'forrigeSide') gaaTil(Math.max(1, side - 1));
    else if (kommando === 'tekst') settValg({ ...valg, somTekst: !valg.somTekst });
    else if (kommando === 'roter') settValg({ ...valg, rotasjon: (valg.rotasjon + 270) % 360 });
    else if (kommando === 'stoerre') settValg({ ...valg, zoom: zoomSteg(valg.zoom, 1) });
    else if (kommando === 'mindre') settValg({ ...valg, zoom: zoomSteg(valg.zoom, -1) });
    else return false;
    return true;
  });
  const sted = {
    arkivskaper: forsendelse?.arkivskaper ?? '',
    forsendelse: forsendelse?.id ?? '',
    dokument: dokument?.id ?? '',
  };
  return (
    <div className="viser">
      <Dokumentfaner dokumenter={dokumenter} valgt={dokument?.id ?? ''} velg={velg} />
      {dokument === undefined ? null : (
        <Verktoeylinje
          valg={valg}
          sett={settValg}
          sted={sted}
          harArkivfil={lest?.harArkivfil ?? false}
          side={side}
          antall={Math.max(1, lest?.antallSider ?? sider.length)}
          gaaTil={gaaTil}
        />
      )}
      {leses && sider.length > 0 ? (
        <p className="viser__framdrift" role="status">
          {t('viser>framdrift', { count: sider.length, antall: visTall(sider.length) })}
        </p>
      ) : null}
      {valg.funn && sider.length > 0 ? <Funnliste sted={sted} side={side} pek={pek} /> : null}
      <div className="viser__kropp">
        {sider.length > 1 ? <Miniatyrer sted={sted} sider={sider} valgt={side} gaaTil={gaaTil} /> : null}
        <section
          ref={ramme}
          className="viser__sider"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolled pane must be reachable by keyboard (WCAG 2.1.1)
          tabIndex={0}
          aria-label={t('viser>rute')}
          onScroll={vedRulling}
        >
          {lesning === undefined || forsendelse === undefined ? (
            <SkeletonLines label={t('skall>henter')} lines={14} />
          ) : sider.length === 0 && leses ? (
            <EmptyState icon="clock" title={t('viser>leses')}>
              <p>{t('viser>lesesHjelp')}</p>
            </EmptyState>
          ) : sider.length === 0 ? (
            <EmptyState icon="warning" title={t('viser>ulest')}>
              <p>{grunn(lest?.aarsak ?? null)}</p>
            </EmptyState>
          ) : (
            sider.map((ark) =>
              valg.somTekst ? (
                <Sidetekst key={ark.nr} sted={sted} side={ark} hent={Math.abs(ark.nr - side) <= NAERT} />
              ) : flate.bredde > 0 ? (
                <Sidebilde
                  key={ark.nr}
                  sted={sted}
                  side={ark}
                  tittel={dokument?.tittel ?? ''}
                  flate={flate}
                  zoom={valg.zoom}
                  rotasjon={valg.rotasjon}
                  uthevinger={merket.filter((en) => en.dokument === sted.dokument && en.side === ark.nr)}
                />
              ) : null,
            )
          )}
        </section>
      </div>
    </div>
  );
}
