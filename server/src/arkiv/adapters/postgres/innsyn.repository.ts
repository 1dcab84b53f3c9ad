import { sql } from 'kysely';
import type { Innsynslager, Partstreff } from '../../ports/innsyn.ts';
import type { Kontekst } from './kontekst.ts';

/** Where somebody stands in the archive. The number goes in as a parameter and never comes back. */
export function innsynRepository({ trx }: Kontekst): Innsynslager {
  return {
    async finnPart({ fnr, orgnr, ord }, grense) {
      const { rows } = await sql<Partstreff>`
        select saksmappe, journalpost, arkivnotat, part, navn
          from arkiv.finn_part(${fnr}, ${orgnr}, ${[...ord]}::text[], ${grense})`.execute(trx);
      return rows;
    },
  };
}
