-- A search is a tree: {"ord", "vekt"}, {"maske"}, {"og": []}, {"eller": []}, {"ikke": {}} (krav 5.1.2, 5.1.3, 5.1.7). Words go to the word
-- vectors; a mask (a sign in front of or inside a word) is a regular expression over titles and names, held by trigrams.
create extension if not exists pg_trgm;

create function soek.aapen_tekst(tilgangskode text, tittel text, offentlig text, aapen_part text) returns text
  language sql immutable parallel safe as $$
    select case when tilgangskode is null then tittel || ' ' || coalesce(offentlig, '') || ' ' || coalesce(aapen_part, '')
                else coalesce(offentlig, '') end
  $$;
comment on function soek.aapen_tekst(text, text, text, text) is 'Titles and names that a mask may be tried on by anyone with access to the municipality';
create function soek.skjermet_tekst(tittel text, offentlig text, part text) returns text
  language sql immutable parallel safe as $$
    select tittel || ' ' || coalesce(offentlig, '') || ' ' || coalesce(part, '')
  $$;
comment on function soek.skjermet_tekst(text, text, text) is 'All titles and names of a shielded row, for those who are cleared';
create index treff_maske on soek.treff using gin (arkivskaper, maaned, soek.aapen_tekst(tilgangskode, tittel, offentlig_tittel, aapen_part) gin_trgm_ops);
create index treff_skjermet_maske on soek.treff using gin (arkivskaper, maaned, soek.skjermet_tekst(tittel, offentlig_tittel, part) gin_trgm_ops) where skjermet is not null;

drop function soek.finn(text[], text[], text, date, date, integer);
drop function soek.sporring(text[]);

-- One word or phrase: as the stemmer has it, as it stands (names) or as a number. A word ending in * is a beginning; vekt keeps to one
-- part of the row (A titles, B names, D text of documents). Null when it means nothing of its own (og, i, på).
create function soek.ordsporring(ord text, vekt text) returns tsquery
  language plpgsql immutable parallel safe set search_path = '' as $$
declare
  bart text := '''' || translate(rtrim(ord, '*'), '''\', '  ') || '''';
  svar tsquery;
begin
  if btrim(bart, ''' ') = '' then return null; end if;
  if ord like '%*' then return to_tsquery('pg_catalog.simple', bart || ':*' || vekt); end if;
  svar := to_tsquery('pg_catalog.norwegian', bart || ':' || vekt);
  if numnode(svar) = 0 then return null; end if;
  svar := svar || to_tsquery('pg_catalog.simple', bart || ':' || vekt);
  if vekt = '' and ord ~ '^[0-9]' then svar := svar || bart::tsquery; end if;
  return svar;
end $$;
comment on function soek.ordsporring(text, text) is 'The query of one word or phrase; null when it means nothing';

create function soek.sporring(tre jsonb) returns tsquery
  language plpgsql immutable parallel safe set search_path = '' as $$
declare
  svar tsquery;
  del tsquery;
  gren jsonb;
begin
  if tre ? 'ord' then return soek.ordsporring(tre ->> 'ord', coalesce(tre ->> 'vekt', '')); end if;
  if tre ? 'ikke' then return !! soek.sporring(tre -> 'ikke'); end if;
  for gren in select * from jsonb_array_elements(coalesce(tre -> 'og', tre -> 'eller', '[]')) loop
    del := soek.sporring(gren);
    svar := case when del is null then svar when svar is null then del when tre ? 'og' then svar && del else svar || del end;
  end loop;
  return svar;
end $$;
comment on function soek.sporring(jsonb) is 'The words of a search as a query; masks are passed over. Null when no word means anything';

-- The condition of a search on one word vector and the text beside it. Everything is quoted: what somebody wrote is never SQL.
create function soek.vilkaar(tre jsonb, vektor text, tekst text) returns text
  language plpgsql immutable parallel safe set search_path = '' as $$
declare
  deler text;
