-- bevaring's care for files: rules of conversion with history, what could not be converted, and the nightly control of every file.
create schema bevaring_filer;
grant usage on schema bevaring_filer to dokumentsenter_app;

create table bevaring_filer.konverteringsregel (
  arkivskaper   text primary key,
  arkivformat   text not null check (arkivformat in ('PDF/A-1b', 'PDF/A-2b')),
  konverter_ved text not null check (konverter_ved in ('ferdigstilt', 'arkivert')),
  pdf           text not null check (pdf in ('bygg-om', 'behold')),
  godtas        text[] not null default '{}'
);
comment on table bevaring_filer.konverteringsregel is 'Archive format, when documents are converted and what is accepted as it is (krav 2.7.9–12); no row: the defaults of the program';
call platform.sikre('bevaring_filer.konverteringsregel', 'select, insert, update');

create table bevaring_filer.konverteringsregel_endring (
  arkivskaper text not null,
  id          uuid not null,
  felt        text not null,
  fra         text not null,
  til         text not null,
  endret_av   text not null,
  tidspunkt   timestamptz not null,
  primary key (arkivskaper, id)
);
comment on table bevaring_filer.konverteringsregel_endring is 'History of the conversion rules: one row per changed field, only added';
create index konverteringsregel_endring_tid on bevaring_filer.konverteringsregel_endring (arkivskaper, tidspunkt);
call platform.sikre('bevaring_filer.konverteringsregel_endring', 'select, insert');

create table bevaring_filer.ukonvertert (
  arkivskaper text not null,
  dokument    uuid not null,
  journalpost uuid not null,
  format      text not null,
  aarsak      text not null,
  forsoek     integer not null check (forsoek > 0),
  foerste_tid timestamptz not null,
  siste_tid   timestamptz not null,
  primary key (arkivskaper, dokument)
);
comment on table bevaring_filer.ukonvertert is 'Documents that could not be brought to archive format, each with its reason: the work list of a person (krav 2.7.13)';
create index ukonvertert_tid on bevaring_filer.ukonvertert (arkivskaper, foerste_tid);
call platform.sikre('bevaring_filer.ukonvertert');

create table bevaring_filer.filkontroll (
  arkivskaper  text not null,
  id           uuid not null,
  startet_tid  timestamptz not null,
  ferdig_tid   timestamptz,
  filer        bigint not null,
  byte         bigint not null,
  avvik        bigint not null,
  primary key (arkivskaper, id)
);
comment on table bevaring_filer.filkontroll is 'Each run through every file the tables know, compared by SHA-256 and size';
create index filkontroll_tid on bevaring_filer.filkontroll (arkivskaper, startet_tid);
call platform.sikre('bevaring_filer.filkontroll', 'select, insert, update');

create table bevaring_filer.filavvik (
  arkivskaper text not null,
  sjekksum    text not null,
  slag        text not null check (slag in ('mangler', 'endret', 'stoerrelse')),
  hva         text not null,
  id          text not null,
  oppdaget    timestamptz not null,
  sist_sett   timestamptz not null,
  loest_tid   timestamptz,
  primary key (arkivskaper, sjekksum)
);
comment on table bevaring_filer.filavvik is 'Files that are missing or damaged: the work list of a person. Closed when a later control finds the file whole';
create index filavvik_aapne on bevaring_filer.filavvik (arkivskaper, oppdaget) where loest_tid is null;
call platform.sikre('bevaring_filer.filavvik', 'select, insert, update');
