import type { OversendingDeps } from './application/oversending/deps.ts';
import {
  finnSendtVidere,
  hentFoelgebrev,
  hentFoelgebrevmaler,
  oppgiFoelgebrev,
  sendFoelgebrev,
  sendFoelgebrevNaa,
} from './application/oversending/foelgebrev.ts';

export type { OversendingDeps } from './application/oversending/deps.ts';

/** What has been handed over, in and out, and the letters that go with it. */
export function createOversending(deps: OversendingDeps) {
  return {
    hentFoelgebrevmaler: hentFoelgebrevmaler(deps),
    finnSendtVidere: finnSendtVidere(deps),
    hentFoelgebrev: hentFoelgebrev(deps),
    sendFoelgebrev: sendFoelgebrev(deps),
    sendFoelgebrevNaa: sendFoelgebrevNaa(deps),
    oppgiFoelgebrev: oppgiFoelgebrev(deps),
  };
}
export type Oversendingen = ReturnType<typeof createOversending>;
