import type { Uow } from '../../kernel/index.ts';
import { type Nummerrapport, verifiserSerie } from '../domain/nummerserie.ts';
import type { ArkivDeps } from '../ports.ts';

/** Holds the journal numbers of a year against 1…n: gaps, doubles, and a counter that stands elsewhere. */
export const verifiserNummerserie =
  (deps: ArkivDeps) =>
  async (uow: Uow, aar: number): Promise<Nummerrapport> => {
    const { journal, nummer } = deps.lager(uow);
    return verifiserSerie(await journal.numreForAar(aar), await nummer.siste('journal', aar));
  };
