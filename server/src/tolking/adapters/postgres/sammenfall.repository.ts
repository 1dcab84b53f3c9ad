import { type JSONColumnType, sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import { trxOf } from '../../../platform/db/unitOfWork.ts';
import type { Likhetsgrunnlag } from '../../domain/sammenfall/brevavtrykk.ts';
import type { Sammenfallager } from '../../ports/sammenfall.ts';

export interface Sammenfalltabeller {
  'tolking.avtrykk': {
    arkivskaper: string;
    forsendelse: string;
    tatt_tid: Date;
    bilder: JSONColumnType<readonly string[]>;
  };
  'tolking.avtrykknoekkel': { arkivskaper: string; noekkel: string; tatt_tid: Date; forsendelse: string };
  'tolking.likhet': {
    arkivskaper: string;
    forsendelse: string;
    annen: string;
    grunnlag: Likhetsgrunnlag;
    likhet: number;
    funnet_tid: Date;
    avvist_av: string | null;
    avvist_tid: Date | null;
  };
}
type Trx = Transaction<Sammenfalltabeller>;

/** A key that more letters have is the letterhead of a template; only the newest are looked at. */
const FLEST_PER_NOEKKEL = 200;

/** The fingerprints of letters in one unit of work. */
export function sammenfallager(uow: Uow): Sammenfallager {
  const trx = trxOf<Sammenfalltabeller>(uow);
  return { ...avtrykkene(uow, trx), ...likhetene(uow, trx) };
}

function avtrykkene(uow: Uow, trx: Trx): Pick<Sammenfallager, 'lagreAvtrykk' | 'bilder' | 'finnKandidater'> {
  const eier = uow.arkivskaper;
  return {
    async lagreAvtrykk(forsendelse, bilder, noekler) {
      const verdier = { tatt_tid: uow.naa, bilder: JSON.stringify(bilder) };
      await trx
        .insertInto('tolking.avtrykk')
        .values({ arkivskaper: eier, forsendelse, ...verdier })
        .onConflict((k) => k.columns(['arkivskaper', 'forsendelse']).doUpdateSet(verdier))
        .execute();
      await trx
        .deleteFrom('tolking.avtrykknoekkel')
        .where('arkivskaper', '=', eier)
        .where('forsendelse', '=', forsendelse)
        .execute();
      if (noekler.length === 0) return;
      await sql`
        insert into tolking.avtrykknoekkel (arkivskaper, noekkel, tatt_tid, forsendelse)
        select ${eier}, noekkel, ${uow.naa}, ${forsendelse}::uuid from unnest(${[...noekler]}::bigint[]) as noekkel`.execute(
        trx,
      );
    },
    async bilder(forsendelse) {
      const rad = await trx
        .selectFrom('tolking.avtrykk')
        .select('bilder')
        .where('arkivskaper', '=', eier)
        .where('forsendelse', '=', forsendelse)
        .executeTakeFirst();
      return rad?.bilder ?? [];
    },
    async finnKandidater(forsendelse, grense) {
      // Each key is one look in the index; int8 comparison is leakproof, so the row policy does not stand in its way.
      const { rows } = await sql<{ forsendelse: string }>`
        select treff.forsendelse
          from tolking.avtrykknoekkel as egen
          cross join lateral (
            select forsendelse, tatt_tid from tolking.avtrykknoekkel as n
             where n.arkivskaper = ${eier} and n.noekkel = egen.noekkel
             order by n.tatt_tid desc, n.forsendelse desc limit ${FLEST_PER_NOEKKEL}) as treff
         where egen.arkivskaper = ${eier} and egen.forsendelse = ${forsendelse}::uuid and treff.forsendelse <> egen.forsendelse
         group by treff.forsendelse
         order by count(*) desc, max(treff.tatt_tid) desc
         limit ${grense}`.execute(trx);
      return rows.map((rad) => rad.forsendelse);
    },
  };
}

function likhetene(uow: Uow, trx: Trx): Pick<Sammenfallager, 'lagreLikhet' | 'likheter' | 'avvisLikhet'> {
  const eier = uow.arkivskaper;
  const par = (a: string, b: string) => (a < b ? { forsendelse: a, annen: b } : { forsendelse: b, annen: a });
  return {
    async lagreLikhet(forsendelse, { annen, grunnlag, likhet }) {
      const verdier = { grunnlag, likhet, funnet_tid: uow.naa };
      await trx
        .insertInto('tolking.likhet')
        .values({ arkivskaper: eier, ...par(forsendelse, annen), ...verdier, avvist_av: null, avvist_tid: null })
        .onConflict((k) => k.columns(['arkivskaper', 'forsendelse', 'annen']).doUpdateSet(verdier))
        .execute();
    },
    async likheter(forsendelse) {
      const rader = await trx
        .selectFrom('tolking.likhet')
        .select(['forsendelse', 'annen', 'grunnlag', 'likhet'])
        .where('arkivskaper', '=', eier)
        .where((eb) => eb.or([eb('forsendelse', '=', forsendelse), eb('annen', '=', forsendelse)]))
        .where('avvist_tid', 'is', null)
        .orderBy('likhet', 'desc')
        .execute();
      return rader.map((rad) => ({
        annen: rad.forsendelse === forsendelse ? rad.annen : rad.forsendelse,
        grunnlag: rad.grunnlag,
        likhet: rad.likhet,
      }));
    },
    async avvisLikhet(forsendelse, annen) {
      const { forsendelse: a, annen: b } = par(forsendelse, annen);
      const svar = await trx
        .updateTable('tolking.likhet')
        .set({ avvist_av: uow.aktoer.id, avvist_tid: uow.naa })
        .where('arkivskaper', '=', eier)
        .where('forsendelse', '=', a)
        .where('annen', '=', b)
        .executeTakeFirst();
      return svar.numUpdatedRows > 0n;
    },
  };
}
