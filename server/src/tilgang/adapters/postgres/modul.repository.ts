import { type ColumnType, type Generated, sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Modul } from '../../domain/modul.ts';
import type { Modullager } from '../../ports.ts';

interface Modultabeller {
  'tilgang.modul': {
    arkivskaper: string;
    id: string;
    navn: string;
    leverandoer: string | null;
    formaal: string;
    aktiv: boolean;
    klarering: string[];
    opprettet_av: string;
    opprettet_tid: Date;
  };
  'tilgang.modulperiode': {
    arkivskaper: string;
    modul: string;
    nummer: ColumnType<number, unknown, never>;
    fra: Date;
    til: Generated<Date | null>;
    aapnet_av: string;
    aapnet_grunn: string;
    lukket_av: Generated<string | null>;
    lukket_grunn: Generated<string | null>;
  };
  'tilgang.modulnoekkel': {
    arkivskaper: string;
    id: string;
    modul: string;
    sjekksum: string;
    gyldig_til: string;
    laget_av: string;
    laget_tid: Date;
    trukket_av: Generated<string | null>;
    trukket_tid: Generated<Date | null>;
    sist_brukt: Generated<Date | null>;
  };
}

/** External modules in one unit of work. */
export function modullager(uow: Uow): Modullager {
  return { ...lesing(uow), ...endringer(uow), ...noekler(uow) };
}

type Lesing = Pick<Modullager, 'moduler' | 'modul' | 'medNoekkel'>;

function lesing(uow: Uow): Lesing {
  const trx = trxOf<Modultabeller>(uow);
  const les = async (id: string | null): Promise<Modul[]> => {
    let sporring = trx
      .selectFrom('tilgang.modul')
      .selectAll()
      .where('arkivskaper', '=', uow.arkivskaper)
      .orderBy('navn');
    if (id !== null) sporring = sporring.where('id', '=', id);
    const rader = await sporring.execute();
    if (rader.length === 0) return [];
    const ider = rader.map((rad) => rad.id);
    const perioder = await trx
      .selectFrom('tilgang.modulperiode')
      .select(['modul', 'fra', 'til', 'aapnet_av as aapnetAv', 'aapnet_grunn as aapnetGrunn'])
      .select(['lukket_av as lukketAv', 'lukket_grunn as lukketGrunn'])
      .where('modul', 'in', ider)
      .orderBy('nummer')
      .execute();
    const noekkelrader = await trx
      .selectFrom('tilgang.modulnoekkel')
      .select([
        'id',
        'modul',
        sql<string>`gyldig_til::text`.as('gyldigTil'),
        'laget_av as lagetAv',
        'laget_tid as lagetTid',
      ])
      .select(['trukket_tid as trukketTid', 'sist_brukt as sistBrukt'])
      .where('modul', 'in', ider)
      .orderBy('laget_tid', 'desc')
      .execute();
    return rader.map(({ id: denne, navn, leverandoer, formaal, aktiv, klarering }) => ({
      ...{ id: denne, navn, leverandoer, formaal, aktiv, klarering },
      perioder: perioder.filter(({ modul }) => modul === denne).map(({ modul: _modul, ...periode }) => periode),
      noekler: noekkelrader.filter(({ modul }) => modul === denne).map(({ modul: _modul, ...noekkel }) => noekkel),
    }));
  };
  return {
    moduler: () => les(null),
    modul: async (id) => (await les(id))[0] ?? null,
    async medNoekkel(sjekksum) {
      const rad = await trx
        .selectFrom('tilgang.modulnoekkel')
        .select(['id', 'modul'])
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('sjekksum', '=', sjekksum)
        .executeTakeFirst();
      const modul = rad === undefined ? undefined : (await les(rad.modul))[0];
      const noekkel = modul?.noekler.find(({ id }) => id === rad?.id);
      return modul === undefined || noekkel === undefined ? null : { modul, noekkel };
    },
  };
}

function endringer(uow: Uow): Pick<Modullager, 'opprett' | 'settAktiv' | 'endreKlarering'> {
  const trx = trxOf<Modultabeller>(uow);
  const { arkivskaper, naa } = uow;
  const hvem = uow.aktoer.navn;
  const nyPeriode = (modul: string, grunn: string) =>
    trx
      .insertInto('tilgang.modulperiode')
      .values({
        ...{ arkivskaper, modul, fra: naa, aapnet_av: hvem, aapnet_grunn: grunn },
        nummer: sql`(select coalesce(max(nummer), 0) + 1 from tilgang.modulperiode where arkivskaper = ${arkivskaper} and modul = ${modul})`,
      })
      .execute();
  return {
    async opprett({ klarering, ...modul }, grunn) {
      const svar = await trx
        .insertInto('tilgang.modul')
        .values({
          arkivskaper,
          ...modul,
          aktiv: true,
          klarering: [...klarering],
          opprettet_av: uow.aktoer.id,
          opprettet_tid: naa,
        })
        .onConflict((k) => k.columns(['arkivskaper', 'navn']).doNothing())
        .executeTakeFirst();
      if ((svar.numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
      await nyPeriode(modul.id, grunn);
      return true;
    },
    async settAktiv(id, aktiv, grunn) {
      await trx.updateTable('tilgang.modul').set({ aktiv }).where('id', '=', id).execute();
      if (aktiv) await nyPeriode(id, grunn);
      else
        await trx
          .updateTable('tilgang.modulperiode')
          .set({ til: naa, lukket_av: hvem, lukket_grunn: grunn })
          .where('modul', '=', id)
          .where('til', 'is', null)
          .execute();
    },
    async endreKlarering(id, klarering) {
      await trx
        .updateTable('tilgang.modul')
        .set({ klarering: [...klarering] })
        .where('id', '=', id)
        .execute();
    },
  };
}

function noekler(uow: Uow): Pick<Modullager, 'leggTilNoekkel' | 'trekkNoekkel' | 'noterBrukt'> {
  const trx = trxOf<Modultabeller>(uow);
  return {
    async leggTilNoekkel(modul, { id, sjekksum, gyldigTil }) {
      await trx
        .insertInto('tilgang.modulnoekkel')
        .values({
          ...{ arkivskaper: uow.arkivskaper, id, modul, sjekksum, gyldig_til: gyldigTil },
          ...{ laget_av: uow.aktoer.navn, laget_tid: uow.naa },
        })
        .execute();
    },
    async trekkNoekkel(modul, noekkel) {
      const svar = await trx
        .updateTable('tilgang.modulnoekkel')
        .set({ trukket_av: uow.aktoer.navn, trukket_tid: uow.naa })
        .where('modul', '=', modul)
        .where('id', '=', noekkel)
        .where('trukket_tid', 'is', null)
        .executeTakeFirst();
      return svar.numUpdatedRows > 0n;
    },
    async noterBrukt(noekkel) {
      await trx.updateTable('tilgang.modulnoekkel').set({ sist_brukt: uow.naa }).where('id', '=', noekkel).execute();
    },
  };
}
