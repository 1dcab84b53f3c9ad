-- Metadata of the municipality's own (virksomhetsspesifikke metadata, krav 6.4.23, 6.4.31–35): which fields there are, in sets with a namespace
-- each, and the schema of what came by an import. Values lie on the units themselves, in virksomhetsspesifikke_metadata:
-- {"navnerom": [...], "felt": {"<id of the field>": "value"}, "xml": "what came by an import, as it stood"}.
create table arkiv.metadatasett (
  arkivskaper    text not null,
  system_id      uuid not null,
  navnerom       text not null check (navnerom ~ '^[a-z][a-z0-9+.-]*:[^\s<>"'']+$'),
  prefiks        text not null check (prefiks ~ '^[a-z][a-z0-9]{0,19}$'),
  tittel         text not null check (tittel <> ''),
  beskrivelse    text not null check (beskrivelse <> ''),
  filnavn        text not null check (filnavn ~ '^[A-Za-z0-9_.-]{1,100}\.xsd$'),
  xsd            bytea,
  import         uuid,
  opprettet_dato timestamptz not null,
  opprettet_av   text not null,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, navnerom),
  unique (arkivskaper, filnavn),
  unique (arkivskaper, prefiks),
  check ((xsd is null) = (import is null))
);
comment on table arkiv.metadatasett is 'A set of metadata of the municipality''s own, with its namespace. xsd: the schema as it came with an import, byte for byte; null: the set is ours, and its schema follows from its fields';
call platform.sikre('arkiv.metadatasett', 'select, insert');

create table arkiv.metadatafelt (
  arkivskaper    text not null,
  system_id      uuid not null,
  metadatasett   uuid not null,
  navn           text not null check (navn ~ '^[a-z][A-Za-z0-9]{0,59}$'),
  tittel         text not null check (tittel <> ''),
  beskrivelse    text not null check (beskrivelse <> ''),
  type           text not null check (type in ('tekst', 'heltall', 'desimaltall', 'dato', 'janei')),
  enheter        text[] not null check (enheter <@ array['mappe', 'registrering'] and enheter <> '{}'),
  gyldig_fra     date not null,
  gyldig_til     date,
  opprettet_dato timestamptz not null,
  opprettet_av   text not null,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, metadatasett, navn),
  foreign key (arkivskaper, metadatasett) references arkiv.metadatasett,
  check (gyldig_til >= gyldig_fra)
);
comment on table arkiv.metadatafelt is 'A field of such a set: what it means, what may stand in it, on which units, and between which days it may be filled in. Never changed or removed: values of it are kept for ever';
create index metadatafelt_sett on arkiv.metadatafelt (arkivskaper, metadatasett);
call platform.sikre('arkiv.metadatafelt', 'select, insert, update');
