import type { Result, Uow } from '../../../kernel/index.ts';
import { type Modul, vurderStatus } from '../../domain/modul.ts';
import type { ModulDeps } from '../../ports.ts';
import { hent } from './opprettModul.ts';

/** Sets a module passive, or active again (krav 4.1.2): the period it ends or begins is kept with who and why (krav 4.1.3). */
export const settModulAktiv =
  (deps: ModulDeps) =>
  async (
    uow: Uow,
    id: string,
    endring: { readonly aktiv: boolean; readonly grunn: string },
  ): Promise<Result<Modul>> => {
    const funnet = await hent(deps, uow, id);
    if (!funnet.ok) return funnet;
    const grunn = vurderStatus(funnet.verdi, endring.aktiv, endring.grunn);
    if (!grunn.ok) return grunn;
    await deps.modullager(uow).settAktiv(id, endring.aktiv, grunn.verdi);
    return hent(deps, uow, id);
  };
