-- The Noark core. Column names are the standard's own in snake_case. Every table belongs to one arkivskaper; a municipality's archive
-- is never mixed with another's (noark.md 5.6).
create schema arkiv;
grant usage on schema arkiv to dokumentsenter_app;

create table arkiv.arkiv (
  arkivskaper      text not null,
  system_id        uuid not null,
  tittel           text not null,
  arkivstatus      text not null default 'O' check (arkivstatus in ('O', 'A')),
  arkivskaper_navn text not null,
  opprettet_dato   timestamptz not null,
  opprettet_av     text not null,
  avsluttet_dato   timestamptz,
  avsluttet_av     text,
  primary key (arkivskaper, system_id)
);
comment on table arkiv.arkiv is 'Noark arkiv: the archive of one arkivskaper';

create table arkiv.klassifikasjonssystem (
  arkivskaper         text not null,
  system_id           uuid not null,
  tittel              text not null,
  klassifikasjonstype text not null check (klassifikasjonstype in ('GBN', 'FH', 'EH', 'E1', 'KK', 'MF', 'UO', 'PNR')),
  opprettet_dato      timestamptz not null,
  opprettet_av        text not null,
  avsluttet_dato      timestamptz,
  avsluttet_av        text,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, tittel)
);
comment on table arkiv.klassifikasjonssystem is 'Noark klassifikasjonssystem: K-koder (faceted, krav 2.4.2), gnr/bnr (krav 2.4.3) and others';

create table arkiv.arkivdel (
  arkivskaper           text not null,
  system_id             uuid not null,
  arkiv                 uuid not null,
  tittel                text not null,
  arkivdelstatus        text not null check (arkivdelstatus in ('A', 'O', 'P', 'U')),
  journalenhet          text,
  arkivperiode_start_dato date,
  arkivperiode_slutt_dato date,
  referanse_forloeper   uuid,
  referanse_arvtaker    uuid,
  opprettet_dato        timestamptz not null,
  opprettet_av          text not null,
  avsluttet_dato        timestamptz,
  avsluttet_av          text,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, arkiv, tittel),
  foreign key (arkivskaper, arkiv) references arkiv.arkiv,
  foreign key (arkivskaper, referanse_forloeper) references arkiv.arkivdel,
  foreign key (arkivskaper, referanse_arvtaker) references arkiv.arkivdel
);
comment on table arkiv.arkivdel is 'Noark arkivdel: one period of the archive (krav 6.2.1–12)';
create index arkivdel_forloeper on arkiv.arkivdel (arkivskaper, referanse_forloeper);
create index arkivdel_arvtaker on arkiv.arkivdel (arkivskaper, referanse_arvtaker);

create table arkiv.arkivdel_klassifikasjonssystem (
  arkivskaper           text not null,
  arkivdel              uuid not null,
  klassifikasjonssystem uuid not null,
  primaert              boolean not null,
  primary key (arkivskaper, arkivdel, klassifikasjonssystem),
  foreign key (arkivskaper, arkivdel) references arkiv.arkivdel,
  foreign key (arkivskaper, klassifikasjonssystem) references arkiv.klassifikasjonssystem
);
comment on table arkiv.arkivdel_klassifikasjonssystem is 'Which systems an arkivdel is classified by; mapper get their primary klasse from the primary one (krav 2.5.6)';
create index arkivdel_system on arkiv.arkivdel_klassifikasjonssystem (arkivskaper, klassifikasjonssystem);
create unique index arkivdel_ett_primaert on arkiv.arkivdel_klassifikasjonssystem (arkivskaper, arkivdel) where primaert;

create table arkiv.klasse (
  arkivskaper           text not null,
  system_id             uuid not null,
  klassifikasjonssystem uuid not null,
  overordnet            uuid,
  klasse_id             text not null,
  tittel                text not null,
  opprettet_dato        timestamptz not null,
  opprettet_av          text not null,
  avsluttet_dato        timestamptz,
  avsluttet_av          text,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, klassifikasjonssystem, klasse_id),
  foreign key (arkivskaper, klassifikasjonssystem) references arkiv.klassifikasjonssystem,
  foreign key (arkivskaper, overordnet) references arkiv.klasse
);
comment on table arkiv.klasse is 'Noark klasse; only leaves receive mapper (krav 2.4.4), closed ones none (krav 2.4.5)';
create index klasse_overordnet on arkiv.klasse (arkivskaper, overordnet);

create table arkiv.tilgangskode (
  arkivskaper  text not null,
  kode         text not null,
  gyldig_fra   date not null,
  gyldig_til   date,
  tittel       text not null,
  hjemmel      text not null,
  hel_dokument boolean not null,
  primary key (arkivskaper, kode, gyldig_fra),
  check (gyldig_til is null or gyldig_til >= gyldig_fra)
);
comment on table arkiv.tilgangskode is 'Tilgangsrestriksjon with hjemmel and validity; expired ones are kept (krav 5.2.14–17)';

-- The counters behind the number series. The row is locked by the update that takes the next number and stays locked until commit;
-- a rollback gives the number back. That is what makes the series gap-free (noark.md 1.4).
create table arkiv.nummerserie (
  arkivskaper text not null,
  serie       text not null check (serie in ('sak', 'journal')),
  aar         integer not null,
  siste       integer not null check (siste >= 0),
  primary key (arkivskaper, serie, aar)
);
comment on table arkiv.nummerserie is 'Last given sakssekvensnummer and journalsekvensnummer per arkivskaper and year';

call platform.sikre('arkiv.arkiv');
call platform.sikre('arkiv.klassifikasjonssystem');
call platform.sikre('arkiv.arkivdel');
call platform.sikre('arkiv.arkivdel_klassifikasjonssystem');
call platform.sikre('arkiv.klasse');
call platform.sikre('arkiv.tilgangskode', 'select, insert, update');
call platform.sikre('arkiv.nummerserie', 'select, insert, update');
