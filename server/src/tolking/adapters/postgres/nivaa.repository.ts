import { type JSONColumnType, sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import { LAERTE_FELT, type LaertFelt } from '../../domain/eksempel.ts';
import { type Nivaagrenser, type Nivaastand, NY_STAND } from '../../domain/tillit/ikraft.ts';
import type { Tillitsnivaa } from '../../domain/tillit/nivaa.ts';
import type { Nivaaendring, Nivaalager } from '../../ports/nivaa.ts';
import type { Eksempeltabeller } from './eksempel.repository.ts';

/** JSON knows no infinity: null is a level nothing has earned. */
type Lagretgrenser = Readonly<Record<keyof Nivaagrenser, number | null>>;

interface Nivaatabeller {
  'tolking.feltnivaa': {
    arkivskaper: string;
    felt: LaertFelt;
    nivaa: Tillitsnivaa;
    regnet_fra: Date | null;
    grenser: JSONColumnType<Lagretgrenser>;
    tak: Tillitsnivaa;
  };
  'tolking.nivaaendring': {
    arkivskaper: string;
    id: string;
    felt: LaertFelt;
    tid: Date;
    slag: Nivaaendring['slag'];
    fra: Tillitsnivaa;
    til: Tillitsnivaa;
    aarsak: Nivaaendring['aarsak'];
    avgjort: number;
    feil: number;
    endret_av: string;
    grunn: string | null;
  };
}
type Standrad = Nivaatabeller['tolking.feltnivaa'] & { readonly grenser: unknown };

const tilLagret = (grenser: Nivaagrenser): string => JSON.stringify(grenser);
const fraLagret = (lagret: Lagretgrenser): Nivaagrenser => ({
  forhaandsutfylt: lagret.forhaandsutfylt ?? Number.POSITIVE_INFINITY,
  entast: lagret.entast ?? Number.POSITIVE_INFINITY,
  bunke: lagret.bunke ?? Number.POSITIVE_INFINITY,
});

const tilRad = (arkivskaper: string, felt: LaertFelt, { nivaa, grenser, regnetFra, tak }: Nivaastand) => ({
  arkivskaper,
  felt,
  nivaa,
  regnet_fra: regnetFra,
  grenser: tilLagret(grenser),
  tak,
});

function tilStander(rader: readonly Pick<Standrad, 'felt' | 'nivaa' | 'regnet_fra' | 'grenser' | 'tak'>[]) {
  const kjente = new Map(rader.map((rad) => [rad.felt, rad]));
  return new Map(
    LAERTE_FELT.map((felt): [LaertFelt, Nivaastand] => {
      const rad = kjente.get(felt);
      if (rad === undefined) return [felt, NY_STAND];
      const grenser = fraLagret(rad.grenser as unknown as Lagretgrenser);
      return [felt, { nivaa: rad.nivaa, tak: rad.tak, regnetFra: rad.regnet_fra, grenser }];
    }),
  );
}

/** Levels and their history, and what they are reckoned from. */
export function nivaalager(uow: Uow): Nivaalager {
  const { arkivskaper } = uow;
  const trx = trxOf<Nivaatabeller & Eksempeltabeller>(uow);
  const rader = () =>
    trx
      .selectFrom('tolking.feltnivaa')
      .select(['felt', 'nivaa', 'regnet_fra', 'grenser', 'tak'])
      .where('arkivskaper', '=', arkivskaper)
      .orderBy('felt');
  return {
    stander: async () => tilStander((await rader().execute()) as unknown as Standrad[]),
    async laasStander() {
      await trx
        .insertInto('tolking.feltnivaa')
        .values(LAERTE_FELT.map((felt) => tilRad(arkivskaper, felt, NY_STAND)))
        .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'felt']).doNothing())
        .execute();
      return tilStander((await rader().forUpdate().execute()) as unknown as Standrad[]);
    },
    async lagre(felt, { nivaa, grenser, regnetFra, tak }) {
      await trx
        .updateTable('tolking.feltnivaa')
        .set({ nivaa, grenser: tilLagret(grenser), regnet_fra: regnetFra, tak })
        .where('arkivskaper', '=', arkivskaper)
        .where('felt', '=', felt)
        .execute();
    },
    async noter({ endretAv, ...endring }) {
      await trx
        .insertInto('tolking.nivaaendring')
        .values({ arkivskaper, id: uow.nyId(), endret_av: endretAv, ...endring })
        .execute();
    },
    endringer: (hoeyst) =>
      trx
        .selectFrom('tolking.nivaaendring')
        .select(['felt', 'tid', 'slag', 'fra', 'til', 'aarsak', 'avgjort', 'feil', 'endret_av as endretAv', 'grunn'])
        .where('arkivskaper', '=', arkivskaper)
        .orderBy('tid', 'desc')
        .orderBy('id', 'desc')
        .limit(hoeyst)
        .execute(),
    async bedoemteEtter(felt, fra, hoeyst) {
      const naar = sql<Date>`coalesce(f.endret_tid, e.avgjort_tid)`;
      const funnet = await trx
        .selectFrom('tolking.eksempel as e')
        .innerJoin('tolking.eksempelfelt as f', (paa) =>
          paa.onRef('f.arkivskaper', '=', 'e.arkivskaper').onRef('f.forsendelse', '=', 'e.forsendelse'),
        )
        .select(['f.konfidens', 'f.rett'])
        .where('e.arkivskaper', '=', arkivskaper)
        .where('f.felt', '=', felt)
        .where('f.rett', 'is not', null)
        .$if(fra !== null, (spoerring) => spoerring.where(naar, '>', fra))
        .orderBy(naar, 'desc')
        .orderBy('e.forsendelse')
        .limit(hoeyst)
        .execute();
      return funnet.map(({ konfidens, rett }) => ({ sikkerhet: konfidens ?? 0, rett: rett === true }));
    },
  };
}
