import type { Uow } from '../../kernel/index.ts';
import type { SporingDeps, Sporvisning } from '../ports.ts';

const GRENSE = 1_000;

/** Who has seen or done what with the object, newest first, at most 1,000 rows. */
export const hentSpor =
  (deps: SporingDeps) =>
  (uow: Uow, objekt: string): Promise<Sporvisning[]> =>
    deps.lager(uow).finnForObjekt(objekt, GRENSE);
