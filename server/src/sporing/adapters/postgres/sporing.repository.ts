import { sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import { KJEDESTART, type Ledd, type Sporrad } from '../../domain/kjede.ts';
import type { LeddMedRad } from '../../domain/kontroll.ts';
import type { Handlingstall, NyttSpor, Sporfilter, SporingLager, Sporlinje } from '../../ports.ts';
import type { SporingTabeller } from './tabeller.ts';

type Trx = Transaction<SporingTabeller>;

/** All six decimals: a change smaller than a millisecond is still a change. */
const TIDSPUNKT = sql<string>`to_char(s.tidspunkt at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

export function sporingLager(uow: Uow): SporingLager {
  const trx = trxOf<SporingTabeller>(uow);
  const { arkivskaper } = uow;
  return {
    foer: (spor) => foer(trx, uow, spor),
    finnForObjekt: (objekt, grense) =>
      trx
        .selectFrom('sporing.spor')
        .select(['tidspunkt', 'aktoer_navn as aktoer', 'handling', 'utfall'])
        .where('objekt', '=', objekt)
        .orderBy('loepenummer', 'desc')
        .limit(grense)
        .execute(),
    finn: (filter, grense) => finn(trx, filter, grense),
    async tell(fra, til) {
      const { rows } = await sql<Handlingstall>`
        select handling, utfall, count(*)::int as antall from sporing.spor
         where arkivskaper = ${arkivskaper}
           and tidspunkt >= ${fra}::date::timestamp at time zone 'Europe/Oslo'
           and tidspunkt < (${til}::date + 1)::timestamp at time zone 'Europe/Oslo'
         group by handling, utfall`.execute(trx);
      return rows;
    },
    async laasKjeden() {
      await sql`select pg_advisory_xact_lock(hashtext('sporing.ledd'), hashtext(${arkivskaper}))`.execute(trx);
    },
    async hentHode() {
      const siste = await trx
        .selectFrom('sporing.ledd')
        .select(['nr', 'sjekksum'])
        .orderBy('nr', 'desc')
        .limit(1)
        .executeTakeFirst();
      return siste ?? KJEDESTART;
    },
    hentUforseglede: (grense) => hentUforseglede(trx, grense),
    lagreLedd: (ledd) => lagreLedd(trx, uow, ledd),
    lesKjeden: (etterNr, grense) => lesKjeden(trx, etterNr, grense),
    finnUtenLedd: (foer, grense) =>
      trx
        .selectFrom('sporing.spor as s')
        .select(['s.id as spor', TIDSPUNKT.as('tidspunkt')])
        .where('s.tidspunkt', '<', foer)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('sporing.ledd as l')
                .select('l.nr')
                .whereRef('l.arkivskaper', '=', 's.arkivskaper')
                .whereRef('l.spor', '=', 's.id'),
            ),
          ),
        )
        .orderBy('s.loepenummer')
        .limit(grense)
        .execute(),
  };
}

/** The row and its place in the line to be sealed, in one statement: neither can stand without the other. */
async function foer(trx: Trx, uow: Uow, spor: NyttSpor): Promise<void> {
  const { aktoer } = uow;
  await sql`
    with ny as (
      insert into sporing.spor (arkivskaper, id, tidspunkt, aktoer_type, aktoer_id, aktoer_navn, handling, objekt, utfall)
      values (${uow.arkivskaper}, ${uow.nyId()}, ${uow.naa}, ${aktoer.type}, ${aktoer.id}, ${aktoer.navn},
              ${spor.handling}, ${spor.objekt}, ${spor.utfall})
      returning arkivskaper, id, loepenummer)
    insert into sporing.uforseglet (arkivskaper, spor, loepenummer) select arkivskaper, id, loepenummer from ny`.execute(
    trx,
  );
}

async function finn(trx: Trx, filter: Sporfilter, grense: number): Promise<Sporlinje[]> {
  const { person, handling, objekt, fra, til, foer } = filter;
  let spoerring = trx
    .selectFrom('sporing.spor')
    .select(['id', 'loepenummer', 'tidspunkt', 'aktoer_navn as aktoer', 'handling', 'objekt', 'utfall']);
  if (person !== undefined) spoerring = spoerring.where('aktoer_id', '=', person);
  if (handling !== undefined) spoerring = spoerring.where('handling', '=', handling);
  if (objekt !== undefined) spoerring = spoerring.where('objekt', '=', objekt);
  if (fra !== undefined)
    spoerring = spoerring.where('tidspunkt', '>=', sql<Date>`${fra}::date::timestamp at time zone 'Europe/Oslo'`);
  if (til !== undefined)
    spoerring = spoerring.where('tidspunkt', '<', sql<Date>`(${til}::date + 1)::timestamp at time zone 'Europe/Oslo'`);
  if (foer !== undefined) spoerring = spoerring.where('loepenummer', '<', foer);
  const rader = await spoerring.orderBy('loepenummer', 'desc').limit(grense).execute();
  return rader.map((rad) => ({ ...rad, loepenummer: Number(rad.loepenummer) }));
}

function radfelt() {
  return [
    's.id',
    's.arkivskaper',
    TIDSPUNKT.as('tidspunkt'),
    's.aktoer_type as aktoerType',
    's.aktoer_id as aktoerId',
    's.aktoer_navn as aktoerNavn',
    's.handling',
    's.objekt',
    's.utfall',
  ] as const;
}

function hentUforseglede(trx: Trx, grense: number): Promise<Sporrad[]> {
  return trx
    .selectFrom('sporing.uforseglet as u')
    .innerJoin('sporing.spor as s', (join) =>
      join.onRef('s.arkivskaper', '=', 'u.arkivskaper').onRef('s.id', '=', 'u.spor'),
    )
    .select(radfelt())
    .orderBy('u.loepenummer')
    .limit(grense)
    .execute();
}

async function lagreLedd(trx: Trx, uow: Uow, ledd: readonly Ledd[]): Promise<void> {
  const nr = ledd.map((ett) => ett.nr);
  const spor = ledd.map((ett) => ett.spor);
  const sum = ledd.map((ett) => ett.sjekksum);
  await sql`
    insert into sporing.ledd (arkivskaper, nr, spor, sjekksum, forseglet_tid)
    select ${uow.arkivskaper}, l.nr, l.spor, l.sjekksum, ${uow.naa}
      from unnest(${nr}::bigint[], ${spor}::uuid[], ${sum}::text[]) as l(nr, spor, sjekksum)`.execute(trx);
  await sql`
    delete from sporing.uforseglet u using sporing.spor s
     where s.arkivskaper = ${uow.arkivskaper} and s.id = any (${spor}::uuid[])
       and u.arkivskaper = s.arkivskaper and u.loepenummer = s.loepenummer`.execute(trx);
}

async function lesKjeden(trx: Trx, etterNr: number, grense: number): Promise<LeddMedRad[]> {
  const rader = await trx
    .selectFrom('sporing.ledd as l')
    .leftJoin('sporing.spor as s', (join) =>
      join.onRef('s.arkivskaper', '=', 'l.arkivskaper').onRef('s.id', '=', 'l.spor'),
    )
    .select(['l.nr', 'l.spor', 'l.sjekksum', ...radfelt()])
    .where('l.nr', '>', etterNr)
    .orderBy('l.nr')
    .modifyEnd(sql`fetch first ${grense} rows with ties`)
    .execute();
  return rader.map(({ nr, spor, sjekksum, ...rad }) => ({
    nr,
    spor,
    sjekksum,
    rad: rad.id === null ? null : (rad as Sporrad),
  }));
}
