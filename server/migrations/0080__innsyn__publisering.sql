-- innsyn: what the public may see of each journalpost, and whether it may see it yet.
create schema innsyn;
grant usage on schema innsyn to dokumentsenter_app;
create extension if not exists btree_gin;

create table innsyn.publisering (
  arkivskaper          text not null,
  journalpost          uuid not null,
  saksmappe            uuid not null,
  journalaar           integer not null,
  journalsekvensnummer integer not null,
  journaldato          date not null,
  status               text not null check (status in ('venter', 'stanset', 'publisert', 'trukket')),
  publiseres_tid       timestamptz,
  publisert_tid        timestamptz,
  innhold              jsonb not null,
  funn                 jsonb not null default '[]',
  avgjoerelse          jsonb,
  soekeord             tsvector not null,
  primary key (arkivskaper, journalpost),
  unique (arkivskaper, journalaar, journalsekvensnummer),
  check (status <> 'publisert' or publisert_tid is not null),
  check (status <> 'publisert' or jsonb_array_length(funn) = 0 or coalesce(avgjoerelse ->> 'valg', '') = 'publiser')
);
comment on table innsyn.publisering is 'The public row of each journalpost, what the guard found in it and what a person decided. Names of persons are never in soekeord (offentlegforskrifta § 6)';
create index publisering_liste on innsyn.publisering (arkivskaper, journaldato desc, journalaar desc, journalsekvensnummer desc) where status = 'publisert';
create index publisering_venter on innsyn.publisering (arkivskaper, status, publiseres_tid) where status <> 'publisert';
create index publisering_saksmappe on innsyn.publisering (arkivskaper, saksmappe);
create index publisering_soek on innsyn.publisering using gin (arkivskaper, soekeord) where status = 'publisert';
call platform.sikre('innsyn.publisering');

-- One page of the public list. Full-text operators are not leakproof, so under row-level security the planner will not use the index;
-- this function filters by the tenant itself and answers with ids only. Looks no further than the newest `tak` hits, which are counted.
create function innsyn.finn_publisert(sporring text, fra date, til date, grense integer, hopp integer, tak integer)
  returns table (journalpost uuid, antall bigint)
  language plpgsql stable security definer set search_path = '' as $$
declare
  egen text := platform.gjeldende_arkivskaper();
  sok tsquery := case when sporring = '' then null else websearch_to_tsquery('pg_catalog.norwegian', sporring) end;
  vilkaar text := format('p.arkivskaper = %L and p.status = ''publisert''', egen);
begin
  if egen is null then return; end if;
  if sok is not null then
    if numnode(sok) = 0 then return; end if;
    vilkaar := vilkaar || format(' and p.soekeord @@ %L::tsquery', sok);
  end if;
  if fra is not null then vilkaar := vilkaar || format(' and p.journaldato >= %L', fra); end if;
  if til is not null then vilkaar := vilkaar || format(' and p.journaldato <= %L', til); end if;
  return query execute format(
    'with k as materialized (
       select p.journalpost, p.journaldato, p.journalaar, p.journalsekvensnummer from innsyn.publisering p where %1$s
        order by p.journaldato desc, p.journalaar desc, p.journalsekvensnummer desc limit %4$s)
     select k.journalpost, (select count(*) from k) from k
      order by k.journaldato desc, k.journalaar desc, k.journalsekvensnummer desc limit %2$s offset %3$s',
    vilkaar, grense, hopp, tak);
end $$;
comment on function innsyn.finn_publisert(text, date, date, integer, integer, integer) is 'Ids of one page of the public list, newest first, with the number of hits up to tak';
revoke all on function innsyn.finn_publisert(text, date, date, integer, integer, integer) from public;
grant execute on function innsyn.finn_publisert(text, date, date, integer, integer, integer) to dokumentsenter_app;
