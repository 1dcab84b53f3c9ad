import type { Uow } from '../kernel/index.ts';
import { angreForsendelse } from './application/angreForsendelse.ts';
import { avvisForsendelse } from './application/avvisForsendelse.ts';
import type { MottakDeps } from './application/deps.ts';
import { finnEgneSteg } from './application/finnEgneSteg.ts';
import { finnKanaler } from './application/finnKanaler.ts';
import { finnKarantene } from './application/finnKarantene.ts';
import { finnLiggende } from './application/finnLiggende.ts';
import { finnMottakAv } from './application/finnMottakAv.ts';
import { hentFil } from './application/hentFil.ts';
import { hentForsendelse } from './application/hentForsendelse.ts';
import { hentTilstand } from './application/hentTilstand.ts';
import { hentVisning } from './application/hentVisning.ts';
import { journalfoerForsendelse } from './application/journalfoerForsendelse.ts';
import { avvisLeveranse } from './application/kanaler/avvisLeveranse.ts';
import { knyttForsendelse } from './application/knyttForsendelse.ts';
import { merkKlar } from './application/merkKlar.ts';
import { noterArkivkopi } from './application/noterArkivkopi.ts';
import { oppgiUtpakking } from './application/oppgiUtpakking.ts';
import { overfoerForsendelse } from './application/overfoerForsendelse.ts';
import { overlever } from './application/overlever.ts';
import { oversendForsendelse } from './application/oversending/oversendForsendelse.ts';
import { pakkUt } from './application/pakkUt.ts';
import { proevIgjen } from './application/proevIgjen.ts';
import { proevUsjekkede } from './application/proevUsjekkede.ts';
import { slippFraKarantene } from './application/slippFraKarantene.ts';
import { taImot } from './application/taImot.ts';
import { finnFraFagsystem, taImotFraFagsystem } from './application/taImotFraFagsystem.ts';
import { tilbakekall } from './application/tilbakekall.ts';

export type { MottakDeps } from './application/deps.ts';
export type { Innlevering, Mottatt } from './application/taImot.ts';
export type { Opplysninger } from './domain/opplysninger.ts';
export type { Journalfoering } from './ports/registrering.ts';

/** Everything received, once, until somebody has decided what it is. Never reads content, never writes in the archive itself. */
export function createMottak(deps: MottakDeps) {
  return {
    taImot: taImot(deps),
    taImotFraFagsystem: taImotFraFagsystem(deps),
    finnFraFagsystem: finnFraFagsystem(deps),
    pakkUt: pakkUt(deps),
    oppgiUtpakking: oppgiUtpakking(deps),
    noterArkivkopi: noterArkivkopi(deps),
    merkKlar: merkKlar(deps),
    hentForsendelse: hentForsendelse(deps),
    hentFil: hentFil(deps),
    hentVisning: hentVisning(deps),
    hentTilstand: hentTilstand(deps),
    hentInnsynskrav: (uow: Uow, forsendelser: readonly string[]) => deps.lager(uow).innsynskrav(forsendelser),
    journalfoerForsendelse: journalfoerForsendelse(deps),
    avvisForsendelse: avvisForsendelse(deps),
    avvisLeveranse: avvisLeveranse(deps),
    overfoerForsendelse: overfoerForsendelse(deps),
    oversendForsendelse: oversendForsendelse(deps),
    knyttForsendelse: knyttForsendelse(deps),
    finnMottakAv: finnMottakAv(deps),
    overlever: overlever(deps),
    tilbakekall: tilbakekall(deps),
    angreForsendelse: angreForsendelse(deps),
    finnKarantene: finnKarantene(deps),
    proevIgjen: proevIgjen(deps),
    proevUsjekkede: proevUsjekkede(deps),
    slippFraKarantene: slippFraKarantene(deps),
    finnKanaler: finnKanaler(deps),
    finnLiggende: finnLiggende(deps),
    finnEgneSteg: finnEgneSteg(deps),
  };
}
export type Mottak = ReturnType<typeof createMottak>;
