-- fordeling: the work queue of the archivists, absence, and each case handler's own post. No titles and no names: those are fetched at
-- read time from whoever owns them.
create schema fordeling;
grant usage on schema fordeling to dokumentsenter_app;

create table fordeling.oppgave (
  arkivskaper       text not null,
  id                uuid not null,
  forsendelse       uuid not null,
  kanal             text not null,
  tilstand          text not null check (tilstand in ('aapen', 'parkert', 'lukket')),
  mottatt_tid       timestamptz not null,
  frist             timestamptz not null,
  antall_dokumenter integer not null,
  sikkerhet         double precision not null,
  tvil              boolean not null,
  tilgangskode      text,
  enhet             text,
  klasse            text,
  arkivverdi        boolean not null,
  maalform          text not null,
  ferdigheter       text[] not null default '{}',
  reservert_av      uuid,
  reservert_til     timestamptz,
  tildelt           uuid,
  til_side_til      timestamptz,
  merknad           text,
  opprettet_tid     timestamptz not null,
  lukket_tid        timestamptz,
  primary key (arkivskaper, id),
  check ((reservert_av is null) = (reservert_til is null))
);
comment on table fordeling.oppgave is 'One piece of work per forsendelse, with frist from reception. A reservation counts only until reservert_til';
create unique index oppgave_forsendelse on fordeling.oppgave (arkivskaper, forsendelse);
create index oppgave_koe on fordeling.oppgave (arkivskaper, frist, mottatt_tid, id) where tilstand = 'aapen';
create index oppgave_tildelt on fordeling.oppgave (arkivskaper, tildelt) where tilstand = 'aapen';
call platform.sikre('fordeling.oppgave', 'select, insert, update');

create table fordeling.fravaer (
  arkivskaper    text not null,
  id             uuid not null,
  bruker         uuid not null,
  fra            date not null,
  til            date not null,
  stedfortreder  uuid,
  primary key (arkivskaper, id),
  check (til >= fra),
  check (stedfortreder <> bruker)
);
comment on table fordeling.fravaer is 'When a person is away, both days included, and who stands in for them in this municipality';
create index fravaer_bruker on fordeling.fravaer (arkivskaper, bruker, fra);
create index fravaer_person on fordeling.fravaer (bruker, til);
call platform.sikre('fordeling.fravaer', 'select, insert, delete');

create table fordeling.min_post (
  arkivskaper    text not null,
  journalpost    uuid not null,
  saksbehandler  uuid,
  enhet          text,
  tilgangskode   text,
  lagt_til_tid   timestamptz not null,
  lest_tid       timestamptz,
  primary key (arkivskaper, journalpost)
);
comment on table fordeling.min_post is 'Journalposter handed to a case handler, or to a unit when nobody is named, with when they were read';
create index min_post_saksbehandler on fordeling.min_post (arkivskaper, saksbehandler, lagt_til_tid desc);
call platform.sikre('fordeling.min_post', 'select, insert, update, delete');

-- A person who is ill is ill in every municipality. From within one of them it may be asked when the persons it already knows are away;
-- not why, not where it was reported, and not who stands in for them there.
create function fordeling.borte(personer uuid[], fra_dato date, til_dato date)
  returns table (bruker uuid, fra date, til date)
  language sql stable security definer set search_path = ''
  as $$
    select distinct f.bruker, f.fra, f.til from fordeling.fravaer f
     where platform.gjeldende_arkivskaper() is not null
       and f.bruker = any (personer) and f.fra <= til_dato and f.til >= fra_dato
  $$;

-- How much a person has in hand over all municipalities: a count, nothing about what it is.
create function fordeling.belastning(personer uuid[], naa timestamptz)
  returns table (bruker uuid, antall bigint)
  language sql stable security definer set search_path = ''
  as $$
    select p.bruker, count(o.id) from unnest(personer) as p(bruker)
      left join fordeling.oppgave o on o.tilstand = 'aapen'
       and (o.tildelt = p.bruker or (o.reservert_av = p.bruker and o.reservert_til > naa))
     where platform.gjeldende_arkivskaper() is not null
     group by p.bruker
  $$;
create index oppgave_person on fordeling.oppgave (tildelt) where tilstand = 'aapen';
create index oppgave_reservert on fordeling.oppgave (reservert_av) where tilstand = 'aapen';
revoke all on function fordeling.borte(uuid[], date, date), fordeling.belastning(uuid[], timestamptz) from public;
grant execute on function fordeling.borte(uuid[], date, date), fordeling.belastning(uuid[], timestamptz) to dokumentsenter_app;
