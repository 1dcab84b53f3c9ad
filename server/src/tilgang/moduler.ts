import type { Uow } from '../kernel/index.ts';
import { lagModulnoekkel, trekkModulnoekkel } from './application/moduler/lagModulnoekkel.ts';
import { modulFor } from './application/moduler/modulFor.ts';
import { endreModulklarering, opprettModul } from './application/moduler/opprettModul.ts';
import { settModulAktiv } from './application/moduler/settModulAktiv.ts';
import type { ModulDeps } from './ports.ts';

export type { Modul } from './domain/modul.ts';
export type { ModulDeps } from './ports.ts';

/** Systems outside the core: which they are, when they have been active, and the keys they show (krav 4.1.1–3). */
export function createModuler(deps: ModulDeps) {
  return {
    finnModuler: (uow: Uow) => deps.modullager(uow).moduler(),
    finnModul: (uow: Uow, id: string) => deps.modullager(uow).modul(id),
    opprettModul: opprettModul(deps),
    endreModulklarering: endreModulklarering(deps),
    settModulAktiv: settModulAktiv(deps),
    lagModulnoekkel: lagModulnoekkel(deps),
    trekkModulnoekkel: trekkModulnoekkel(deps),
    modulFor: modulFor(deps),
  };
}
export type Moduler = ReturnType<typeof createModuler>;
