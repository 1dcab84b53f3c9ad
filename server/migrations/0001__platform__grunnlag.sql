-- Ground rules of the database. Owner: dokumentsenter_eier (no login). The program connects as dokumentsenter_app, which is
-- subject to row-level security; its job runner switches to dokumentsenter_jobb, which sees the queue and nothing else.
create schema platform;
grant usage on schema platform to dokumentsenter_app;

-- The tenant of the transaction; null when none is set, and then no row matches.
create function platform.gjeldende_arkivskaper() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.arkivskaper', true), '');
comment on function platform.gjeldende_arkivskaper() is 'Organisation number set by withTenant for this transaction only';
grant execute on function platform.gjeldende_arkivskaper() to dokumentsenter_app;

-- Every table with a tenant column calls this once, so that no table can forget a part of it.
create procedure platform.sikre(tabell regclass, rettigheter text default 'select, insert, update, delete')
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabell);
  execute format(
    'create policy bare_egen_arkivskaper on %s to dokumentsenter_app
       using (arkivskaper = (select platform.gjeldende_arkivskaper()))
       with check (arkivskaper = (select platform.gjeldende_arkivskaper()))', tabell);
  execute format('grant %s on %s to dokumentsenter_app', rettigheter, tabell);
end $$;

create table platform.hendelse (
  id          uuid not null,
  loepenummer bigint generated always as identity,
  arkivskaper text not null,
  navn        text not null,
  versjon     smallint not null,
  innhold     jsonb not null,
  aktoer      text not null,
  tidspunkt   timestamptz not null,
  primary key (arkivskaper, id)
);
comment on table platform.hendelse is 'Events as they were announced, kept and replayable; ours and technical, not endringslogg and not sporing';
create index hendelse_rekkefoelge on platform.hendelse (arkivskaper, loepenummer);
call platform.sikre('platform.hendelse', 'select, insert');
