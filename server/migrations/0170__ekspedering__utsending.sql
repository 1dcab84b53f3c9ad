create schema ekspedering;
grant usage on schema ekspedering to dokumentsenter_app;

create table ekspedering.utsending (
  arkivskaper        text not null,
  id                 uuid not null,
  journalpost        uuid not null,
  korrespondansepart uuid not null,
  kanal              text not null check (kanal in ('svarut', 'utskrift')),
  status             text not null check (status in ('venter', 'sendes', 'sendt', 'levert', 'lest', 'feilet', 'til-utskrift', 'skrevet-ut', 'avbrutt')),
  adresse            jsonb not null,
  referansenummer    integer not null check (referansenummer > 0),
  ekstern_id         text,
  sendes_siden       timestamptz,
  sendt_tid          timestamptz,
  forsoek            integer not null default 0,
  neste_tid          timestamptz,
  aarsak             text,
  paa_papir          boolean not null,
  opprettet_tid      timestamptz not null,
  opprettet_av       text not null,
  opprettet_av_navn  text not null,
  endret_tid         timestamptz not null,
  primary key (arkivskaper, id),
  check ((status = 'sendes') = (sendes_siden is not null))
);
comment on table ekspedering.utsending is 'One recipient of one journalpost on its way out. sendes is committed before the service is called, and left only when it is known whether the service has it; referansenummer: which external reference is in force; adresse: where it goes on paper';
create unique index utsending_en_om_gangen on ekspedering.utsending (arkivskaper, journalpost, korrespondansepart) where status not in ('feilet', 'avbrutt');
create unique index utsending_ekstern_id on ekspedering.utsending (arkivskaper, ekstern_id) where ekstern_id is not null;
create index utsending_journalpost on ekspedering.utsending (arkivskaper, journalpost);
create index utsending_forfalt on ekspedering.utsending (arkivskaper, neste_tid) where neste_tid is not null;
create index utsending_status on ekspedering.utsending (arkivskaper, status, endret_tid);
call platform.sikre('ekspedering.utsending', 'select, insert, update');

create table ekspedering.utsending_hendelse (
  arkivskaper text not null,
  id          uuid not null,
  utsending   uuid not null,
  loepenummer bigint generated always as identity,
  status      text not null,
  aarsak      text,
  referanse   integer not null,
  av          text not null,
  tidspunkt   timestamptz not null,
  primary key (arkivskaper, id),
  foreign key (arkivskaper, utsending) references ekspedering.utsending
);
comment on table ekspedering.utsending_hendelse is 'What happened to a recipient''s copy, in order: the history on screen';
create index utsending_hendelse_utsending on ekspedering.utsending_hendelse (arkivskaper, utsending, loepenummer);
call platform.sikre('ekspedering.utsending_hendelse', 'select, insert');
