-- What a row can be found by, as one vector. Titles weigh most, then parties, then parts of compounds, then the text of documents.
-- Names are not stemmed (Hansen is not Hans); numbers are kept whole.
create function soek.vektor(titler text, navn text, ledd text, numre text[], brodtekst text) returns tsvector
  language sql immutable parallel safe set search_path = '' as $$
    select setweight(to_tsvector('pg_catalog.norwegian', titler), 'A')
        || setweight(to_tsvector('pg_catalog.simple', navn), 'B')
        || setweight(to_tsvector('pg_catalog.norwegian', ledd), 'C')
        || array_to_tsvector(numre)
        || setweight(to_tsvector('pg_catalog.norwegian', brodtekst), 'D')
  $$;
comment on function soek.vektor(text, text, text, text[], text) is 'The search vector of one row';

-- All words must be there, each as the stemmer has it, as it stands (names) or as a number. A word ending in * is a beginning. Words
-- without meaning of their own (og, i, på) are passed over unless there is nothing else.
create function soek.sporring(ord text[]) returns tsquery
  language plpgsql immutable parallel safe set search_path = '' as $$
declare
  svar tsquery;
  del tsquery;
  enkelt text;
begin
  foreach enkelt in array ord loop
    if enkelt like '%*' then
      del := to_tsquery('pg_catalog.simple', quote_literal(rtrim(enkelt, '*')) || ':*');
    elsif numnode(phraseto_tsquery('pg_catalog.norwegian', enkelt)) = 0 then
      continue;
    else
      del := phraseto_tsquery('pg_catalog.norwegian', enkelt) || phraseto_tsquery('pg_catalog.simple', enkelt);
      if enkelt ~ '^[0-9]' then del := del || quote_literal(enkelt)::tsquery; end if;
    end if;
    svar := case when svar is null then del else svar && del end;
  end loop;
  return svar;
end $$;
comment on function soek.sporring(text[]) is 'The query of the given words (and phrases); null when none of them means anything';

-- The newest hits of the tenant of the transaction, ranked. Under row-level security the planner will not use a full-text index, so this
-- function filters by tenant itself. A shielded row counts only when its code is among klarering (null: all codes) or its saksbehandler asks.
-- Looks four months back first, then two years, then through all: the newest are wanted, and a common word is in every other row.
create function soek.finn(ord text[], klarering text[], spoerrer text, fra date, til date, grense integer)
  returns table (id uuid, poeng real)
  language plpgsql stable security definer set search_path = '' as $$
declare
  egen text := platform.gjeldende_arkivskaper();
  sok tsquery := soek.sporring(ord);
  siste integer;
  vindu integer;
  vilkaar text;
  rader integer;
  funnet uuid[];
begin
  if egen is null or sok is null then return; end if;
  siste := (select extract(year from d) * 12 + extract(month from d) from coalesce(til, current_date) d);
  foreach vindu in array array[4, 24, null] loop
    vilkaar := format('t.arkivskaper = %L', egen);
    if vindu is not null then vilkaar := vilkaar || format(' and t.maaned > %s', siste - vindu); end if;
    if fra is not null then vilkaar := vilkaar || format(' and t.dato >= %L', fra); end if;
    if til is not null then vilkaar := vilkaar || format(' and t.dato <= %L', til); end if;
    execute format(
      'select array_agg(u.id) from (
         select k.id from (
           (select t.id, t.dato from soek.treff t where %1$s and t.aapen @@ %2$L::tsquery order by t.dato desc limit %3$s)
           union
           (select t.id, t.dato from soek.treff t where %1$s and t.skjermet @@ %2$L::tsquery
               and (%4$L::text[] is null or t.tilgangskode = any (%4$L::text[]) or t.saksbehandler = %5$L) order by t.dato desc limit %3$s)
         ) k order by k.dato desc limit %3$s) u',
      vilkaar, sok, greatest(grense * 3, 100), klarering, spoerrer) into funnet;
    rader := coalesce(array_length(funnet, 1), 0);
    exit when rader >= grense or (fra is not null and vindu is not null and (extract(year from fra) * 12 + extract(month from fra)) > siste - vindu);
  end loop;
  return query
    select t.id,
           ts_rank_cd('{0.05, 0.3, 0.5, 1.0}',
                      case when t.skjermet is not null and (klarering is null or t.tilgangskode = any (klarering) or t.saksbehandler = spoerrer) then t.skjermet else t.aapen end,
                      sok)
      from soek.treff t
     where t.arkivskaper = egen and t.id = any (funnet);
end $$;
comment on function soek.finn(text[], text[], text, date, date, integer) is 'Ids and points of what the one who asks may find by these words';
revoke all on function soek.finn(text[], text[], text, date, date, integer) from public;
grant execute on function soek.finn(text[], text[], text, date, date, integer) to dokumentsenter_app;

-- A number as far as it is written. A text prefix cannot use its index under row-level security either. Numbers are open to all who have
-- access to the municipality: that a journalpost is there is never shielded. Shortest first: the very number before longer ones.
create function soek.finn_nummer(i_journal boolean, begynner text, fra date, til date, grense integer) returns setof uuid
  language sql stable security definer set search_path = '' as $$
    (select t.id from soek.treff t
      where i_journal and t.arkivskaper = platform.gjeldende_arkivskaper()
        and t.journalnummer ~>=~ begynner and t.journalnummer ~<~ (begynner || chr(1114111))
        and (fra is null or t.dato >= fra) and (til is null or t.dato <= til)
      order by length(t.journalnummer), t.dato desc limit grense)
    union all
    (select t.id from soek.treff t
      where not i_journal and t.arkivskaper = platform.gjeldende_arkivskaper()
        and t.nummer ~>=~ begynner and t.nummer ~<~ (begynner || chr(1114111))
        and (fra is null or t.dato >= fra) and (til is null or t.dato <= til)
      order by length(t.nummer), t.dato desc limit grense)
  $$;
comment on function soek.finn_nummer(boolean, text, date, date, integer) is 'Ids of the rows whose case number, registreringsID or journalnummer begins so';
revoke all on function soek.finn_nummer(boolean, text, date, date, integer) from public;
grant execute on function soek.finn_nummer(boolean, text, date, date, integer) to dokumentsenter_app;
