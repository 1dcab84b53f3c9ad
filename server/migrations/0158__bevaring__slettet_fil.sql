-- An older version, a redacted variant or a production format that is deleted lets go of its file (krav 2.7.14–25). The file is removed
-- when nothing else has the same bytes and nobody has put them lately; the job sees to it, as it does for kassasjon.
create table bevaring.slettet_fil (
  arkivskaper    text not null,
  dokumentobjekt uuid not null,
  sjekksum       text not null check (sjekksum ~ '^[0-9a-f]{64}$'),
  utfall         text not null check (utfall in ('venter', 'fjernet', 'beholdt')),
  slettet_tid    timestamptz not null,
  avgjort_tid    timestamptz,
  primary key (arkivskaper, dokumentobjekt),
  check ((utfall = 'venter') = (avgjort_tid is null))
);
comment on table bevaring.slettet_fil is 'Files let go when a dokumentobjekt was deleted: removed from the store, or kept because something else still needs the same bytes';
create index slettet_fil_venter on bevaring.slettet_fil (arkivskaper, sjekksum) where utfall = 'venter';
create index kassert_fil_venter on bevaring.kassert_fil (arkivskaper, kassasjon) where utfall = 'venter';
call platform.sikre('bevaring.slettet_fil', 'select, insert, update');
