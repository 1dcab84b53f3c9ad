import { formaterGnrbnr, lesGnrbnr } from '@dokumentsenter/noark';
import type { Uow } from '../../kernel/index.ts';
import type { AapenSak, ArkivDeps, Forslagssoek, Sakskandidat } from '../ports.ts';

export interface SakerForForslag {
  /** By number, then property, then party; whole rows, closed cases too. */
  readonly treff: Sakskandidat[];
  /** Open cases with the latest activity first, compactly. */
  readonly aapne: AapenSak[];
}

/** A municipality may have this many open cases; the least active beyond it are left out. */
export const MAKS_AAPNE_SAKER = 5000;

/**
 * What the proposal engine compares a letter with. Unmasked: only for parts of the program; what is shown to people afterwards is
 * judged by `tilgangskode`. Throws when a person asks, since that is a wiring error.
 */
export const finnSakerForForslag =
  (deps: ArkivDeps) =>
  async (uow: Uow, soek: Forslagssoek): Promise<SakerForForslag> => {
    if (uow.aktoer.type !== 'system') throw new Error('Proposals are made by the program, not by a person');
    const { saker } = deps.lager(uow);
    const gnrbnr = (soek.gnrbnr ?? []).map(lesGnrbnr).filter((g) => g !== null);
    const ider = await saker.kandidatIder({ ...soek, gnrbnr: gnrbnr.map(formaterGnrbnr) });
    return { treff: await saker.medIder(ider), aapne: await saker.aapne(MAKS_AAPNE_SAKER) };
  };
