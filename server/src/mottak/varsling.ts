import type { VarslingDeps } from './application/varsling/deps.ts';
import { finnVarsler } from './application/varsling/finnVarsler.ts';
import { endreVarsling, hentVarsling } from './application/varsling/oppsett.ts';
import { proevVarsling } from './application/varsling/proevVarsling.ts';
import { oppgiVarsel, sendVarselNaa } from './application/varsling/sendVarsel.ts';

export type { VarslingDeps } from './application/varsling/deps.ts';

/** Tells people when intake is not doing what it should, and when it does again. */
export function createVarsling(deps: VarslingDeps) {
  return {
    hentVarsling: hentVarsling(deps),
    endreVarsling: endreVarsling(deps),
    proevVarsling: proevVarsling(deps),
    finnVarsler: finnVarsler(deps),
    sendVarsel: sendVarselNaa(deps),
    oppgiVarsel: oppgiVarsel(deps),
  };
}
export type Varsling = ReturnType<typeof createVarsling>;
