import { type JSONColumnType, sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Felttall, Modellfelt } from '../../domain/modell/modellsett.ts';
import type { Modellager, Modellversjon, Treningsutfall } from '../../ports/modell.ts';
import type { Eksempeltabeller } from './eksempel.repository.ts';
import { laerestoff } from './laerestoff.ts';

export interface Modelltabeller {
  'tolking.modell': {
    arkivskaper: string;
    versjon: number;
    trent: Date;
    bestilt_av: string;
    fra: string;
    til: string;
    antall: number;
    vekting: Buffer;
  };
  'tolking.modellfelt': {
    arkivskaper: string;
    versjon: number;
    felt: Modellfelt;
    tall: JSONColumnType<Felttall>;
    innhold: Buffer;
  };
  'tolking.modellvalg': {
    arkivskaper: string;
    versjon: number | null;
    valgt_av: string;
    valgt_tid: Date;
    grunn: string;
  };
  'tolking.trening': {
    arkivskaper: string;
    id: string;
    bestilt: Date;
    bestilt_av: string;
    ferdig: Date | null;
    utfall: Treningsutfall | null;
    antall: number | null;
    versjon: number | null;
  };
}

/** Versions that are kept to go back to. */
const BEHOLDT = 5;

const dato = (felt: 'fra' | 'til') => sql<string>`to_char(${sql.ref(felt)}, 'YYYY-MM-DD')`.as(felt);

export function modellager(uow: Uow): Modellager {
  const trx = trxOf<Modelltabeller & Eksempeltabeller>(uow);
  return {
    ...modeller(uow, trx),
    ...treninger(uow, trx),
    ...laerestoff(uow),
    async valg() {
      const rad = await trx
        .selectFrom('tolking.modellvalg')
        .selectAll()
        .where('arkivskaper', '=', uow.arkivskaper)
        .orderBy('valgt_tid', 'desc')
        .limit(1)
        .executeTakeFirst();
      if (rad === undefined) return null;
      return { versjon: rad.versjon, valgtAv: rad.valgt_av, valgtTid: rad.valgt_tid, grunn: rad.grunn };
    },
    async lagreValg({ versjon, valgtAv, valgtTid, grunn }) {
      await trx
        .insertInto('tolking.modellvalg')
        .values({ arkivskaper: uow.arkivskaper, versjon, valgt_av: valgtAv, valgt_tid: valgtTid, grunn })
        .execute();
    },
    async sisteAvgjoerelse() {
      const rad = await trx
        .selectFrom('tolking.eksempel')
        .select(sql<Date | null>`max(greatest(avgjort_tid, endret_tid))`.as('sist'))
        .where('arkivskaper', '=', uow.arkivskaper)
        .executeTakeFirst();
      return rad?.sist ?? null;
    },
  };
}

function modeller(
  uow: Uow,
  trx: Transaction<Modelltabeller>,
): Pick<Modellager, 'versjoner' | 'nyesteVersjon' | 'pakket' | 'lagre'> {
  const fra = () => trx.selectFrom('tolking.modell').where('arkivskaper', '=', uow.arkivskaper);
  const felter = () => trx.selectFrom('tolking.modellfelt').where('arkivskaper', '=', uow.arkivskaper);
  const nyesteVersjon = async (): Promise<number | null> =>
    (await fra().select('versjon').orderBy('versjon', 'desc').limit(1).executeTakeFirst())?.versjon ?? null;
  return {
    nyesteVersjon,
    async versjoner() {
      const tall = await felter().select(['versjon', 'felt', 'tall']).execute();
      const rader = await fra()
        .select(['versjon', 'trent', 'bestilt_av', 'antall', dato('fra'), dato('til')])
        .orderBy('versjon', 'desc')
        .execute();
      return rader.map(
        (rad): Modellversjon => ({
          versjon: rad.versjon,
          trent: rad.trent,
          bestiltAv: rad.bestilt_av,
          antall: rad.antall,
          fra: rad.fra,
          til: rad.til,
          felter: tall.filter(({ versjon }) => versjon === rad.versjon).map((en) => ({ felt: en.felt, ...en.tall })),
        }),
      );
    },
    async pakket(versjon) {
      const rad = await fra().select('vekting').where('versjon', '=', versjon).executeTakeFirst();
      if (rad === undefined) return null;
      const innhold = await felter().select(['felt', 'tall', 'innhold']).where('versjon', '=', versjon).execute();
      return { vekting: rad.vekting, felter: innhold };
    },
    async lagre({ vekting, felter: nye }, { fra: fraDato, til, antall, trent, bestiltAv }, behold) {
      const arkivskaper = uow.arkivskaper;
      const versjon = ((await nyesteVersjon()) ?? 0) + 1;
      await trx
        .insertInto('tolking.modell')
        .values({ arkivskaper, versjon, trent, bestilt_av: bestiltAv, fra: fraDato, til, antall, vekting })
        .execute();
      for (const { felt, tall, innhold } of nye)
        await trx
          .insertInto('tolking.modellfelt')
          .values({ arkivskaper, versjon, felt, tall: JSON.stringify(tall), innhold })
          .execute();
      await trx
        .deleteFrom('tolking.modell')
        .where('arkivskaper', '=', arkivskaper)
        .where('versjon', '<=', versjon - BEHOLDT)
        .where('versjon', 'not in', [versjon, ...behold])
        .execute();
      return versjon;
    },
  };
}

function treninger(
  uow: Uow,
  trx: Transaction<Modelltabeller>,
): Pick<Modellager, 'nyTrening' | 'hentTrening' | 'sisteTrening' | 'sisteFullfoerte' | 'avsluttTrening'> {
  const treninger = () =>
    trx
      .selectFrom('tolking.trening')
      .select(['id', 'bestilt', 'bestilt_av as bestiltAv', 'ferdig', 'utfall', 'antall', 'versjon'])
      .where('arkivskaper', '=', uow.arkivskaper);
  const siste = (bareFullfoerte: boolean) =>
    treninger()
      .$if(bareFullfoerte, (spoerring) => spoerring.where('utfall', 'in', ['ny', 'for-faa']))
      .orderBy('bestilt', 'desc')
      .limit(1)
      .executeTakeFirst();
  return {
    async nyTrening({ id, bestilt, bestiltAv }) {
      const ny = await trx
        .insertInto('tolking.trening')
        .values({
          arkivskaper: uow.arkivskaper,
          id,
          bestilt,
          bestilt_av: bestiltAv,
          ferdig: null,
          utfall: null,
          antall: null,
          versjon: null,
        })
        .onConflict((konflikt) => konflikt.columns(['arkivskaper']).where('ferdig', 'is', null).doNothing())
        .returning('id')
        .executeTakeFirst();
      return ny !== undefined;
    },
    hentTrening: async (id) => (await treninger().where('id', '=', id).executeTakeFirst()) ?? null,
    sisteTrening: async () => (await siste(false)) ?? null,
    sisteFullfoerte: async () => (await siste(true)) ?? null,
    async avsluttTrening(id, utfall) {
      await trx
        .updateTable('tolking.trening')
        .set(utfall)
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('id', '=', id)
        .where('ferdig', 'is', null)
        .execute();
    },
  };
}
