import { sql, type Transaction } from 'kysely';
import type { Uow } from '../../../kernel/index.ts';
import type { Avvik } from '../../domain/avvik.ts';
import { SLETT_ORIGINAL } from '../../domain/deling.ts';
import type { Forsendelsestatus } from '../../domain/forsendelse.ts';
import type { MottakLager, Stegrad } from '../../ports/lager.ts';
import type { MottakTabeller } from './tabeller.ts';

type StegOgPakker = Pick<
  MottakLager,
  | 'steg'
  | 'stegAv'
  | 'avvikFoerSteg'
  | 'opprettetSak'
  | 'registrerteKoder'
  | 'leggTilSteg'
  | 'merkAngret'
  | 'pakke'
  | 'journalnummerKvittert'
  | 'lagrePakke'
  | 'endrePakke'
  | 'pakkerMedStatus'
>;

export function stegOgPakker(uow: Uow, trx: Transaction<MottakTabeller>): StegOgPakker {
  const steg = (forsendelse: string) =>
    trx.selectFrom('mottak.steg').where('arkivskaper', '=', uow.arkivskaper).where('forsendelse', '=', forsendelse);
  return {
    async steg(forsendelse) {
      const rader = await steg(forsendelse)
        .select(['nummer', 'handling', 'fra_status', 'til_status', 'angret'])
        .orderBy('nummer')
        .execute();
      return rader.map((rad) => ({
        nummer: rad.nummer,
        handling: rad.handling,
        fraStatus: rad.fra_status,
        tilStatus: rad.til_status,
        angret: rad.angret,
      }));
    },
    stegAv: (aktoer, siden, grense) => stegAv(uow, trx, aktoer, siden, grense),
    async avvikFoerSteg(forsendelse, nummer) {
      const rad = await steg(forsendelse)
        .select(sql<readonly Avvik[] | null>`innhold -> 'avvik'`.as('avvik'))
        .where('nummer', '=', nummer)
        .executeTakeFirst();
      return rad?.avvik ?? null;
    },
    async opprettetSak(forsendelse, nummer) {
      const rad = await steg(forsendelse)
        .select(sql<boolean>`innhold -> 'sak' ? 'ny'`.as('ny'))
        .where('nummer', '=', nummer)
        .executeTakeFirst();
      return rad?.ny ?? false;
    },
    async registrerteKoder(forsendelse) {
      const rader = await steg(forsendelse)
        .select(sql<string | null>`innhold ->> 'tilgangskode'`.as('kode'))
        .where('handling', '=', 'journalfoer')
        .where('angret', '=', false)
        .execute();
      return rader.flatMap((rad) => rad.kode ?? []);
    },
    async leggTilSteg(forsendelse, nytt) {
      const siste = await steg(forsendelse)
        .select((eb) => eb.fn.max('nummer').as('nummer'))
        .executeTakeFirst();
      await trx
        .insertInto('mottak.steg')
        .values({
          arkivskaper: uow.arkivskaper,
          forsendelse,
          nummer: (siste?.nummer ?? 0) + 1,
          handling: nytt.handling,
          fra_status: nytt.fraStatus,
          til_status: nytt.tilStatus,
          aktoer: nytt.aktoer,
          tidspunkt: nytt.tidspunkt,
          innhold: JSON.stringify(nytt.innhold),
        })
        .execute();
    },
    async merkAngret(forsendelse, nummer) {
      await trx
        .updateTable('mottak.steg')
        .set({ angret: true })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .where('nummer', '=', nummer)
        .execute();
    },
    ...pakker(uow, trx),
  };
}

interface Egetsteg {
  forsendelse: string;
  nummer: number;
  handling: string;
  fra_status: Forsendelsestatus;
  til_status: Forsendelsestatus;
  tidspunkt: Date;
  angret: boolean;
  siste: boolean;
  status: Forsendelsestatus;
  journalpost: string | null;
  detalj: string | null;
}

async function stegAv(
  uow: Uow,
  trx: Transaction<MottakTabeller>,
  aktoer: string,
  siden: Date,
  grense: number,
): Promise<Stegrad[]> {
  const { rows } = await sql<Egetsteg>`
    select s.forsendelse, s.nummer, s.handling, s.fra_status, s.til_status, s.tidspunkt, s.angret, f.status,
           case when s.angret then null else f.journalpost end as journalpost,
           coalesce(s.innhold ->> 'aarsak', s.innhold ->> 'til') as detalj,
           not s.angret and f.kassert_tid is null and s.nummer = (
             select max(n.nummer) from mottak.steg n
              where n.arkivskaper = s.arkivskaper and n.forsendelse = s.forsendelse and not n.angret) as siste
      from mottak.steg s
      join mottak.forsendelse f on f.arkivskaper = s.arkivskaper and f.id = s.forsendelse
     where s.arkivskaper = ${uow.arkivskaper} and s.aktoer = ${aktoer} and s.tidspunkt >= ${siden} and s.handling <> ${SLETT_ORIGINAL}
     order by s.tidspunkt desc, s.nummer desc limit ${grense}`.execute(trx);
  return rows.map(({ forsendelse, siste, tidspunkt, status, journalpost, detalj, ...rad }) => ({
    forsendelse,
    siste,
    tidspunkt,
    status,
    journalpost,
    detalj,
    steg: {
      nummer: rad.nummer,
      handling: rad.handling,
      fraStatus: rad.fra_status,
      tilStatus: rad.til_status,
      angret: rad.angret,
    },
  }));
}

function pakker(
  uow: Uow,
  trx: Transaction<MottakTabeller>,
): Pick<MottakLager, 'pakke' | 'journalnummerKvittert' | 'lagrePakke' | 'endrePakke' | 'pakkerMedStatus'> {
  return {
    async pakke(forsendelse) {
      const rad = await trx
        .selectFrom('mottak.pakke')
        .select(['mappe', 'status', 'innhold', 'opprettet'])
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .executeTakeFirst();
      return rad ?? null;
    },
    async journalnummerKvittert(journalnummer, unntatt) {
      const rad = await trx
        .selectFrom('mottak.pakke')
        .select('forsendelse')
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('status', '=', 'kvittert')
        .where('forsendelse', '<>', unntatt)
        .where(sql<boolean>`kvittering ->> 'journalnummer' = ${journalnummer}`)
        .limit(1)
        .executeTakeFirst();
      return rad !== undefined;
    },
    async lagrePakke(forsendelse, mappe, innhold, naa) {
      const verdier = {
        mappe,
        status: 'venter' as const,
        innhold: JSON.stringify(innhold),
        opprettet: naa,
        kvittering: null,
      };
      await trx
        .insertInto('mottak.pakke')
        .values({ arkivskaper: uow.arkivskaper, forsendelse, ...verdier })
        .onConflict((konflikt) => konflikt.columns(['arkivskaper', 'forsendelse']).doUpdateSet(verdier))
        .execute();
    },
    async endrePakke(forsendelse, status, kvittering) {
      await trx
        .updateTable('mottak.pakke')
        .set({ status, ...(kvittering === null ? {} : { kvittering: JSON.stringify(kvittering) }) })
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('forsendelse', '=', forsendelse)
        .execute();
    },
    async pakkerMedStatus(status) {
      return trx
        .selectFrom('mottak.pakke')
        .select(['forsendelse', 'mappe'])
        .where('arkivskaper', '=', uow.arkivskaper)
        .where('status', '=', status)
        .orderBy('opprettet')
        .execute();
    },
  };
}
