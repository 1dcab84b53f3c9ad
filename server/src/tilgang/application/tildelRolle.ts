import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import type { Bruker, NyTildeling } from '../domain/bruker.ts';
import type { TilgangDeps } from '../ports.ts';
import { provTildeling } from './provTildeling.ts';

/**
 * Gives a person a role in this municipality for a period (krav 4.5.30); the person may come from another one. Refused with
 * `tjener.finnes-ikke` and those of `provTildeling`.
 */
export const tildelRolle =
  (deps: TilgangDeps) =>
  async (uow: Uow, brukerId: string, ny: NyTildeling): Promise<Result<Bruker>> => {
    const lager = deps.lager(uow);
    if (!(await lager.brukerFinnes(brukerId))) return avvis('tjener.finnes-ikke');
    const vurdert = await provTildeling(deps, uow, ny);
    if (!vurdert.ok) return vurdert;
    await lager.lagreTildeling(brukerId, { ...vurdert.verdi, id: uow.nyId(), avsluttet: false });
    const [bruker] = await lager.hentBrukere([brukerId]);
    if (bruker === undefined) throw new Error('A person just granted a role cannot be seen');
    return ok(bruker);
  };
