import type { Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Kassasjonslager } from '../../ports/kassasjon.ts';

interface Tabeller {
  'bevaring.kassasjon': {
    arkivskaper: string;
    id: string;
    hjemmel: string;
    begrunnelse: string;
    saker: number;
    dokumenter: number;
    utfoert_tid: Date;
    utfoert_av: string;
  };
  'bevaring.kassert_fil': {
    arkivskaper: string;
    kassasjon: string;
    sjekksum: string;
    utfall: 'venter' | 'fjernet' | 'beholdt';
    avgjort_tid: Date | null;
  };
  'bevaring.slettet_fil': {
    arkivskaper: string;
    dokumentobjekt: string;
    sjekksum: string;
    utfall: 'venter' | 'fjernet' | 'beholdt';
    slettet_tid: Date;
    avgjort_tid: Date | null;
  };
}

function slettede({ arkivskaper, naa }: Uow, trx: Transaction<Tabeller>) {
  return {
    async noterSlettet(dokumentobjekt, sjekksum) {
      await trx
        .insertInto('bevaring.slettet_fil')
        .values({ arkivskaper, dokumentobjekt, sjekksum, utfall: 'venter', slettet_tid: naa, avgjort_tid: null })
        .onConflict((rad) => rad.columns(['arkivskaper', 'dokumentobjekt']).doNothing())
        .execute();
    },
    async slettedeVentende() {
      const rader = await trx
        .selectFrom('bevaring.slettet_fil')
        .select('sjekksum')
        .distinct()
        .where('utfall', '=', 'venter')
        .orderBy('sjekksum')
        .execute();
      return rader.map((rad) => rad.sjekksum);
    },
    async avgjoerSlettede(sjekksummer, utfall) {
      if (sjekksummer.length === 0) return;
      await trx
        .updateTable('bevaring.slettet_fil')
        .set({ utfall, avgjort_tid: naa })
        .where('utfall', '=', 'venter')
        .where('sjekksum', 'in', [...sjekksummer])
        .execute();
    },
  } satisfies Partial<Kassasjonslager>;
}

/** Executed disposals of the unit of work's arkivskaper, and the files they let go. */
export function kassasjonslager(uow: Uow): Kassasjonslager {
  const trx = trxOf<Tabeller>(uow);
  const { arkivskaper } = uow;
  return {
    async settInn({ utfoertTid, utfoertAv, ...felt }, sjekksummer) {
      await trx
        .insertInto('bevaring.kassasjon')
        .values({ arkivskaper, ...felt, utfoert_tid: utfoertTid, utfoert_av: utfoertAv })
        .execute();
      const rader = sjekksummer.map((sjekksum) => ({
        ...{ arkivskaper, kassasjon: felt.id, sjekksum },
        ...{ utfall: 'venter' as const, avgjort_tid: null },
      }));
      if (rader.length > 0) await trx.insertInto('bevaring.kassert_fil').values(rader).execute();
    },
    async ventende(kassasjon) {
      const rader = await trx
        .selectFrom('bevaring.kassert_fil')
        .select('sjekksum')
        .where('kassasjon', '=', kassasjon)
        .where('utfall', '=', 'venter')
        .orderBy('sjekksum')
        .execute();
      return rader.map((rad) => rad.sjekksum);
    },
    async avgjoer(kassasjon, sjekksummer, utfall) {
      if (sjekksummer.length === 0) return;
      await trx
        .updateTable('bevaring.kassert_fil')
        .set({ utfall, avgjort_tid: uow.naa })
        .where('kassasjon', '=', kassasjon)
        .where('sjekksum', 'in', [...sjekksummer])
        .execute();
    },
    async medVentende() {
      const rader = await trx
        .selectFrom('bevaring.kassert_fil')
        .select('kassasjon')
        .distinct()
        .where('utfall', '=', 'venter')
        .orderBy('kassasjon')
        .execute();
      return rader.map((rad) => rad.kassasjon);
    },
    ...slettede(uow, trx),
    async finn(grense) {
      const rader = await trx
        .selectFrom('bevaring.kassasjon as k')
        .leftJoin('bevaring.kassert_fil as f', (b) =>
          b.onRef('f.arkivskaper', '=', 'k.arkivskaper').onRef('f.kassasjon', '=', 'k.id'),
        )
        .select(['k.id', 'k.hjemmel', 'k.begrunnelse', 'k.saker', 'k.dokumenter'])
        .select(['k.utfoert_tid as utfoertTid', 'k.utfoert_av as utfoertAv'])
        .select((eb) => [
          eb.fn.count<string>('f.sjekksum').filterWhere('f.utfall', '=', 'fjernet').as('fjernet'),
          eb.fn.count<string>('f.sjekksum').filterWhere('f.utfall', '=', 'beholdt').as('beholdt'),
          eb.fn.count<string>('f.sjekksum').filterWhere('f.utfall', '=', 'venter').as('venter'),
        ])
        .groupBy(['k.arkivskaper', 'k.id'])
        .orderBy('k.utfoert_tid', 'desc')
        .limit(grense)
        .execute();
      return rader.map(({ fjernet, beholdt, venter, ...rad }) => ({
        ...rad,
        filer: { fjernet: Number(fjernet), beholdt: Number(beholdt), venter: Number(venter) },
      }));
    },
  };
}
