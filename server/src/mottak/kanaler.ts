import { aapneOppsett, erKanalSattOpp } from './application/kanaler/aapneOppsett.ts';
import type { KanalDeps } from './application/kanaler/deps.ts';
import { finnPostkasser } from './application/kanaler/finnPostkasser.ts';
import { fjernFraKilde } from './application/kanaler/fjernFraKilde.ts';
import { finnLyttbare, lyttKanal } from './application/kanaler/lyttKanal.ts';
import { endreKanal, opprettKanal, sikreFasteKanaler } from './application/kanaler/oppsett.ts';
import { hentNaa, proevKanal } from './application/kanaler/proevKanal.ts';
import { ringFast, seEtterKanaler } from './application/kanaler/seEtterKanaler.ts';
import { svarKilde } from './application/kanaler/svarKilde.ts';
import { toemKanal } from './application/kanaler/toemKanal.ts';
import {
  avvisUadressert,
  finnUadresserte,
  giUadressert,
  oppgiUadressert,
  utfoerUadressert,
} from './application/kanaler/uadressert.ts';
import { tilbakeIKarantene, verifiserLeveranse } from './application/kanaler/verifiserLeveranse.ts';
import { visKanaloppsett } from './application/kanaler/visKanaloppsett.ts';

export { feilord } from './application/kanaler/aapneKanal.ts';
export type { KanalDeps } from './application/kanaler/deps.ts';
export type { Lyttbar } from './application/kanaler/lyttKanal.ts';
export type { StyrerOgsaa } from './application/kanaler/oppsett.ts';

/** Channels that are emptied by asking: their setup, health, deliveries, answers, and what came to nobody we know (ADR 0025). */
export function createKanaler(deps: KanalDeps) {
  return {
    opprettKanal: opprettKanal(deps),
    endreKanal: endreKanal(deps),
    proevKanal: proevKanal(deps),
    hentNaa: hentNaa(deps),
    visKanaloppsett: visKanaloppsett(deps),
    erKanalSattOpp: erKanalSattOpp(deps),
    aapneOppsett: aapneOppsett(deps),
    sikreFasteKanaler: sikreFasteKanaler(deps),
    seEtterKanaler: seEtterKanaler(deps),
    ringFast: ringFast(deps),
    finnPostkasser: finnPostkasser(deps),
    finnLyttbare: finnLyttbare(deps),
    lyttKanal: lyttKanal(deps),
    toemKanal: toemKanal(deps),
    svarKilde: svarKilde(deps),
    fjernFraKilde: fjernFraKilde(deps),
    verifiserLeveranse: verifiserLeveranse(deps),
    oppgiVerifisering: (uow: Parameters<typeof tilbakeIKarantene>[1], forsendelse: string) =>
      tilbakeIKarantene(deps, uow, forsendelse, { kode: 'mottak.verifisering-feilet' }),
    finnUadresserte: finnUadresserte(deps),
    giUadressert: giUadressert(deps),
    avvisUadressert: avvisUadressert(deps),
    utfoerUadressert: utfoerUadressert(deps),
    oppgiUadressert: oppgiUadressert(deps),
  };
}
export type Kanaler = ReturnType<typeof createKanaler>;
