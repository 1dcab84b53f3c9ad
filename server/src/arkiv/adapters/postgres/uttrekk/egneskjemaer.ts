import { sql } from 'kysely';
import type { Uttrekksleser } from '../../../domain/uttrekk.ts';
import { egnemetadataRepository } from '../egnemetadata.repository.ts';
import type { Kontekst } from '../kontekst.ts';

const I_SAKENE = (tabell: string, sak: string) => `
  select t.virksomhetsspesifikke_metadata as v from arkiv.${tabell} t join arkiv.saksmappe m on m.arkivskaper = t.arkivskaper and m.system_id = ${sak}
   where m.arkivdel = any ($deler) and t.virksomhetsspesifikke_metadata is not null`;

/** Everything of the arkivdeler that may carry metadata of its own. */
const ALLE = [
  I_SAKENE('saksmappe', 't.system_id'),
  I_SAKENE('journalpost', 't.saksmappe'),
  I_SAKENE('arkivnotat', 't.saksmappe'),
  I_SAKENE('part', 't.saksmappe'),
  `select t.virksomhetsspesifikke_metadata from arkiv.part t join arkiv.journalpost j on j.arkivskaper = t.arkivskaper and j.system_id = t.journalpost
     join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe
    where m.arkivdel = any ($deler) and t.virksomhetsspesifikke_metadata is not null`,
  `select t.virksomhetsspesifikke_metadata from arkiv.part t
     join arkiv.dokumentbeskrivelse_registrering l on l.arkivskaper = t.arkivskaper and l.dokumentbeskrivelse = t.dokumentbeskrivelse
     join arkiv.journalpost j on j.arkivskaper = l.arkivskaper and j.system_id = l.journalpost
     join arkiv.saksmappe m on m.arkivskaper = j.arkivskaper and m.system_id = j.saksmappe
    where m.arkivdel = any ($deler) and t.virksomhetsspesifikke_metadata is not null`,
  `select m.virksomhetsspesifikke_metadata from arkiv.moetemappe m where m.arkivdel = any ($deler) and m.virksomhetsspesifikke_metadata is not null`,
  `select t.virksomhetsspesifikke_metadata from arkiv.part t join arkiv.arkivnotat n on n.arkivskaper = t.arkivskaper and n.system_id = t.arkivnotat
     join arkiv.saksmappe m on m.arkivskaper = n.arkivskaper and m.system_id = n.saksmappe
    where m.arkivdel = any ($deler) and t.virksomhetsspesifikke_metadata is not null`,
  `select t.virksomhetsspesifikke_metadata from arkiv.part t
     join arkiv.dokumentbeskrivelse_arkivnotat l on l.arkivskaper = t.arkivskaper and l.dokumentbeskrivelse = t.dokumentbeskrivelse
     join arkiv.arkivnotat n on n.arkivskaper = l.arkivskaper and n.system_id = l.arkivnotat
     join arkiv.saksmappe m on m.arkivskaper = n.arkivskaper and m.system_id = n.saksmappe
    where m.arkivdel = any ($deler) and t.virksomhetsspesifikke_metadata is not null`,
  `select t.virksomhetsspesifikke_metadata from arkiv.part t left join arkiv.moeteregistrering r on r.arkivskaper = t.arkivskaper and r.system_id = t.moeteregistrering
     join arkiv.moetemappe m on m.arkivskaper = t.arkivskaper and m.system_id = coalesce(t.moetemappe, r.moetemappe)
    where m.arkivdel = any ($deler) and t.virksomhetsspesifikke_metadata is not null`,
  `select t.virksomhetsspesifikke_metadata from arkiv.moeteregistrering t join arkiv.moetemappe m on m.arkivskaper = t.arkivskaper and m.system_id = t.moetemappe
    where m.arkivdel = any ($deler) and t.virksomhetsspesifikke_metadata is not null`,
].join(' union all ');

/** The namespaces in use, each with the schema the municipality has for it. */
export function egneSkjemaer(k: Kontekst): Uttrekksleser['egneSkjemaer'] {
  return async ({ arkivdeler }) => {
    const [foer = '', ...resten] = ALLE.split('$deler');
    const deler = sql`${[...arkivdeler]}::uuid[]`;
    const alle = resten.reduce((saa_langt, bit) => sql`${saa_langt}${deler}${sql.raw(bit)}`, sql`${sql.raw(foer)}`);
    const svar = await sql<{ navnerom: string }>`
      select distinct n as navnerom from (${alle}) x cross join lateral jsonb_array_elements_text(x.v -> 'navnerom') n order by 1`.execute(
      k.trx,
    );
    const brukt = svar.rows.map((rad) => rad.navnerom);
    const sett = (await egnemetadataRepository(k).sett()).filter((each) => brukt.includes(each.navnerom));
    const filer = await k.trx.selectFrom('arkiv.metadatasett').select(['system_id', 'xsd']).execute();
    const kjente = sett.map((each) => each.navnerom);
    return {
      skjemaer: sett.map(({ id, importert: _importert, ...each }) => ({
        ...each,
        xsd: filer.find((fil) => fil.system_id === id)?.xsd ?? null,
      })),
      ukjente: brukt.filter((navnerom) => !kjente.includes(navnerom)),
    };
  };
}
