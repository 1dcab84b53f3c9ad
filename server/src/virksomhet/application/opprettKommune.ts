import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { finnEndringer, type Innstillinger, STANDARDINNSTILLINGER } from '../domain/innstillinger.ts';
import type { Kommune } from '../domain/kommune.ts';
import { vurderKommune } from '../domain/nyKommune.ts';
import type { VirksomhetDeps } from '../ports.ts';

export interface NyKommune extends Omit<Kommune, 'arkivskaper'> {
  readonly innstillinger?: Partial<Innstillinger>;
}

/**
 * Makes the unit of work's arkivskaper a municipality here. Idempotent: one that stands already is returned unchanged.
 * Refused with `virksomhet.kommunenummer-opptatt` when another arkivskaper has the number, and those of `vurderKommune`.
 */
export const opprettKommune =
  (deps: VirksomhetDeps) =>
  async (uow: Uow, ny: NyKommune): Promise<Result<Kommune>> => {
    const lager = deps.lager(uow);
    const finnes = await lager.hentKommune();
    if (finnes !== null) return ok(finnes);
    if ((await deps.katalog.finn(ny.kommunenummer)) !== null) return avvis('virksomhet.kommunenummer-opptatt');
    const { innstillinger: valgte, ...felt } = ny;
    const vurdert = vurderKommune({ ...felt, arkivskaper: uow.arkivskaper });
    if (!vurdert.ok) return vurdert;
    const kommune = vurdert.verdi;
    const innstillinger = { ...STANDARDINNSTILLINGER, ...valgte };
    await lager.lagreKommune(kommune, innstillinger);
    await lager.foerHistorikk(finnEndringer(null, innstillinger));
    return ok(kommune);
  };
