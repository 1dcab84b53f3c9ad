import { type RawBuilder, sql } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Koeantall, Koefilter, Oppgavelager, Tildelingspar, Utvalg } from '../../ports.ts';
import { tilOppgave } from './oppgaverad.ts';
import type { FordelingTabeller, Oppgavetabell } from './tabeller.ts';

type Vilkaar = RawBuilder<boolean>;
type Koedel = Pick<
  Oppgavelager,
  | 'finnTildelingspar'
  | 'finnKoder'
  | 'finnKoe'
  | 'tell'
  | 'finnTilFordeling'
  | 'finnForsendelserMedOppgave'
  | 'belastning'
>;

export function koeLager(uow: Uow): Koedel {
  const trx = trxOf<FordelingTabeller>(uow);
  return {
    finnTildelingspar: async () => {
      const rader = await trx
        .selectFrom('fordeling.oppgave')
        .select(['tildelt', 'tilgangskode'])
        .distinct()
        .where('tilstand', '=', 'aapen')
        .where('tildelt', 'is not', null)
        .execute();
      return rader.flatMap(({ tildelt, tilgangskode }) => (tildelt === null ? [] : [{ tildelt, tilgangskode }]));
    },
    async finnKoder() {
      const rader = await trx
        .selectFrom('fordeling.oppgave')
        .select('tilgangskode')
        .distinct()
        .where('tilstand', '=', 'aapen')
        .execute();
      return rader.map((rad) => rad.tilgangskode);
    },
    async finnKoe(filter, utvalg, grense) {
      const vilkaar = conditions(filter);
      const svar = await sql<Oppgavetabell>`
        select o.* from fordeling.oppgave o
         where o.tilstand = 'aapen' and ${vilkaar.synlig} and ${vilkaar[utvalg]}
         order by o.frist, o.mottatt_tid, o.id limit ${grense}`.execute(trx);
      return svar.rows.map(tilOppgave);
    },
    async tell(filter) {
      const { synlig, alle, mine, forfalt, tilSide, ledige, uloest } = conditions(filter);
      const svar = await sql<Koeantall>`
        select count(*) filter (where ${synlig} and ${alle})::int as "alle",
               count(*) filter (where ${synlig} and ${mine})::int as "mine",
               count(*) filter (where ${synlig} and ${forfalt})::int as "forfalt",
               count(*) filter (where ${synlig} and ${tilSide})::int as "tilSide",
               count(*) filter (where ${synlig} and ${ledige})::int as "ledige",
               count(*) filter (where ${synlig} and ${uloest})::int as "uloest",
               count(*) filter (where not ${synlig} and ${uloest})::int as "skjulteUloeste"
          from fordeling.oppgave o where o.tilstand = 'aapen'`.execute(trx);
      const [antall] = svar.rows;
      if (antall === undefined) throw new Error('An aggregate without a row');
      return antall;
    },
    async finnTilFordeling(naa, grense, etter) {
      const svar = await sql<Oppgavetabell>`
        select o.* from fordeling.oppgave o
         where o.tilstand = 'aapen' and (o.reservert_til is null or o.reservert_til <= ${naa})
           and (o.tildelt is not null or o.tvil or o.tilgangskode is not null or cardinality(o.ferdigheter) > 0)
           and (${etter}::uuid is null or o.id > ${etter}::uuid)
         order by o.id limit ${grense} for update of o skip locked`.execute(trx);
      return svar.rows.map(tilOppgave);
    },
    async finnForsendelserMedOppgave(forsendelser) {
      if (forsendelser.length === 0) return [];
      return trx
        .selectFrom('fordeling.oppgave')
        .select(['forsendelse', 'tilstand'])
        .where('forsendelse', 'in', [...forsendelser])
        .execute();
    },
    async belastning(personer, naa) {
      const svar = await sql<{ bruker: string; antall: number }>`
        select bruker, antall from fordeling.belastning(${[...personer]}::uuid[], ${naa})`.execute(trx);
      return new Map(svar.rows.map((rad) => [rad.bruker, rad.antall]));
    },
  };
}

/** What each choice means, once, so that the list and its counts can never disagree. */
function conditions(filter: Koefilter): Record<Utvalg | 'synlig', Vilkaar> {
  const { bruker, naa } = filter;
  const holdt = sql<boolean>`(o.reservert_til is not null and o.reservert_til > ${naa})`;
  const tilSide = sql<boolean>`(o.til_side_til is not null and o.til_side_til > ${naa} and not ${holdt})`;
  const mine = among(filter.mine);
  const synlig =
    filter.klarering === null
      ? sql<boolean>`true`
      : sql<boolean>`(o.tilgangskode is null or o.tilgangskode = any (${[...filter.klarering]}::text[]))`;
  return {
    synlig,
    alle: sql`not ${tilSide}`,
    mine: sql`(not ${tilSide} and ((${holdt} and o.reservert_av = ${bruker}) or (${mine} and (not ${holdt} or o.reservert_av = ${bruker}))))`,
    ledige: sql`(not ${tilSide} and not ${holdt} and not ${among(filter.andres)})`,
    tilSide,
    forfalt: sql`o.frist < ${naa}`,
    uloest: sql`(exists (select 1 from unnest(${[...filter.uloesteKoder]}::text[]) as k(kode) where k.kode is not distinct from o.tilgangskode))`,
  };
}

function among(par: readonly Tildelingspar[]): Vilkaar {
  const tildelt = par.map((ett) => ett.tildelt);
  const koder = par.map((ett) => ett.tilgangskode);
  return sql`exists (select 1 from unnest(${tildelt}::uuid[], ${koder}::text[]) as p(tildelt, kode)
                      where p.tildelt = o.tildelt and p.kode is not distinct from o.tilgangskode)`;
}
