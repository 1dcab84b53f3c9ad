import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Import } from '../../domain/innlesing/import.ts';
import type { Importlager } from '../../ports/innlesing.ts';

interface ImportRad {
  arkivskaper: string;
  id: string;
  kilde: string;
  valg: unknown;
  status: string;
  steg: string;
  gjort: number;
  av: number;
  forsoek: number;
  kontroll: unknown;
  feil: unknown;
  resultat: unknown;
  bestilt_tid: Date;
  bestilt_av: string;
  startet_tid: Date | null;
  ferdig_tid: Date | null;
}
interface Tabeller {
  'bevaring.import': ImportRad;
}

const JSON_FELT = new Set(['kontroll', 'feil', 'resultat']);
const KOLONNE: Readonly<Record<string, string>> = { startetTid: 'startet_tid', ferdigTid: 'ferdig_tid' };

/** Imports of the unit of work's arkivskaper. */
export function importlager(uow: Uow): Importlager {
  const trx = trxOf<Tabeller>(uow);
  return {
    async settInn({ kilde, valg, bestiltTid, bestiltAv, ...resten }) {
      const verdier = { arkivskaper: uow.arkivskaper, kilde, valg: JSON.stringify(valg), ...rad(resten) };
      await trx
        .insertInto('bevaring.import')
        .values({ ...verdier, bestilt_tid: bestiltTid, bestilt_av: bestiltAv } as ImportRad)
        .execute();
    },
    async hent(id) {
      const funnet = await trx.selectFrom('bevaring.import').selectAll().where('id', '=', id).executeTakeFirst();
      return funnet === undefined ? null : somImport(funnet);
    },
    async finn(grense) {
      const alle = trx.selectFrom('bevaring.import').selectAll().orderBy('bestilt_tid', 'desc').orderBy('id');
      return (await alle.limit(grense).execute()).map(somImport);
    },
    async underArbeid() {
      const funnet = await trx
        .selectFrom('bevaring.import')
        .select('id')
        .where('status', 'in', ['venter', 'kjoerer'])
        .executeTakeFirst();
      return funnet !== undefined;
    },
    async oppdater(id, felt) {
      await trx.updateTable('bevaring.import').set(rad(felt)).where('id', '=', id).execute();
    },
  };
}

/** The given fields under their columns. */
function rad(felt: object): Partial<ImportRad> {
  return Object.fromEntries(
    Object.entries(felt).map(([navn, verdi]) => [
      KOLONNE[navn] ?? navn,
      JSON_FELT.has(navn) && verdi !== null ? JSON.stringify(verdi) : verdi,
    ]),
  );
}

function somImport(r: ImportRad): Import {
  return {
    id: r.id,
    kilde: r.kilde,
    valg: r.valg as Import['valg'],
    status: r.status as Import['status'],
    steg: r.steg as Import['steg'],
    gjort: r.gjort,
    av: r.av,
    forsoek: r.forsoek,
    kontroll: r.kontroll as Import['kontroll'],
    feil: r.feil as Import['feil'],
    resultat: r.resultat as Import['resultat'],
    bestiltTid: r.bestilt_tid,
    bestiltAv: r.bestilt_av,
    startetTid: r.startet_tid,
    ferdigTid: r.ferdig_tid,
  };
}
