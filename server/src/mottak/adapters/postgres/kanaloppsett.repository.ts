import type { Selectable, Transaction } from 'kysely';
import { sql } from 'kysely';
import { type Arkivskaper, arkivskaper as somArkivskaper, type Uow } from '../../../kernel/index.ts';
import type { Kanallager, Oppsettrad } from '../../ports/kanallager.ts';
import type { Kanaltabeller } from './kanaltabeller.ts';

type Oppsett = Pick<
  Kanallager,
  'leggTilOppsett' | 'endreOppsett' | 'byttHemmeligheter' | 'oppsett' | 'alleOppsett' | 'endringer'
>;

export function kanaloppsett(uow: Uow, trx: Transaction<Kanaltabeller>): Oppsett {
  const eier = uow.arkivskaper;
  const fra = () =>
    trx
      .selectFrom('mottak.kanaloppsett')
      .selectAll()
      .select(sql<string | null>`utloeper::text`.as('utloeper'))
      .where('arkivskaper', '=', eier);
  return {
    ...endring(uow, trx),
    async leggTilOppsett({ id, slag, fast, ...felt }) {
      const svar = await trx
        .insertInto('mottak.kanaloppsett')
        .values({
          arkivskaper: eier,
          id,
          slag,
          fast,
          ...tilKolonner(felt),
          opprettet_tid: uow.naa,
          opprettet_av: uow.aktoer.id,
          endret_tid: uow.naa,
          endret_av: uow.aktoer.id,
        })
        .onConflict((konflikt) => konflikt.doNothing())
        .executeTakeFirst();
      return (svar.numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    async oppsett(id) {
      const rad = await fra().where('id', '=', id).executeTakeFirst();
      return rad === undefined ? null : fraTabell(rad);
    },
    async alleOppsett() {
      return (await fra().orderBy('opprettet_tid').orderBy('id').execute()).map(fraTabell);
    },
    async endringer(id, grense) {
      const rader = await trx
        .selectFrom('mottak.kanaloppsett_endring')
        .selectAll()
        .where('arkivskaper', '=', eier)
        .where('kanal', '=', id)
        .orderBy('tidspunkt', 'desc')
        .orderBy('felt')
        .limit(grense)
        .execute();
      return rader.map(({ felt, fra: foer, til, endret_av, tidspunkt }) => ({
        felt,
        fra: foer,
        til,
        endretAv: endret_av,
        tidspunkt,
      }));
    },
  };
}

function endring(uow: Uow, trx: Transaction<Kanaltabeller>): Pick<Oppsett, 'endreOppsett' | 'byttHemmeligheter'> {
  const eier = uow.arkivskaper;
  return {
    async endreOppsett(id, felt, endringer) {
      await trx
        .updateTable('mottak.kanaloppsett')
        .set({ ...tilKolonner(felt), endret_tid: uow.naa, endret_av: uow.aktoer.id })
        .where('arkivskaper', '=', eier)
        .where('id', '=', id)
        .execute();
      if (endringer.length === 0) return;
      await trx
        .insertInto('mottak.kanaloppsett_endring')
        .values(
          endringer.map((endring) => ({
            arkivskaper: eier,
            id: uow.nyId(),
            kanal: id,
            ...endring,
            endret_av: uow.aktoer.id,
            tidspunkt: uow.naa,
          })),
        )
        .execute();
    },
    async byttHemmeligheter(id, hemmeligheter) {
      await trx
        .updateTable('mottak.kanaloppsett')
        .set({ hemmeligheter: JSON.stringify(hemmeligheter) })
        .where('arkivskaper', '=', eier)
        .where('id', '=', id)
        .execute();
    },
  };
}

type Felt = Parameters<Kanallager['endreOppsett']>[1];
type Kolonner = {
  navn: string;
  aktiv: boolean;
  dekker: string[];
  postkasser: string;
  innstillinger: string;
  hemmeligheter: string;
  utloeper: string | null;
};

function tilKolonner<F extends Felt>(felt: F): F extends Required<Felt> ? Kolonner : Partial<Kolonner> {
  const { dekker, postkasser, innstillinger, hemmeligheter, navn, aktiv, utloeper } = felt;
  const kolonner: Partial<Kolonner> = {
    ...(navn === undefined ? {} : { navn }),
    ...(aktiv === undefined ? {} : { aktiv }),
    ...(utloeper === undefined ? {} : { utloeper }),
    ...(dekker === undefined ? {} : { dekker: [...dekker] }),
    ...(postkasser === undefined ? {} : { postkasser: JSON.stringify(postkasser) }),
    ...(innstillinger === undefined ? {} : { innstillinger: JSON.stringify(innstillinger) }),
    ...(hemmeligheter === undefined ? {} : { hemmeligheter: JSON.stringify(hemmeligheter) }),
  };
  return kolonner as F extends Required<Felt> ? Kolonner : Partial<Kolonner>;
}

function fraTabell(rad: Selectable<Kanaltabeller['mottak.kanaloppsett']>): Oppsettrad {
  return {
    id: rad.id,
    slag: rad.slag,
    navn: rad.navn,
    aktiv: rad.aktiv,
    fast: rad.fast,
    dekker: rad.dekker.map(somArkivskaper),
    postkasser: rad.postkasser as Readonly<Record<string, Arkivskaper>>,
    innstillinger: rad.innstillinger,
    hemmeligheter: rad.hemmeligheter,
    utloeper: rad.utloeper,
    endretTid: rad.endret_tid,
    endretAv: rad.endret_av,
  };
}
