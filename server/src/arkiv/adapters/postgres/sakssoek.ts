import { AAPNE_SAKSSTATUSER } from '@dokumentsenter/noark';
import { type Expression, type SqlBool, sql } from 'kysely';
import type { Saksmappe } from '../../domain/saksmappe.ts';
import type { Saksfilter } from '../../ports.ts';
import type { Kontekst } from './kontekst.ts';
import { velgSak } from './sakskolonner.ts';

/** PostgreSQL `integer`. */
const STOERSTE_HELTALL = 2_147_483_647;

/** Cases by number, property or words; open ones first, then the ones with the latest journalpost. */
export async function finnSaker(k: Kontekst, filter: Saksfilter): Promise<Saksmappe[]> {
  const vilkaar = [
    ...(filter.nummer === undefined ? [] : [medNummer(filter.nummer)]),
    ...(filter.gnrbnr === undefined ? [] : [medEiendom(filter.gnrbnr, filter)]),
  ];
  const rader = await velgSak(k)
    .$if(filter.bareAapne, (soek) => soek.where('m.saksstatus', 'in', [...AAPNE_SAKSSTATUSER]))
    .$if(vilkaar.length > 0, (soek) => soek.where((eb) => eb.or(vilkaar)))
    .$if(filter.ord.length > 0, (soek) => soek.where(medOrd(filter)))
    .orderBy(sql`m.saksstatus in ('A', 'U')`)
    .orderBy('m.siste_journaldato', (rekke) => rekke.desc().nullsLast())
    .orderBy('m.saksaar', 'desc')
    .orderBy('m.sakssekvensnummer', 'desc')
    .limit(filter.grense)
    .execute();
  return rader as Saksmappe[];
}

/** `2026/12` finds 12, 120–129, 1200–1299 …: as ranges of the number, since a text prefix cannot use an index under row-level security. */
function medNummer({ saksaar, prefiks }: NonNullable<Saksfilter['nummer']>): Expression<SqlBool> {
  if (prefiks === null) return sql<SqlBool>`m.saksaar = ${saksaar}`;
  const start = Number(prefiks);
  // A range beyond what the column can hold has no numbers in it, and the database would refuse it.
  const omraader = [1, 10, 100, 1000, 10_000, 100_000]
    .filter((ti) => start * ti + ti - 1 <= STOERSTE_HELTALL)
    .map((ti) => sql<SqlBool>`m.sakssekvensnummer between ${start * ti} and ${start * ti + ti - 1}`);
  return sql<SqlBool>`(m.saksaar = ${saksaar} and (${sql.join(omraader, sql` or `)}))`;
}

/** A shielded case is not found by its property: that could name the person. */
function medEiendom(gnrbnr: string, { synsrett }: Saksfilter): Expression<SqlBool> {
  return sql<SqlBool>`(${synlig(synsrett)} and m.system_id in (
    select sk.saksmappe from arkiv.klasse e
      join arkiv.klassifikasjonssystem es on es.arkivskaper = e.arkivskaper and es.system_id = e.klassifikasjonssystem
      join arkiv.saksmappe_sekundaerklasse sk on sk.arkivskaper = e.arkivskaper and sk.klasse = e.system_id
     where es.klassifikasjonstype = 'GBN' and e.klasse_id = ${gnrbnr}))`;
}

function medOrd({ ord, synsrett }: Saksfilter): Expression<SqlBool> {
  const { alt, koder, meg } = synsrett;
  return sql<SqlBool>`m.system_id in (select arkiv.saker_med_ord(${[...ord]}::text[], ${alt}, ${[...koder]}::text[], ${meg}))`;
}

function synlig(synsrett: Saksfilter['synsrett']): Expression<SqlBool> {
  return sql<SqlBool>`(${synsrett.alt} or m.tilgangskode is null or m.tilgangskode = any (${[...synsrett.koder]}::text[]) or m.saksansvarlig_id = ${synsrett.meg})`;
}
