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

create function arkiv.saker_med_ord(ord text, ser_alt boolean, koder text[], meg text) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    with s as (
      select to_tsquery('simple'::regconfig, quote_literal(ord) || ':*')
          || to_tsquery('norwegian'::regconfig, quote_literal(ord) || ':*') as soek,
             platform.gjeldende_arkivskaper() as arkivskaper
    )
    select m.system_id from s, arkiv.saksmappe m
     where m.arkivskaper = s.arkivskaper and arkiv.ordvektor(m.tittel) @@ s.soek
       and (ser_alt or m.tilgangskode is null or m.tilgangskode = any (koder) or m.saksansvarlig_id = meg)
    union
    select m.system_id from s, arkiv.saksmappe m
     where m.arkivskaper = s.arkivskaper and m.offentlig_tittel is not null and arkiv.ordvektor(m.offentlig_tittel) @@ s.soek
    union
    select j.saksmappe from s
      join arkiv.korrespondansepart k on k.arkivskaper = s.arkivskaper and arkiv.ordvektor(k.korrespondansepart_navn) @@ s.soek
      join arkiv.journalpost j on j.arkivskaper = k.arkivskaper and j.system_id = k.journalpost
     where ser_alt or j.tilgangskode is null or j.tilgangskode = any (koder) or j.saksbehandler_id = meg
    union
    select p.saksmappe from s
      join arkiv.part p on p.arkivskaper = s.arkivskaper and arkiv.ordvektor(p.part_navn) @@ s.soek
      join arkiv.saksmappe m on m.arkivskaper = p.arkivskaper and m.system_id = p.saksmappe
     where ser_alt or m.tilgangskode is null or m.tilgangskode = any (koder) or m.saksansvarlig_id = meg
  $$;
comment on function arkiv.saker_med_ord(text, boolean, text[], text) is 'Cases with a word (or its beginning) in title or party, as far as this actor may see them';
revoke all on function arkiv.saker_med_ord(text, boolean, text[], text) from public;
grant execute on function arkiv.saker_med_ord(text, boolean, text[], text) to dokumentsenter_app;

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
