import { type Kysely, sql } from 'kysely';
import { arkivskaper } from '../../../kernel/index.ts';
import type { Kommune } from '../../domain/kommune.ts';
import type { Kommunekatalog } from '../../ports.ts';

interface Rad {
  arkivskaper: string;
  kommunenummer: string;
  navn: string;
  merke: string;
  farge: string;
  maalform: 'nb' | 'nn';
}

export function tilKommune(rad: Rad): Kommune {
  return {
    arkivskaper: arkivskaper(rad.arkivskaper),
    kommunenummer: rad.kommunenummer,
    navn: rad.navn,
    merke: rad.merke,
    farge: rad.farge,
    maalform: rad.maalform,
  };
}

/** Reads through the two narrow functions that answer without a tenant. */
export function kommunekatalog(db: Kysely<Record<never, never>>): Kommunekatalog {
  return {
    async alle() {
      const svar = await sql<Rad>`select * from virksomhet.alle_kommuner()`.execute(db);
      return svar.rows.map(tilKommune);
    },
    async finn(kommunenummer) {
      const svar = await sql<Rad>`select * from virksomhet.finn_kommune(${kommunenummer})`.execute(db);
      const rad = svar.rows[0];
      return rad === undefined ? null : tilKommune(rad);
    },
  };
}
