-- Documents: description, link to registreringer (n:m), files and conversions.
create table arkiv.dokumentbeskrivelse (
  arkivskaper       text not null,
  system_id         uuid not null,
  dokumenttype      text not null,
  dokumentstatus    text not null check (dokumentstatus in ('B', 'F')),
  tittel            text not null,
  dokumentmedium    text not null check (dokumentmedium in ('F', 'E', 'B')),
  uten_arkivformat  text,
  tilgangskode      text,
  skjermingshjemmel text,
  opprettet_dato    timestamptz not null,
  opprettet_av      text not null,
  primary key (arkivskaper, system_id)
);
comment on table arkiv.dokumentbeskrivelse is 'Noark dokumentbeskrivelse; uten_arkivformat says why there is no archive format (krav 2.7.13)';

create table arkiv.dokumentbeskrivelse_registrering (
  arkivskaper                text not null,
  journalpost                uuid not null,
  dokumentbeskrivelse        uuid not null,
  tilknyttet_registrering_som text not null check (tilknyttet_registrering_som in ('H', 'V')),
  dokumentnummer             integer not null check (dokumentnummer > 0),
  tilknyttet_dato            timestamptz not null,
  tilknyttet_av              text not null,
  primary key (arkivskaper, journalpost, dokumentbeskrivelse),
  unique (arkivskaper, journalpost, dokumentnummer),
  foreign key (arkivskaper, journalpost) references arkiv.journalpost,
  foreign key (arkivskaper, dokumentbeskrivelse) references arkiv.dokumentbeskrivelse
);
comment on table arkiv.dokumentbeskrivelse_registrering is 'A document may belong to several registreringer (krav 2.7.8 says as what)';
create index dokument_registrering on arkiv.dokumentbeskrivelse_registrering (arkivskaper, dokumentbeskrivelse);
create unique index ett_hoveddokument on arkiv.dokumentbeskrivelse_registrering (arkivskaper, journalpost) where tilknyttet_registrering_som = 'H';

create table arkiv.dokumentobjekt (
  arkivskaper         text not null,
  system_id           uuid not null,
  dokumentbeskrivelse uuid not null,
  versjonsnummer      integer not null check (versjonsnummer > 0),
  variantformat       text not null check (variantformat in ('P', 'A', 'O')),
  format              text not null,
  mime_type           text not null,
  filnavn             text not null,
  sjekksum            text not null check (sjekksum ~ '^[0-9a-f]{64}$'),
  sjekksum_algoritme  text not null default 'SHA-256',
  filstoerrelse       bigint not null check (filstoerrelse >= 0),
  opprettet_dato      timestamptz not null,
  opprettet_av        text not null,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, dokumentbeskrivelse, versjonsnummer, variantformat, format),
  foreign key (arkivskaper, dokumentbeskrivelse) references arkiv.dokumentbeskrivelse
);
comment on table arkiv.dokumentobjekt is 'Noark dokumentobjekt: one file of a version and variant; the bytes lie in the blob store under the checksum';

create table arkiv.konvertering (
  arkivskaper            text not null,
  system_id              uuid not null,
  dokumentobjekt         uuid not null,
  konvertert_dato        timestamptz not null,
  konvertert_av          text not null,
  konvertert_fra_format  text not null,
  konvertert_til_format  text not null,
  konverteringsverktoey  text not null,
  fra_sjekksum           text not null,
  til_sjekksum           text not null,
  primary key (arkivskaper, system_id),
  foreign key (arkivskaper, dokumentobjekt) references arkiv.dokumentobjekt
);
comment on table arkiv.konvertering is 'Noark konvertering (krav 6.4.42, 2.7.26): that the archive format was made by us, and from what';
create index konvertering_objekt on arkiv.konvertering (arkivskaper, dokumentobjekt);

call platform.sikre('arkiv.dokumentbeskrivelse', 'select, insert, update');
call platform.sikre('arkiv.dokumentbeskrivelse_registrering', 'select, insert, update, delete');
call platform.sikre('arkiv.dokumentobjekt', 'select, insert');
call platform.sikre('arkiv.konvertering', 'select, insert');
