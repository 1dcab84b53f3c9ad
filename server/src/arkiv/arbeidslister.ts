import type { Uow } from '../kernel/index.ts';
import { hentArbeidsliste, hentKontrollgrupper, hentListetall } from './application/hentArbeidsliste.ts';
import { hentArkivoversikt } from './application/hentArkivoversikt.ts';
import { hentAvsender } from './application/hentAvsender.ts';
import { hentBortsettingsliste } from './application/hentBortsettingsliste.ts';
import { hentJournalrapport } from './application/hentJournalrapport.ts';
import { hentKassasjonsliste } from './application/hentKassasjonsliste.ts';
import { lesSaksutvalg } from './application/lesSaksutvalg.ts';
import type { ArkivDeps } from './ports.ts';

/** The lists an archivist works from. Every operation reads in the caller's unit of work. */
export function arkivlister(deps: ArkivDeps) {
  return {
    hentArbeidsliste: hentArbeidsliste(deps),
    hentListetall: hentListetall(deps),
    hentKontrollgrupper: hentKontrollgrupper(deps),
    hentArkivoversikt: hentArkivoversikt(deps),
    tellJournalfoerte: (uow: Uow, fra: string, til: string) => deps.lager(uow).lister.journalfoert(fra, til),
    hentKassasjonsliste: hentKassasjonsliste(deps),
    hentBortsettingsliste: hentBortsettingsliste(deps),
    hentJournalrapport: hentJournalrapport(deps),
    hentAvsender: hentAvsender(deps),
    lesSaksutvalg: lesSaksutvalg(deps),
  } as const satisfies Readonly<Record<string, (uow: Uow, ...inn: never[]) => Promise<unknown>>>;
}
export type Arkivlister = ReturnType<typeof arkivlister>;
