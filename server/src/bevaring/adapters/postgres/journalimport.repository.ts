import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Importprofil, Journalimportlager, Journalrapport } from '../../ports/journalimport.ts';

interface Tabeller {
  'bevaring.importprofil': { arkivskaper: string; navn: string; kolonner: unknown; satt_tid: Date; satt_av: string };
  'bevaring.journalimport': {
    arkivskaper: string;
    id: string;
    profil: string;
    filnavn: string;
    sjekksum: string;
    rapport: unknown;
    utfoert_tid: Date;
    utfoert_av: string;
  };
}

/** Profiles and import log of the unit of work's arkivskaper. */
export function journalimportlager(uow: Uow): Journalimportlager {
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
    async settInn({ id, profil, filnavn, sjekksum, rapport, utfoertTid, utfoertAv }) {
      await trx
        .insertInto('bevaring.journalimport')
        .values({
          ...{ arkivskaper, id, profil, filnavn, sjekksum, rapport: JSON.stringify(rapport) },
          ...{ utfoert_tid: utfoertTid, utfoert_av: utfoertAv },
        })
        .execute();
    },
    async finn(grense) {
      const rader = await trx
        .selectFrom('bevaring.journalimport')
        .select([
          'id',
          'profil',
          'filnavn',
          'sjekksum',
          'rapport',
          'utfoert_tid as utfoertTid',
          'utfoert_av as utfoertAv',
        ])
        .orderBy('utfoert_tid', 'desc')
        .limit(grense)
        .execute();
      return rader.map((rad) => ({ ...rad, rapport: rad.rapport as Journalrapport }));
    },
  };
}
