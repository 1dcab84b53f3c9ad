import type { Selectable, Transaction } from 'kysely';
import { sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { Kanallager, Tilstandsrad } from '../../ports/kanallager.ts';
import type { Kanaltabeller } from './kanaltabeller.ts';

type Laan = Pick<Kanallager, 'laan' | 'fornyLaan' | 'slippLaan' | 'forfalte'>;
type Tilstand = Pick<Kanallager, 'tilstander' | 'lagrePeker' | 'noterVellykket' | 'noterFeilet' | 'nullstillVenting'>;
type Feil = Pick<Kanallager, 'leveransefeil' | 'noterLeveransefeil' | 'fjernLeveransefeil'>;

const omSekunder = (sekunder: number) => sql<Date>`clock_timestamp() + make_interval(secs => ${sekunder})`;

export function kanaltilstand(uow: Uow, trx: Transaction<Kanaltabeller>): Tilstand & Laan & Feil {
  const endre = () => trx.updateTable('mottak.kanaltilstand').where('arkivskaper', '=', uow.arkivskaper);
  return {
    async tilstander() {
      const rader = await trx
        .selectFrom('mottak.kanaltilstand')
        .selectAll()
        .where('arkivskaper', '=', uow.arkivskaper)
        .execute();
      return rader.map(fraTabell);
    },
    async lagrePeker(id, peker) {
      await endre()
        .set({ peker: JSON.stringify(peker) })
        .where('kanal', '=', id)
        .execute();
    },
    async noterVellykket(id, neste) {
      await endre()
        .set({
          siste_forsoek: uow.naa,
          siste_vellykket: uow.naa,
          feil_paa_rad: 0,
          feilet_siden: null,
          siste_feil: null,
          neste_forsoek: neste,
        })
        .where('kanal', '=', id)
        .execute();
    },
    async noterFeilet(id, feil, neste) {
      await endre()
        .set({
          siste_forsoek: uow.naa,
          feil_paa_rad: sql<number>`feil_paa_rad + 1`,
          feilet_siden: sql<Date>`coalesce(feilet_siden, ${uow.naa})`,
          siste_feil: feil,
          neste_forsoek: neste,
        })
        .where('kanal', '=', id)
        .execute();
    },
    async nullstillVenting(id) {
      await endre().set({ neste_forsoek: null }).where('kanal', '=', id).execute();
    },
    ...laan(uow, trx),
    ...leveransefeil(uow, trx),
  };
}

/** The lease is kept by the database's own clock: nodes may disagree on the time. */
function laan(uow: Uow, trx: Transaction<Kanaltabeller>): Laan {
  const endre = () => trx.updateTable('mottak.kanaltilstand').where('arkivskaper', '=', uow.arkivskaper);
  return {
    async laan(id, av, sekunder) {
      await trx
        .insertInto('mottak.kanaltilstand')
        .values({ arkivskaper: uow.arkivskaper, kanal: id })
        .onConflict((konflikt) => konflikt.doNothing())
        .execute();
      const rad = await endre()
        .set({ laast_av: av, laast_til: omSekunder(sekunder) })
        .where('kanal', '=', id)
        .where((eb) => eb.or([eb('laast_til', 'is', null), eb('laast_til', '<', sql<Date>`clock_timestamp()`)]))
        .returningAll()
        .executeTakeFirst();
      return rad === undefined ? null : fraTabell(rad);
    },
    async fornyLaan(id, av, sekunder) {
      const svar = await endre()
        .set({ laast_til: omSekunder(sekunder) })
        .where('kanal', '=', id)
        .where('laast_av', '=', av)
        .executeTakeFirst();
      return svar.numUpdatedRows > 0n;
    },
    async slippLaan(id, av) {
      await endre()
        .set({ laast_av: null, laast_til: null })
        .where('kanal', '=', id)
        .where('laast_av', '=', av)
        .execute();
    },
    async forfalte(ider) {
      if (ider.length === 0) return [];
      const opptatt = await trx
        .selectFrom('mottak.kanaltilstand')
        .select('kanal')
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('kanal', 'in', [...ider])
        .where((eb) => eb.or([eb('neste_forsoek', '>', uow.naa), eb('laast_til', '>', sql<Date>`clock_timestamp()`)]))
        .execute();
      return ider.filter((id) => opptatt.every((rad) => rad.kanal !== id));
    },
  };
}

function leveransefeil(uow: Uow, trx: Transaction<Kanaltabeller>): Feil {
  return {
    async leveransefeil(kanal) {
      return trx
        .selectFrom('mottak.leveransefeil')
        .select(['noekkel', 'aarsak', 'forsoek', 'siste'])
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('kanal', '=', kanal)
        .orderBy('siste', 'desc')
        .limit(1000)
        .execute();
    },
    async noterLeveransefeil(kanal, noekkel, aarsak) {
      const rad = await trx
        .insertInto('mottak.leveransefeil')
        .values({ arkivskaper: uow.arkivskaper, kanal, noekkel, aarsak, forsoek: 1, foerste: uow.naa, siste: uow.naa })
        .onConflict((konflikt) =>
          konflikt
            .columns(['arkivskaper', 'kanal', 'noekkel'])
            .doUpdateSet({ aarsak, siste: uow.naa, forsoek: sql<number>`leveransefeil.forsoek + 1` }),
        )
        .returning('forsoek')
        .executeTakeFirstOrThrow();
      return rad.forsoek;
    },
    async fjernLeveransefeil(kanal, noekkel) {
      await trx
        .deleteFrom('mottak.leveransefeil')
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('kanal', '=', kanal)
        .where('noekkel', '=', noekkel)
        .execute();
    },
  };
}

function fraTabell(rad: Selectable<Kanaltabeller['mottak.kanaltilstand']>): Tilstandsrad {
  return {
    kanal: rad.kanal,
    peker: rad.peker,
    sisteForsoek: rad.siste_forsoek,
    sisteVellykket: rad.siste_vellykket,
    feilPaaRad: rad.feil_paa_rad,
    feiletSiden: rad.feilet_siden,
    sisteFeil: rad.siste_feil,
    nesteForsoek: rad.neste_forsoek,
  };
}
