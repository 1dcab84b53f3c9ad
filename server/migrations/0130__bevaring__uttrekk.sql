-- What leaves the archive for keeping.
create schema bevaring;
grant usage on schema bevaring to dokumentsenter_app;

create table bevaring.uttrekk (
  arkivskaper   text not null,
  id            uuid not null,
  tittel        text not null,
  arkivdeler    uuid[] not null check (cardinality(arkivdeler) > 0),
  profil        jsonb not null,
  status        text not null check (status in ('venter', 'kjoerer', 'ferdig', 'feilet')),
  steg          text not null,
  gjort         integer not null default 0,
  av            integer not null default 0,
  forsoek       integer not null default 0,
  feil          jsonb,
  resultat      jsonb,
  bestilt_tid   timestamptz not null,
  bestilt_av    text not null,
  startet_tid   timestamptz,
  ferdig_tid    timestamptz,
  primary key (arkivskaper, id),
  check ((status = 'ferdig') = (resultat is not null)),
  check ((status = 'feilet') = (feil is not null))
);
comment on table bevaring.uttrekk is 'A deposit (krav 6.3.1, 6.4.x): what it takes, by which profile, how far it has come and what came of it';
create index uttrekk_nyeste on bevaring.uttrekk (arkivskaper, bestilt_tid desc);

create table bevaring.uttrekk_fil (
  arkivskaper text not null,
  uttrekk     uuid not null,
  sti         text not null,
  sjekksum    text not null check (sjekksum ~ '^[0-9a-f]{64}$'),
  stoerrelse  bigint not null check (stoerrelse >= 0),
  ferdig_tid  timestamptz not null,
  primary key (arkivskaper, uttrekk, sti),
  foreign key (arkivskaper, uttrekk) references bevaring.uttrekk
);
comment on table bevaring.uttrekk_fil is 'Files of a deposit that are written to the end: verified by checksum and not written again after a crash';

create table bevaring.profil (
  arkivskaper text not null,
  gyldig_fra  timestamptz not null,
  profil      jsonb not null,
  satt_av     text not null,
  primary key (arkivskaper, gyldig_fra)
);
comment on table bevaring.profil is 'How the municipality wants its packages, with history; the newest is in force';

call platform.sikre('bevaring.uttrekk', 'select, insert, update');
call platform.sikre('bevaring.uttrekk_fil', 'select, insert, update, delete');
call platform.sikre('bevaring.profil', 'select, insert');
