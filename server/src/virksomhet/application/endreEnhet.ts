import { ok, type Result, type Uow } from '../../kernel/index.ts';
import { type Enhet, vurderEnhet } from '../domain/enhet.ts';
import { norskDato } from '../domain/virkedager.ts';
import type { VirksomhetDeps } from '../ports.ts';

/** Makes or changes a unit. Refusals: see `vurderEnhet`. */
export const endreEnhet =
  (deps: VirksomhetDeps) =>
  async (uow: Uow, enhet: Enhet): Promise<Result<Enhet>> => {
    const lager = deps.lager(uow);
    const andre = (await lager.finnEnheter()).filter((annen) => annen.kode !== enhet.kode);
    const vurdert = vurderEnhet(enhet, andre);
    if (!vurdert.ok) return vurdert;
    await lager.lagreEnhet(vurdert.verdi, norskDato(uow.naa));
    return ok(vurdert.verdi);
  };
