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
-- function filters by tenant itself. A shielded row counts only when its code is among klarering (null: all codes) or its saksbehandler
-- asks. Goes back month by month and stops when there is enough: a common word is in every other row, and a search through a whole
-- journal for it would read them all. What is older than half a year, or dated ahead, comes last in one go
-- (a word with too few hits in six months has not many in all), with the month kept
-- away from the index (+ 0): a range of months would make it read all their entries first.
create function soek.finn(ord text[], klarering text[], spoerrer text, fra date, til date, grense integer)
  returns table (id uuid, poeng real)
  language plpgsql stable security definer set search_path = '' as $$
declare
  egen text := platform.gjeldende_arkivskaper();
  sok tsquery := soek.sporring(ord);
  siste integer := (select extract(year from d) * 12 + extract(month from d) from coalesce(til, current_date) d);
  treff text;
  lukket text;
  funnet uuid[];
begin
  if egen is null or sok is null then return; end if;
  lukket := format('(%1$L::text[] is null or t.tilgangskode = any (%1$L::text[]) or t.saksbehandler = %2$L)', klarering, spoerrer);
  treff := format(
    '(select t.id, t.dato from soek.treff t where t.arkivskaper = %1$L and :maaned: and t.aapen @@ %2$L::tsquery %3$s
      union
      select t.id, t.dato from soek.treff t where t.arkivskaper = %1$L and :maaned: and t.skjermet @@ %2$L::tsquery and %4$s %3$s)
     order by 2 desc limit %5$s',
    egen, sok,
    case when fra is null then '' else format(' and t.dato >= %L', fra) end || case when til is null then '' else format(' and t.dato <= %L', til) end,
    lukket, greatest(grense * 2, 60));
  execute format(
    'select array_agg(k.id) from (
       (select n.id from generate_series(%1$s, %1$s - 5, -1) m (maaned), lateral (%2$s) n)
       union all
       (select n.id from (%3$s) n)
       limit %4$s) k',
    siste, replace(treff, ':maaned:', 't.maaned = m.maaned'), replace(treff, ':maaned:', format('not (t.maaned + 0 between %s and %s)', siste - 5, siste)), greatest(grense * 2, 60))
    into funnet;
  return query
    select t.id,
           ts_rank('{0.05, 0.3, 0.5, 1.0}',
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
