create schema mottak;
grant usage on schema mottak to dokumentsenter_app;

create table mottak.forsendelse (
  arkivskaper       text not null,
  id                uuid not null,
  kanal             text not null,
  ekstern_id        text not null,
  status            text not null check (status in ('mottatt', 'utpakket', 'klar', 'journalfoert', 'ikke-arkivert', 'overfoert', 'karantene', 'venter-arkivmaal')),
  filnavn           text not null,
  original_filnavn  text not null,
  sjekksum          text not null,
  stoerrelse        bigint not null,
  mottatt_tid       timestamptz not null,
  registrert_tid    timestamptz not null,
  registrert_av     text not null,
  avvik             jsonb not null default '[]',
  epost             jsonb,
  aarsak            text,
  journalpost       uuid,
  overfoert_fra     text,
  primary key (arkivskaper, id),
  unique (arkivskaper, kanal, ekstern_id)
);
comment on table mottak.forsendelse is 'The inbox: each thing received, once, with its untouched original (sjekksum) and first reception time';
create index forsendelse_sjekksum on mottak.forsendelse (arkivskaper, sjekksum);
create index forsendelse_status on mottak.forsendelse (arkivskaper, status, mottatt_tid);
call platform.sikre('mottak.forsendelse', 'select, insert, update');

create table mottak.dokument (
  arkivskaper   text not null,
  id            uuid not null,
  forsendelse   uuid not null,
  nummer        integer not null,
  filnavn       text not null,
  format        text not null,
  mime          text not null,
  stoerrelse    bigint not null,
  sjekksum      text not null,
  rolle         text not null check (rolle in ('hoveddokument', 'vedlegg', 'innebygd')),
  forelder      integer,
  tegnsett      text,
  avvik         jsonb not null default '[]',
  arkivfil      text,
  arkivfil_stoerrelse bigint,
  arkivformat   text,
  uten_arkivfil text,
  primary key (arkivskaper, id),
  unique (arkivskaper, forsendelse, nummer),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse
);
comment on table mottak.dokument is 'The readable files of a forsendelse; the original they came out of stays whole in mottak.forsendelse';
call platform.sikre('mottak.dokument', 'select, insert, update, delete');

create table mottak.steg (
  arkivskaper text not null,
  forsendelse uuid not null,
  nummer      integer not null,
  handling    text not null,
  fra_status  text not null,
  til_status  text not null,
  aktoer      text not null,
  tidspunkt   timestamptz not null,
  innhold     jsonb not null default '{}',
  angret      boolean not null default false,
  primary key (arkivskaper, forsendelse, nummer),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse
);
comment on table mottak.steg is 'What persons decided about a forsendelse, step by step: the ground for undo, and evidence for learning';
call platform.sikre('mottak.steg', 'select, insert, update');

create table mottak.pakke (
  arkivskaper text not null,
  forsendelse uuid not null,
  mappe       text not null,
  status      text not null check (status in ('venter', 'levert', 'kvittert', 'feilet')),
  innhold     jsonb not null,
  opprettet   timestamptz not null,
  kvittering  jsonb,
  primary key (arkivskaper, forsendelse),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse
);
comment on table mottak.pakke is 'Deliveries to a municipality that keeps its own archive system: what was sent and the receipt that was read back';
call platform.sikre('mottak.pakke', 'select, insert, update');
