create table bevaring.importprofil (
  arkivskaper text not null,
  navn        text not null,
  kolonner    jsonb not null,
  satt_tid    timestamptz not null,
  satt_av     text not null,
  primary key (arkivskaper, navn)
);
comment on table bevaring.importprofil is 'Which column of a journal from another system is which field, by name of the source';
call platform.sikre('bevaring.importprofil', 'select, insert, update');

create table bevaring.journalimport (
  arkivskaper text not null,
  id          uuid not null,
  profil      text not null,
  filnavn     text not null,
  sjekksum    text not null,
  rapport     jsonb not null,
  utfoert_tid timestamptz not null,
  utfoert_av  text not null,
  primary key (arkivskaper, id)
);
comment on table bevaring.journalimport is 'Import log of journals read from CSV (krav 3.1.28–29): what file, what came of it, and the rows that would not do. Rows are only added';
create index journalimport_nyeste on bevaring.journalimport (arkivskaper, utfoert_tid desc);
call platform.sikre('bevaring.journalimport', 'select, insert');
