import { sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Importprofil, Profillager } from '../../ports/journalimport.ts';

interface Tabeller {
  'bevaring.importprofil': { arkivskaper: string; navn: string; kolonner: unknown; satt_tid: Date; satt_av: string };
  'bevaring.import': { arkivskaper: string; id: string; valg: unknown };
}

/** Profiles of the unit of work's arkivskaper. */
export function profillager(uow: Uow): Profillager {
  const trx = trxOf<Tabeller>(uow);
  const { arkivskaper } = uow;
  return {
    async profiler() {
      const rader = await trx
        .selectFrom('bevaring.importprofil')
        .select(['navn', 'kolonner'])
        .orderBy('navn')
        .execute();
      return rader as Importprofil[];
    },
    async settProfil({ navn, kolonner }) {
      const rad = { kolonner: JSON.stringify(kolonner), satt_tid: uow.naa, satt_av: uow.aktoer.navn };
      await trx
        .insertInto('bevaring.importprofil')
        .values({ arkivskaper, navn, ...rad })
        .onConflict((oc) => oc.columns(['arkivskaper', 'navn']).doUpdateSet(rad))
        .execute();
    },
  };
}

/** The files journals were imported from, in the order of the imports' ids. */
export async function importerteJournalfiler(uow: Uow, etter: string | null, grense: number) {
  const rader = await trxOf<Tabeller>(uow)
    .selectFrom('bevaring.import')
    .select(['id', sql<string>`valg -> 'journal' ->> 'sjekksum'`.as('sjekksum')])
    .where(sql<boolean>`valg -> 'journal' ->> 'lagret' = 'true'`)
    .$if(etter !== null, (q) => q.where('id', '>', etter ?? ''))
    .orderBy('arkivskaper')
    .orderBy('id')
    .limit(grense)
    .execute();
  const filer = rader.map((rad) => ({ ...rad, stoerrelse: null }));
  return { filer, neste: rader.length < grense ? null : (rader.at(-1)?.id ?? null) };
}