begin
  if not jsonb_path_exists(tre, '$.**.maske') then
    return format('%s @@ %L::tsquery', vektor, soek.sporring(tre));
  end if;
  if tre ? 'maske' then return format('%s ~* %L', tekst, tre ->> 'maske'); end if;
  if tre ? 'ikke' then return 'not (' || soek.vilkaar(tre -> 'ikke', vektor, tekst) || ')'; end if;
  select string_agg('(' || soek.vilkaar(gren, vektor, tekst) || ')', case when tre ? 'og' then ' and ' else ' or ' end) into deler
    from jsonb_array_elements(coalesce(tre -> 'og', tre -> 'eller')) gren
   where jsonb_path_exists(gren, '$.**.maske') or soek.sporring(gren) is not null;
  return deler;
end $$;
comment on function soek.vilkaar(jsonb, text, text) is 'A search as a condition that the indexes can answer';

-- The newest hits of the tenant of the transaction, ranked. Under row-level security the planner will not use a full-text index, so this
-- function filters by tenant itself. A shielded row is judged by all its words when its code is among klarering (null: all codes) or its
-- saksbehandler asks, else by its open words alone: what must not be there tells no more than what must. Goes back month by month and
-- stops when there is enough; what is older than half a year, or dated ahead, comes last in one go, with the month kept away from the
-- index (+ 0): a range of months would make it read all their entries first.
create function soek.finn(tre jsonb, klarering text[], spoerrer text, fra date, til date, grense integer)
  returns table (id uuid, poeng real)
  language plpgsql stable security definer set search_path = '' as $$
declare
  egen text := platform.gjeldende_arkivskaper();
  sok tsquery := soek.sporring(tre);
  siste integer := (select extract(year from d) * 12 + extract(month from d) from coalesce(til, current_date) d);
  klarert text := format('coalesce(%1$L::text[] is null or t.tilgangskode = any (%1$L::text[]) or t.saksbehandler = %2$L, false)', klarering, spoerrer);
  mal constant text := '(select t.id, t.dato from soek.treff t where t.arkivskaper = %1$L and %2$s and (t.tilgangskode is null or not %3$s) and (%4$s) %6$s
      union all
      select t.id, t.dato from soek.treff t where t.arkivskaper = %1$L and %2$s and t.skjermet is not null and %3$s and (%5$s) %6$s)
     order by 2 desc limit %7$s';
  periode text := case when fra is null then '' else format(' and t.dato >= %L', fra) end || case when til is null then '' else format(' and t.dato <= %L', til) end;
  har_maske boolean := jsonb_path_exists(tre, '$.**.maske');
  aapen text;
  lukket text;
  funnet uuid[];
begin
  if egen is null or (not har_maske and (sok is null or querytree(sok) in ('T', ''))) then return; end if;
  aapen := soek.vilkaar(tre, 't.aapen', 'soek.aapen_tekst(t.tilgangskode, t.tittel, t.offentlig_tittel, t.aapen_part)');
  lukket := soek.vilkaar(tre, 't.skjermet', 'soek.skjermet_tekst(t.tittel, t.offentlig_tittel, t.part)');
  execute format(
    'select array_agg(k.id) from (
       (select n.id from generate_series(%1$s, %1$s - 5, -1) m (maaned), lateral (%2$s) n)
       union all
       (select n.id from (%3$s) n)
       limit %4$s) k',
    siste,
    format(mal, egen, 't.maaned = m.maaned', klarert, aapen, lukket, periode, greatest(grense * 2, 60)),
    format(mal, egen, format('not (t.maaned + 0 between %s and %s)', siste - 5, siste), klarert, aapen, lukket, periode, greatest(grense * 2, 60)),
    greatest(grense * 2, 60))
    into funnet;
  return query
    select t.id,
           case when sok is null then 0.5::real else
             ts_rank('{0.05, 0.3, 0.5, 1.0}',
                      case when t.skjermet is not null and (klarering is null or t.tilgangskode = any (klarering) or t.saksbehandler = spoerrer) then t.skjermet else t.aapen end,
                      sok) end
      from soek.treff t
     where t.arkivskaper = egen and t.id = any (funnet);
end $$;
comment on function soek.finn(jsonb, text[], text, date, date, integer) is 'Ids and points of what the one who asks may find';
revoke all on function soek.finn(jsonb, text[], text, date, date, integer) from public;
grant execute on function soek.finn(jsonb, text[], text, date, date, integer) to dokumentsenter_app;
