import { begrens } from './application/innsending/begrens.ts';
import { beOmInnsyn } from './application/innsending/beOmInnsyn.ts';
import type { InnsendingDeps } from './application/innsending/deps.ts';
import { hentKvittering } from './application/innsending/hentKvittering.ts';
import { sendInn } from './application/innsending/sendInn.ts';
import { fortsettOpplasting, ryddOpplastinger, startOpplasting, taHelFil } from './application/innsending/taFiler.ts';

export type { Kravfelt } from './application/innsending/beOmInnsyn.ts';
export type { InnsendingDeps } from './application/innsending/deps.ts';
export { MAKS_BYTES, MAKS_FILER, TEMAER } from './domain/innsending.ts';
export { FRIST_VIRKEDAGER, type Kravpost, type Kravspraak } from './domain/innsynskrav.ts';

/** «Send inn»: what people send from the public page, with files of up to 1 GiB that survive a broken connection. */
export function createInnsending(deps: InnsendingDeps) {
  return {
    sendInn: sendInn(deps),
    beOmInnsyn: beOmInnsyn(deps),
    begrens: begrens(deps),
    hentKvittering: hentKvittering(deps),
    startOpplasting: startOpplasting(deps),
    fortsettOpplasting: fortsettOpplasting(deps),
    taHelFil: taHelFil(deps),
    finnOpplasting: deps.opplastinger.finn,
    slettOpplasting: deps.opplastinger.slett,
    ryddOpplastinger: ryddOpplastinger(deps),
  };
}
export type Innsending = ReturnType<typeof createInnsending>;
