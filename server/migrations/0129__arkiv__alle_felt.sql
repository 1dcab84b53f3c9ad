-- The last fields of arkivstruktur.xsd that had no place (krav 6.3.1, 6.4.25): parties of arkivnotater, meetings and their matters, the
-- correspondents of arkivnotater and matters, and references from a unit to an arkivdel other than its own.
alter table arkiv.part
  add column moetemappe uuid,
  add column arkivnotat uuid,
  add column moeteregistrering uuid,
  add foreign key (arkivskaper, moetemappe) references arkiv.moetemappe,
  add foreign key (arkivskaper, arkivnotat) references arkiv.arkivnotat,
  add foreign key (arkivskaper, moeteregistrering) references arkiv.moeteregistrering,
  drop constraint part_check,
  add constraint part_check check (num_nonnulls(saksmappe, journalpost, dokumentbeskrivelse, moetemappe, arkivnotat, moeteregistrering) = 1);
create index part_moetemappe on arkiv.part (arkivskaper, moetemappe) where moetemappe is not null;
create index part_arkivnotat on arkiv.part (arkivskaper, arkivnotat) where arkivnotat is not null;
create index part_moeteregistrering on arkiv.part (arkivskaper, moeteregistrering) where moeteregistrering is not null;

alter table arkiv.korrespondansepart
  alter column journalpost drop not null,
  add column arkivnotat uuid,
  add column moeteregistrering uuid,
  add foreign key (arkivskaper, arkivnotat) references arkiv.arkivnotat,
  add foreign key (arkivskaper, moeteregistrering) references arkiv.moeteregistrering,
  add constraint korrespondansepart_paa_en check (num_nonnulls(journalpost, arkivnotat, moeteregistrering) = 1);
create unique index korrespondansepart_arkivnotat on arkiv.korrespondansepart (arkivskaper, arkivnotat, rekkefoelge) where arkivnotat is not null;
create unique index korrespondansepart_moeteregistrering on arkiv.korrespondansepart (arkivskaper, moeteregistrering, rekkefoelge) where moeteregistrering is not null;
comment on column arkiv.korrespondansepart.journalpost is 'Null for a correspondent of an arkivnotat or moeteregistrering, such as an import may bring';

create table arkiv.arkivdelreferanse (
  arkivskaper text not null,
  enhetstype  text not null check (enhetstype in ('saksmappe', 'moetemappe', 'journalpost', 'arkivnotat', 'moeteregistrering', 'dokumentbeskrivelse')),
  enhet       uuid not null,
  arkivdel    uuid not null,
  primary key (arkivskaper, enhet, arkivdel),
  foreign key (arkivskaper, arkivdel) references arkiv.arkivdel
);
comment on table arkiv.arkivdelreferanse is 'referanseArkivdel (M208) to another arkivdel than the one the unit lies in, such as where its paper is; imports may carry it';
create index arkivdelreferanse_arkivdel on arkiv.arkivdelreferanse (arkivskaper, arkivdel);
call platform.sikre('arkiv.arkivdelreferanse', 'select, insert');

alter table arkiv.import_peker
  drop constraint import_peker_tabell_check,
  add constraint import_peker_tabell_check check (tabell in ('avskrivning', 'saksmappe_sekundaerklasse', 'kryssreferanse', 'moeteregistrering_referanse', 'arkivdel', 'moetemappe', 'arkivdelreferanse'));

