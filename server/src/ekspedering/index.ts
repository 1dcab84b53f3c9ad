import type { Uow } from '../kernel/index.ts';
import { finnBrevmaler, hentBrevmalhistorikk, lagreBrevmal, visBrevmal } from './application/brevmaler.ts';
import { ekspeder } from './application/ekspeder.ts';
import { finnUtsendinger, hentUtsendinger } from './application/hentUtsendinger.ts';
import { hentUtskrift } from './application/hentUtskrift.ts';
import { trengerTilsyn } from './application/noterSteg.ts';
import { seEtterUtsendinger } from './application/seEtterUtsendinger.ts';
import { sendEnUtsending } from './application/sendUtsending.ts';
import { hentSvarutkast, svar, visSvar } from './application/svar.ts';
import { klargjoerSvarfil, svarMedFil } from './application/svarMedFil.ts';
import { velg } from './application/velg.ts';
import type { EkspederingDeps } from './ports.ts';

/** What goes out: one copy per recipient, never twice, until it has arrived or somebody has chosen what now. */
export function createEkspedering(deps: EkspederingDeps) {
  return {
    ekspeder: ekspeder(deps),
    sendUtsending: sendEnUtsending(deps),
    seEtterUtsendinger: seEtterUtsendinger(deps),
    hentSvarutkast: hentSvarutkast(deps),
    visSvar: visSvar(deps),
    svar: svar(deps),
    klargjoerSvarfil: klargjoerSvarfil(deps),
    svarMedFil: svarMedFil(deps),
    finnBrevmaler: finnBrevmaler(deps),
    hentBrevmalhistorikk: hentBrevmalhistorikk(deps),
    lagreBrevmal: lagreBrevmal(deps),
    visBrevmal: visBrevmal(deps),
    velg: velg(deps),
    hentUtskrift: hentUtskrift(deps),
    hentUtsendinger: hentUtsendinger(deps),
    finnUtsendinger: finnUtsendinger(deps),
    /** Whether a copy of the journalpost waits for a person to choose what now. */
    harFeilet: async (uow: Uow, journalpost: string) =>
      (await deps.lager(uow).forJournalpost(journalpost)).some(trengerTilsyn),
    hentSendetall: (uow: Uow, fra: Date, til: Date) => deps.lager(uow).sendetall(fra, til),
  };
}
export type Ekspedering = ReturnType<typeof createEkspedering>;
export type { Utsendingsvisning } from './application/hentUtsendinger.ts';
export type { EkspederingDeps, Fil } from './ports.ts';
