import type { Uow } from '../kernel/index.ts';
import { arkiverBegrensningslogg } from './application/arkivbegrensning/arkiverBegrensningslogg.ts';
import { brukRegler } from './application/arkivbegrensning/brukRegler.ts';
import type { RegelDeps } from './application/arkivbegrensning/deps.ts';
import {
  type Avvis,
  hentFakturamottak,
  sendFakturaVidere,
  settFakturamottak,
} from './application/arkivbegrensning/fakturamottak.ts';
import { finnIkkeArkiverte } from './application/arkivbegrensning/finnIkkeArkiverte.ts';
import { fjernForfalte } from './application/arkivbegrensning/fjernForfalte.ts';
import { proevRegel } from './application/arkivbegrensning/proevRegel.ts';
import {
  endreRegel,
  finnRegler,
  opprettRegel,
  settRegelAktiv,
  slettRegel,
} from './application/arkivbegrensning/regler.ts';
import { settBegrensningsdager } from './application/arkivbegrensning/settBegrensningsdager.ts';
import { oppgiVideresending, videresend } from './application/arkivbegrensning/videresend.ts';

export type { RegelDeps } from './application/arkivbegrensning/deps.ts';

/** What is not for the archive: the rules for it, why, how long it is kept, and its end with a log. */
export function createArkivbegrensning(
  deps: RegelDeps,
  angre: (uow: Uow, forsendelse: string) => Promise<unknown>,
  avvis: Avvis,
) {
  return {
    hentFakturamottak: hentFakturamottak(deps),
    settFakturamottak: settFakturamottak(deps),
    sendFakturaVidere: sendFakturaVidere(deps, avvis),
    finnIkkeArkiverte: finnIkkeArkiverte(deps),
    settBegrensningsdager: settBegrensningsdager(deps),
    fjernForfalte: fjernForfalte(deps),
    arkiverBegrensningslogg: arkiverBegrensningslogg(deps),
    finnRegler: finnRegler(deps),
    opprettRegel: opprettRegel(deps),
    endreRegel: endreRegel(deps),
    settRegelAktiv: settRegelAktiv(deps),
    slettRegel: slettRegel(deps),
    proevRegel: proevRegel(deps),
    brukRegler: brukRegler(deps),
    videresend: videresend(deps),
    oppgiVideresending: oppgiVideresending(deps, angre),
  };
}
export type Arkivbegrensning = ReturnType<typeof createArkivbegrensning>;
