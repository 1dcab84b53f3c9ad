-- Words in case titles and party names. Under row-level security the operators of full-text search are not leakproof and the indexes
-- would stay unused, so one narrow function answers instead, for the tenant of the transaction and with the access rule inside.
create function arkiv.ordvektor(tekst text) returns tsvector
  language sql immutable parallel safe
  return to_tsvector('simple'::regconfig, coalesce(tekst, '')) || to_tsvector('norwegian'::regconfig, coalesce(tekst, ''));
comment on function arkiv.ordvektor(text) is 'Words as they stand and their Norwegian stems';

create index saksmappe_tittelord on arkiv.saksmappe using gin (arkiv.ordvektor(tittel));
create index saksmappe_offentlig_tittelord on arkiv.saksmappe using gin (arkiv.ordvektor(offentlig_tittel)) where offentlig_tittel is not null;
create index korrespondansepart_navneord on arkiv.korrespondansepart using gin (arkiv.ordvektor(korrespondansepart_navn));
create index part_navneord on arkiv.part using gin (arkiv.ordvektor(part_navn));

-- Cases that have every word (or its beginning), each in a title or in the name of a party, as far as this actor may see them.
create function arkiv.saker_med_ord(ordene text[], ser_alt boolean, koder text[], meg text) returns setof uuid
  language sql stable security definer rows 5000 set search_path = ''
  as $$
    with soek as materialized (
      select nr, to_tsquery('simple'::regconfig, quote_literal(ord) || ':*')
              || to_tsquery('norwegian'::regconfig, quote_literal(ord) || ':*') as ledd
        from unnest(ordene) with ordinality as o (ord, nr)
    ), eier as (
      select platform.gjeldende_arkivskaper() as arkivskaper
    ), treff as (
      select s.nr, m.system_id from soek s, arkiv.saksmappe m
       where m.arkivskaper = (select arkivskaper from eier) and arkiv.ordvektor(m.tittel) @@ s.ledd
         and (ser_alt or m.tilgangskode is null or m.tilgangskode = any (koder) or m.saksansvarlig_id = meg)
      union all
      select s.nr, m.system_id from soek s, arkiv.saksmappe m
       where m.arkivskaper = (select arkivskaper from eier)
         and m.offentlig_tittel is not null and arkiv.ordvektor(m.offentlig_tittel) @@ s.ledd
      union all
      -- A word that very many names have (bounded here) hardly tells cases apart; the whole name together does, in the next part.
      select s.nr, j.saksmappe from soek s
        cross join lateral (select k.journalpost from arkiv.korrespondansepart k
                             where k.arkivskaper = (select arkivskaper from eier)
                               and arkiv.ordvektor(k.korrespondansepart_navn) @@ s.ledd limit 10000) k
        join arkiv.journalpost j on j.arkivskaper = (select arkivskaper from eier) and j.system_id = k.journalpost
       where ser_alt or j.tilgangskode is null or j.tilgangskode = any (koder) or j.saksbehandler_id = meg
      union all
      select s.nr, j.saksmappe from soek s
        cross join (select k.journalpost from arkiv.korrespondansepart k
                     where k.arkivskaper = (select arkivskaper from eier)
                       and arkiv.ordvektor(k.korrespondansepart_navn) @@
                           (select string_agg(format('(%s)', ledd), ' & ')::tsquery from soek) limit 10000) k
        join arkiv.journalpost j on j.arkivskaper = (select arkivskaper from eier) and j.system_id = k.journalpost
       where (select count(*) from soek) > 1
         and (ser_alt or j.tilgangskode is null or j.tilgangskode = any (koder) or j.saksbehandler_id = meg)
      union all
      select s.nr, p.saksmappe from soek s, arkiv.part p, arkiv.saksmappe m
       where p.arkivskaper = (select arkivskaper from eier) and arkiv.ordvektor(p.part_navn) @@ s.ledd
         and m.arkivskaper = p.arkivskaper and m.system_id = p.saksmappe
         and (ser_alt or m.tilgangskode is null or m.tilgangskode = any (koder) or m.saksansvarlig_id = meg)
    )
    select system_id from treff group by system_id having count(distinct nr) = cardinality(ordene)
  $$;
comment on function arkiv.saker_med_ord(text[], boolean, text[], text) is 'Cases with all the words in title or party, as far as this actor may see them';
revoke all on function arkiv.saker_med_ord(text[], boolean, text[], text) from public;
grant execute on function arkiv.saker_med_ord(text[], boolean, text[], text) to dokumentsenter_app;

-- Cases of somebody with exactly this name (case ignored), for the proposal engine.
create index korrespondansepart_helt_navn on arkiv.korrespondansepart (arkivskaper, lower(korrespondansepart_navn));
create index part_helt_navn on arkiv.part (arkivskaper, lower(part_navn));
create function arkiv.saker_med_partsnavn(navn text) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select j.saksmappe from arkiv.korrespondansepart k
      join arkiv.journalpost j on j.arkivskaper = k.arkivskaper and j.system_id = k.journalpost
     where k.arkivskaper = platform.gjeldende_arkivskaper() and lower(k.korrespondansepart_navn) = lower(navn)
    union
    select p.saksmappe from arkiv.part p
     where p.arkivskaper = platform.gjeldende_arkivskaper() and lower(p.part_navn) = lower(navn)
  $$;
comment on function arkiv.saker_med_partsnavn(text) is 'Ids of the cases where somebody of this name is a party or correspondent';
revoke all on function arkiv.saker_med_partsnavn(text) from public;
grant execute on function arkiv.saker_med_partsnavn(text) to dokumentsenter_app;
