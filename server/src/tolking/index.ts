import type { TolkingDeps } from './application/deps.ts';
import { finnSakstegn } from './application/finnSakstegn.ts';
import { foreslaaMetadata, oppgiForslag } from './application/foreslaaMetadata.ts';
import { hentDelingsforslag } from './application/hentDelingsforslag.ts';
import { hentLesning } from './application/hentLesning.ts';
import { hentDokument, hentSide } from './application/hentSide.ts';
import { hentSidefunn } from './application/hentSidefunn.ts';
import { hentVisning } from './application/hentVisning.ts';
import { kanSeForsendelse } from './application/kanSeForsendelse.ts';
import { lesDokument } from './application/lesDokument.ts';
import { oppgiLesning } from './application/oppgiLesning.ts';
import { startLesning } from './application/startLesning.ts';

export type { TolkingDeps } from './application/deps.ts';
export type { Foreslaar, Kjent, Kjentsak } from './domain/grunnlag.ts';
export type { MottatteFiler, RegistrertVern } from './ports/omverden.ts';

/** Reads documents and proposes what they are. Proposals are never facts: nothing here writes to the archive. */
export function createTolking(deps: TolkingDeps) {
  return {
    startLesning: startLesning(deps),
    lesDokument: lesDokument(deps),
    oppgiLesning: oppgiLesning(deps),
    foreslaaMetadata: foreslaaMetadata(deps),
    oppgiForslag: oppgiForslag(deps),
    hentLesning: hentLesning(deps),
    hentDelingsforslag: hentDelingsforslag(deps),
    hentSide: hentSide(deps),
    hentSidefunn: hentSidefunn(deps),
    hentDokument: hentDokument(deps),
    hentVisning: hentVisning(deps),
    kanSeForsendelse: kanSeForsendelse(deps),
    finnSakstegn: finnSakstegn(deps),
  };
}
export type Tolking = ReturnType<typeof createTolking>;
