import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Bruker } from '../domain/bruker.ts';
import { norskDato } from '../domain/dato.ts';
import type { TilgangDeps } from '../ports.ts';

/** Whether whoever asks may answer for the person in that municipality. */
export type SvarerFor = (arkivskaper: string) => boolean;

/**
 * Gives a person a one-time password; all their sessions end. Whoever has it can sign in as the person everywhere, so the one who asks must be
 * administrator in every municipality where the person works. Refused with `tjener.finnes-ikke` or `tilgang.passord-annen-kommune`.
 * @returns the one-time password, kept nowhere
 */
export const nullstillPassord =
  (deps: TilgangDeps) =>
  async (
    uow: Uow,
    brukerId: string,
    svarerFor: SvarerFor,
  ): Promise<Result<{ bruker: Bruker; engangspassord: string }>> => {
    const lager = deps.lager(uow);
    const [bruker] = await lager.hentBrukere([brukerId]);
    if (bruker === undefined) return avvis('tjener.finnes-ikke');
    const kommuner = await lager.kommunerFor(brukerId, norskDato(uow.naa));
    if (!kommuner.every(svarerFor)) return avvis('tilgang.passord-annen-kommune');
    const engangspassord = deps.token.nyttEngangspassord();
    if (!(await lager.nullstillPassord(brukerId, await deps.passord.hash(engangspassord)))) {
      return avvis('tjener.finnes-ikke');
    }
    return ok({ bruker, engangspassord });
  };
