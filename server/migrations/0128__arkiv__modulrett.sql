-- Which external modules may read and write what (krav 4.1.14–15). Given for one unit, and for all that lies in it.
create table arkiv.modulrett (
  arkivskaper text not null,
  id          uuid not null,
  modul       uuid not null,
  enhetstype  text not null check (enhetstype in ('arkivdel', 'klasse', 'saksmappe', 'journalpost', 'arkivnotat', 'dokumentbeskrivelse')),
  enhet       uuid not null,
  rett        text not null check (rett in ('les', 'skriv')),
  gitt_av     text not null,
  gitt_tid    timestamptz not null,
  trukket_av  text,
  trukket_tid timestamptz,
  primary key (arkivskaper, id),
  check ((trukket_av is null) = (trukket_tid is null))
);
comment on table arkiv.modulrett is 'Rights of external modules in the archive; what is taken back is kept. modul: its id in tilgang';
create unique index modulrett_gjeldende on arkiv.modulrett (arkivskaper, modul, enhet, rett) where trukket_tid is null;
create index modulrett_enhet on arkiv.modulrett (arkivskaper, enhet) where trukket_tid is null;
call platform.sikre('arkiv.modulrett', 'select, insert, update');
