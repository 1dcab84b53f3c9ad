import { avvis, ok, type Result, type Uow } from '../../kernel/index.ts';
import { avgjoer, type Publisering } from '../domain/publisering.ts';
import type { InnsynDeps } from '../ports.ts';
import { lagreOgMeld } from './lagreOgMeld.ts';

export interface Avgjoer {
  readonly journalpost: string;
  readonly avgjoerelse: 'publiser' | 'trekk';
  readonly begrunnelse: string | null;
}

/**
 * A person publishes in spite of the guard, or takes a post off the internet.
 * Refused: `tjener.finnes-ikke`, `innsyn.mangler-begrunnelse`, `innsyn.kan-aldri-publiseres`.
 */
export const avgjoerPublisering =
  (deps: InnsynDeps) =>
  async (uow: Uow, kommando: Avgjoer): Promise<Result<Publisering>> => {
    const foer = await deps.lager(uow).hent(kommando.journalpost);
    if (foer === null) return avvis('tjener.finnes-ikke');
    const svar = avgjoer(foer, {
      valg: kommando.avgjoerelse,
      begrunnelse: kommando.begrunnelse,
      av: uow.aktoer.navn,
      naa: uow.naa,
    });
    if (!svar.ok) return avvis(svar.kode);
    await lagreOgMeld(deps, uow, foer, svar.verdi);
    return ok(svar.verdi);
  };