-- A party of a journalpost, an arkivnotat or a document is found in the case these lie in, and is seen by who may see them (krav 5.2.40);
-- one of a document with a shielding of its own is not found here.
drop function arkiv.finn_part(text, text, text[], integer);
create function arkiv.finn_part(fnr text, orgnr text, ordene text[], grense integer)
  returns table (saksmappe uuid, journalpost uuid, arkivnotat uuid, part uuid, navn text)
  language sql stable security definer rows 100 set search_path = ''
  as $$
    with eier as materialized (
      select platform.gjeldende_arkivskaper() as arkivskaper
    ), soek as materialized (
      select string_agg(format('(%s)', to_tsquery('simple'::regconfig, quote_literal(ord) || ':*')), ' & ')::tsquery as ledd
        from unnest(ordene) as o (ord)
    ), treff as (
      select f.korrespondansepart as id from arkiv.korrespondansepart_foedselsnummer f
       where fnr is not null and f.arkivskaper = (select arkivskaper from eier) and f.foedselsnummer = fnr
      union
      select k.system_id from arkiv.korrespondansepart k
       where orgnr is not null and k.arkivskaper = (select arkivskaper from eier) and k.organisasjonsnummer = orgnr
      union
      select k.system_id from arkiv.korrespondansepart k
       where cardinality(ordene) > 0 and k.arkivskaper = (select arkivskaper from eier)
         and arkiv.ordvektor(k.korrespondansepart_navn) @@ (select ledd from soek)
    ), parter as materialized (
      select p.* from arkiv.part p
       where p.arkivskaper = (select arkivskaper from eier) and p.moetemappe is null and p.moeteregistrering is null
         and ((orgnr is not null and p.organisasjonsnummer = orgnr)
              or (cardinality(ordene) > 0 and arkiv.ordvektor(p.part_navn) @@ (select ledd from soek)))
       limit grense
    )
    (select j.saksmappe, j.system_id, null::uuid, k.system_id, k.korrespondansepart_navn
       from treff t
       join arkiv.korrespondansepart k on k.arkivskaper = (select arkivskaper from eier) and k.system_id = t.id
       join arkiv.journalpost j on j.arkivskaper = k.arkivskaper and j.system_id = k.journalpost
      where k.korrespondanseparttype not in ('IA', 'IM', 'IK')
      order by j.journalaar desc, j.journalsekvensnummer desc
      limit grense)
    union all
    (select n.saksmappe, null::uuid, n.system_id, k.system_id, k.korrespondansepart_navn
       from treff t
       join arkiv.korrespondansepart k on k.arkivskaper = (select arkivskaper from eier) and k.system_id = t.id
       join arkiv.arkivnotat n on n.arkivskaper = k.arkivskaper and n.system_id = k.arkivnotat
      where k.korrespondanseparttype not in ('IA', 'IM', 'IK')
      limit grense)
    union all
    select p.saksmappe, null::uuid, null::uuid, p.system_id, p.part_navn from parter p where p.saksmappe is not null
    union all
    select j.saksmappe, j.system_id, null::uuid, p.system_id, p.part_navn
      from parter p join arkiv.journalpost j on j.arkivskaper = p.arkivskaper and j.system_id = p.journalpost
    union all
    select n.saksmappe, null::uuid, n.system_id, p.system_id, p.part_navn
      from parter p join arkiv.arkivnotat n on n.arkivskaper = p.arkivskaper and n.system_id = p.arkivnotat
    union all
    select j.saksmappe, j.system_id, null::uuid, p.system_id, p.part_navn
      from parter p
      join arkiv.dokumentbeskrivelse_registrering l on l.arkivskaper = p.arkivskaper and l.dokumentbeskrivelse = p.dokumentbeskrivelse
      join arkiv.journalpost j on j.arkivskaper = l.arkivskaper and j.system_id = l.journalpost
      join arkiv.dokumentbeskrivelse b on b.arkivskaper = l.arkivskaper and b.system_id = l.dokumentbeskrivelse
     where b.tilgangskode is null or b.tilgangskode = j.tilgangskode
    union all
    select n.saksmappe, null::uuid, n.system_id, p.system_id, p.part_navn
      from parter p
      join arkiv.dokumentbeskrivelse_arkivnotat l on l.arkivskaper = p.arkivskaper and l.dokumentbeskrivelse = p.dokumentbeskrivelse
      join arkiv.arkivnotat n on n.arkivskaper = l.arkivskaper and n.system_id = l.arkivnotat
      join arkiv.dokumentbeskrivelse b on b.arkivskaper = l.arkivskaper and b.system_id = l.dokumentbeskrivelse
     where b.tilgangskode is null or b.tilgangskode = n.tilgangskode
  $$;
comment on function arkiv.finn_part(text, text, text[], integer) is 'Parties and correspondents by number or name, for insight in own affairs (krav 5.2.39, 5.2.40)';
revoke all on function arkiv.finn_part(text, text, text[], integer) from public;
grant execute on function arkiv.finn_part(text, text, text[], integer) to dokumentsenter_app;
