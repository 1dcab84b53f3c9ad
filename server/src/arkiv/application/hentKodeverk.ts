import type { Uow } from '../../kernel/index.ts';
import { norskDato } from '../domain/dato.ts';
import { gjelder, type Tilgangskode } from '../domain/skjerming.ts';
import type { ArkivDeps } from '../ports.ts';

export interface Kodeverk {
  readonly klasser: { id: string; klasseID: string; tittel: string; system: string; blad: boolean }[];
  readonly tilgangskoder: Tilgangskode[];
}

/** Classes that are not closed (properties and persons left out: they are looked up) and the access codes that hold today. */
export const hentKodeverk =
  (deps: ArkivDeps) =>
  async (uow: Uow): Promise<Kodeverk> => {
    const { struktur } = deps.lager(uow);
    const idag = norskDato(uow.naa);
    const klasser = await struktur.klasser();
    return {
      klasser: klasser.map(({ id, klasseID, tittel, system, blad }) => ({ id, klasseID, tittel, system, blad })),
      tilgangskoder: (await struktur.tilgangskoder())
        .filter((kode) => gjelder(kode, idag))
        .sort((a, b) => a.kode.localeCompare(b.kode, 'nb', { numeric: true })),
    };
  };
