import { SkeletonLines } from '@dokumentsenter/ui';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOppslag } from '../../../deler/oppslag.ts';
import { visKlokke, visTidspunkt } from '../../../format/dato.ts';
import { useEnkelttaster } from '../../../innstilling/valg.ts';
import { Kommunemerke } from '../../../kommune/Kommunemerke.tsx';
import { velgKandidat } from '../skjema/fraForslag.ts';
import { nesteUsikre, usikreFelt } from '../skjema/sikkerhet.ts';
import { bekreft, endre, endreTittel, type Skjemafelt } from '../skjema/skjema.ts';
import type { Brev } from '../useBrev.ts';
import type { Reservasjon } from '../useReservasjon.ts';
import { Brevbeskjeder } from './Brevbeskjeder.tsx';
import { Datofelt } from './Datofelt.tsx';
import { Dokumentfelt } from './Dokumentfelt.tsx';
import { type Feltkontekst, Felttilbyder } from './feltkontekst.ts';
import { erSisteIFelt, feltAv, fokuserFelt, fokuserJournalfoer } from './fokus.ts';
import { Handlingsknapper, type Handlingsvalg } from './Handlingsknapper.tsx';
import { Partfelt } from './Partfelt.tsx';
import { Sakfelt } from './Sakfelt.tsx';
import { Tilgangsfelt, Tittelfelt } from './Tekstfelt.tsx';
import { Enhetsfelt, Klassefelt, Saksbehandlerfelt, Typefelt } from './Valgfelt.tsx';
import './felt.css';

type Props = {
  readonly brev: Brev;
  readonly laast: boolean;
  readonly reservasjon: Reservasjon;
  readonly aktivt: Skjemafelt | null;
  readonly aktiver: (felt: Skjemafelt) => void;
  readonly handlinger: Handlingsvalg;
};

/** The fields of the open letter, what is said about it, and what can be done with it. */
export function Feltpanel({ brev, laast, reservasjon, aktivt, aktiver, handlinger }: Props) {
  const { t } = useTranslation();
  const [enkelttaster] = useEnkelttaster();
  const [, tegnPaaNytt] = useState(0);
  const oppslag = useOppslag(brev.oppgave.arkivskaper);
  const { skjema, forslag, endreSkjema } = brev;
  if (skjema === null) return <SkeletonLines label={t('skall>henter')} lines={12} />;
  const usikre = usikreFelt(skjema, forslag);
  const gaaVidere = (fra: Skjemafelt) => {
    const neste = nesteUsikre(usikre, fra);
    if (neste === null) fokuserJournalfoer();
    else fokuserFelt(neste);
  };
  const kontekst: Feltkontekst = {
    arkivskaper: brev.oppgave.arkivskaper,
    skjema,
    forslag,
    oppslag,
    aktivt,
    laast,
    aktiver,
    settTittel: (tittel) => endreSkjema((foer) => endreTittel(foer, tittel)),
    endre: (felt, nye) => endreSkjema((foer) => endre(foer, felt, nye)),
    bekreft: (felt) => {
      endreSkjema((foer) => bekreft(foer, felt));
      gaaVidere(felt);
    },
    velgKandidat: (felt, nummer) => {
      const nye = velgKandidat(
        felt,
        forslag.find((ett) => ett.felt === felt),
        nummer,
      );
      if (nye !== null) endreSkjema((foer) => endre(foer, felt, nye));
    },
  };
  // Tab and Enter lead through what is uncertain; Shift+Tab, and everything when single keys are off, is as everywhere else.
  const vedTast = (event: KeyboardEvent<HTMLDivElement>) => {
    const felt = feltAv(event.target);
    if (felt === null || event.shiftKey || event.ctrlKey || event.altKey || event.defaultPrevented) return;
    const tabVidere = event.key === 'Tab' && enkelttaster && usikre.includes(felt) && erSisteIFelt(event.target);
    const enterVidere =
      event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (!tabVidere && !enterVidere) return;
    event.preventDefault();
    if (enterVidere && usikre.includes(felt)) kontekst.bekreft(felt);
    else gaaVidere(felt);
    tegnPaaNytt((nr) => nr + 1);
  };
  return (
    <section className="feltpanel" aria-label={t('koe>felt>overskrift')}>
      <header className="feltpanel__topp">
        <div className="feltpanel__kommune">
          <Kommunemerke arkivskaper={brev.oppgave.arkivskaper} medNavn />
          <span className="dus ui-num" title={t('koe>felt>mottatt')}>
            {t('koe>felt>mottatt')} {visTidspunkt(brev.oppgave.mottattTid)}
          </span>
          {laast || reservasjon.til === null ? null : (
            <span className="dus ui-num">{t('fordeling>holdt>min', { tid: visKlokke(reservasjon.til) })}</span>
          )}
        </div>
        <Brevbeskjeder
          brev={brev}
          laast={laast}
          reservasjon={reservasjon}
          antallUsikre={usikre.length}
          handlinger={handlinger}
        />
      </header>
      <Felttilbyder value={kontekst}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: hears keys on their way up from the fields; takes no focus itself */}
        <div className="feltpanel__kropp" onKeyDown={vedTast}>
          <Sakfelt />
          <Klassefelt />
          <Tittelfelt />
          <Partfelt />
          <div className="feltpar">
            <Datofelt />
            <Typefelt />
          </div>
          <div className="feltpar">
            <Enhetsfelt />
            <Saksbehandlerfelt />
          </div>
          <Tilgangsfelt />
          <Dokumentfelt />
        </div>
      </Felttilbyder>
      <Handlingsknapper valg={handlinger} laast={laast} />
    </section>
  );
}
