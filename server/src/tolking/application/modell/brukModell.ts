import { avvis, ok, type Result, type Uow } from '../../../kernel/index.ts';
import { KUN_REGLER } from '../../domain/modell/brukesNaa.ts';
import type { ModellDeps } from './deps.ts';

/**
 * A person decides which version is used from now on: `null` the newest always, 0 rules only, else one that is kept
 * (`tolking.ukjent-modell`). Proposals that are made already stay as they are, with the name of what made them.
 */
export const brukModell =
  ({ modeller }: Pick<ModellDeps, 'modeller'>) =>
  async (uow: Uow, { versjon, grunn }: { versjon: number | null; grunn: string }): Promise<Result<null>> => {
    const lager = modeller(uow);
    const finnes = versjon === null || versjon === KUN_REGLER;
    if (!finnes && !(await lager.versjoner()).some((en) => en.versjon === versjon))
      return avvis('tolking.ukjent-modell');
    await lager.lagreValg({ versjon, valgtAv: uow.aktoer.id, valgtTid: uow.naa, grunn });
    return ok(null);
  };
