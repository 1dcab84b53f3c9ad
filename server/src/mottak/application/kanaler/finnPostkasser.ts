import type { Uow } from '../../../kernel/index.ts';
import type { KanalDeps } from './deps.ts';

/** Addresses of the active channels of one kind that the municipality itself has set up → whose they are. */
export const finnPostkasser =
  (deps: Pick<KanalDeps, 'kanallager'>) =>
  async (uow: Uow, slag: string): Promise<readonly (readonly [adresse: string, hvem: string])[]> => {
    const alle = await deps.kanallager(uow).alleOppsett();
    return alle.filter((rad) => rad.aktiv && rad.slag === slag).flatMap((rad) => Object.entries(rad.postkasser));
  };
