import { sql } from 'kysely';
import type { Uttrekksleser } from '../../../domain/uttrekk.ts';
import type { Kontekst } from '../kontekst.ts';

/** Every place of the arkivdeler a shielding may stand: the arkivdel and its classes, mapper, registreringer and documents (krav 5.2.17–22). */
export function tilgangskoder({ trx }: Kontekst): Uttrekksleser['tilgangskoder'] {
  return async ({ arkivdeler }) => {
    const svar = await sql<{ kode: string }>`
      with saker as (select system_id, klasse, tilgangskode from arkiv.saksmappe where arkivdel = any (${[...arkivdeler]}::uuid[])),
      moeter as (select system_id, tilgangskode from arkiv.moetemappe where arkivdel = any (${[...arkivdeler]}::uuid[])),
      poster as (select j.system_id, j.tilgangskode from arkiv.journalpost j join saker s on s.system_id = j.saksmappe),
      notater as (select n.system_id, n.tilgangskode from arkiv.arkivnotat n join saker s on s.system_id = n.saksmappe),
      dokumenter as (
        select l.dokumentbeskrivelse from arkiv.dokumentbeskrivelse_registrering l join poster p on p.system_id = l.journalpost
        union select l.dokumentbeskrivelse from arkiv.dokumentbeskrivelse_arkivnotat l join notater n on n.system_id = l.arkivnotat)
      select distinct tilgangskode as kode from (
        select tilgangskode from arkiv.arkivdel where system_id = any (${[...arkivdeler]}::uuid[])
        union select k.tilgangskode from arkiv.klasse k join saker s on s.klasse = k.system_id
        union select tilgangskode from saker
        union select tilgangskode from moeter
        union select r.tilgangskode from arkiv.moeteregistrering r join moeter m on m.system_id = r.moetemappe
        union select tilgangskode from poster
        union select tilgangskode from notater
        union select b.tilgangskode from arkiv.dokumentbeskrivelse b join dokumenter d on d.dokumentbeskrivelse = b.system_id
      ) alle where tilgangskode is not null order by 1`.execute(trx);
    return svar.rows.map(({ kode }) => kode);
  };
}
