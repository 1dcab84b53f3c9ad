import { sql, type Transaction } from 'kysely';
import { arkivskaper as tilArkivskaper, type Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Aktivperiode, Bruker } from '../../domain/bruker.ts';
import type { TilgangLager } from '../../ports.ts';
import type { TilgangTabeller } from './tabeller.ts';

type Trx = Transaction<TilgangTabeller>;
type Aktivutfall = Awaited<ReturnType<TilgangLager['settAktiv']>>;
type Utvalg = { ider: readonly string[] } | { brukernavn: string } | null;

export function tilgangLager(uow: Uow): TilgangLager {
  const trx = trxOf<TilgangTabeller>(uow);
  const { arkivskaper } = uow;
  return {
    finnBrukere: () => readBrukere(trx, null),
    hentBrukere: (ider) => (ider.length === 0 ? Promise.resolve([]) : readBrukere(trx, { ider })),
    finnMedBrukernavn: async (brukernavn) => (await readBrukere(trx, { brukernavn }))[0] ?? null,
    async opprettBruker(ny) {
      const svar = await sql<{ ny: boolean }>`select tilgang.opprett_bruker(
        ${ny.id}, ${ny.brukernavn}, ${ny.navn}, ${ny.epost}, ${ny.hash}, ${ny.engangs}, ${uow.naa}) as ny`.execute(trx);
      return svar.rows[0]?.ny === true;
    },
    async brukerFinnes(id) {
      const svar = await sql<{ finnes: boolean }>`select tilgang.bruker_finnes(${id}) as finnes`.execute(trx);
      return svar.rows[0]?.finnes === true;
    },
    async finnPerson(soekt) {
      const svar = await sql<{ id: string }>`select id from tilgang.finn_person(${soekt}) as id`.execute(trx);
      const [funnet, enTil] = svar.rows;
      return funnet === undefined || enTil !== undefined ? null : funnet.id;
    },
    async nullstillPassord(bruker, hash) {
      const svar = await sql<{ satt: boolean }>`
        select tilgang.nullstill_passord(${bruker}, ${hash}, ${uow.naa}) as satt`.execute(trx);
      return svar.rows[0]?.satt === true;
    },
    async settAktiv(bruker, { aktiv, grunn }, dato) {
      const svar = await sql<{ utfall: Aktivutfall }>`select tilgang.sett_aktiv(
        ${bruker}, ${aktiv}, ${uow.aktoer.navn}, ${grunn}, ${uow.naa}, ${dato}) as utfall`.execute(trx);
      return svar.rows[0]?.utfall ?? 'finnes-ikke';
    },
    async kommunerFor(bruker, dato) {
      const svar = await sql<{ eier: string }>`
        select eier from tilgang.kommuner_for(${bruker}, ${dato}) as eier`.execute(trx);
      return svar.rows.map((rad) => tilArkivskaper(rad.eier));
    },
    async lagreTildeling(bruker, tildeling) {
      const { id, rolle, enhet, klarering, fra, til } = tildeling;
      const felt = { arkivskaper, id, bruker, rolle, enhet, klarering: [...klarering], fra, til };
      await trx
        .insertInto('tilgang.tildeling')
        .values({ ...felt, gitt_av: uow.aktoer.id, gitt_tid: uow.naa, avsluttet_av: null, avsluttet_tid: null })
        .execute();
    },
    async avsluttTildeling(id, til) {
      await trx
        .updateTable('tilgang.tildeling')
        .set({ til, avsluttet_av: uow.aktoer.id, avsluttet_tid: uow.naa })
        .where('id', '=', id)
        .where('avsluttet_tid', 'is', null)
        .execute();
    },
    async laasTildelinger() {
      await sql`select pg_advisory_xact_lock(hashtext('tilgang.tildeling'), hashtext(${arkivskaper}))`.execute(trx);
    },
    async settFerdigheter(bruker, ferdigheter) {
      await trx.deleteFrom('tilgang.ferdighet').where('bruker', '=', bruker).execute();
      const ulike = [...new Set(ferdigheter)];
      if (ulike.length === 0) return;
      await trx
        .insertInto('tilgang.ferdighet')
        .values(ulike.map((ferdighet) => ({ arkivskaper, bruker, ferdighet })))
        .execute();
    },
  };
}

async function readBrukere(trx: Trx, utvalg: Utvalg): Promise<Bruker[]> {
  let spoerring = trx.selectFrom('tilgang.bruker').selectAll().orderBy('navn').orderBy('id');
  if (utvalg !== null && 'ider' in utvalg) spoerring = spoerring.where('id', 'in', [...utvalg.ider]);
  if (utvalg !== null && 'brukernavn' in utvalg) spoerring = spoerring.where('brukernavn', '=', utvalg.brukernavn);
  const personer = await spoerring.execute();
  if (personer.length === 0) return [];
  const ider = personer.map((person) => person.id);
  const tildelinger = await trx
    .selectFrom('tilgang.tildeling')
    .selectAll()
    .where('bruker', 'in', ider)
    .orderBy('gitt_tid', 'desc')
    .orderBy('id')
    .execute();
  const ferdigheter = await trx
    .selectFrom('tilgang.ferdighet')
    .select(['bruker', 'ferdighet'])
    .where('bruker', 'in', ider)
    .orderBy('ferdighet')
    .execute();
  const perioder = await readPerioder(trx, ider);
  return personer.map(({ id, brukernavn, navn, epost, aktiv }) => ({
    id,
    brukernavn,
    navn,
    epost,
    aktiv,
    aktivperioder: perioder.flatMap(({ bruker, ...periode }) => (bruker === id ? [periode] : [])),
    ferdigheter: ferdigheter.filter((rad) => rad.bruker === id).map((rad) => rad.ferdighet),
    tildelinger: tildelinger
      .filter((rad) => rad.bruker === id)
      .map((rad) => ({
        id: rad.id,
        rolle: rad.rolle,
        enhet: rad.enhet,
        klarering: rad.klarering,
        fra: rad.fra,
        til: rad.til,
        avsluttet: rad.avsluttet_tid !== null,
      })),
  }));
}

function readPerioder(trx: Trx, ider: string[]): Promise<(Aktivperiode & { bruker: string })[]> {
  return trx
    .selectFrom('tilgang.aktivperiode')
    .select(['bruker', 'fra', 'til', 'aapnet_av as aapnetAv', 'aapnet_grunn as aapnetGrunn'])
    .select(['lukket_av as lukketAv', 'lukket_grunn as lukketGrunn'])
    .where('bruker', 'in', ider)
    .orderBy('bruker')
    .orderBy('nummer')
    .execute();
}
