-- The registreringer that are not journalposter, and the folders of meetings. Numbers of arkivnotater come from the counter of their case,
-- so that registreringsID is unique in it.
create table arkiv.arkivnotat (
  arkivskaper          text not null,
  system_id            uuid not null,
  saksmappe            uuid not null,
  registreringsnummer  integer not null check (registreringsnummer > 0),
  registrerings_id     text not null,
  tittel               text not null,
  offentlig_tittel     text,
  beskrivelse          text,
  forfatter            text[] not null default '{}',
  dokumentets_dato     date,
  mottatt_dato         timestamptz,
  sendt_dato           timestamptz,
  forfallsdato         date,
  offentlighetsvurdert_dato date,
  antall_vedlegg       integer not null default 0,
  utlaant_dato         date,
  utlaant_til          text,
  administrativ_enhet  text not null,
  saksbehandler        text,
  saksbehandler_id     text,
  dokumentmedium       text not null default 'E' check (dokumentmedium in ('F', 'E', 'B')),
  tilgangskode         text,
  skjermingshjemmel    text,
  skjerming_arvet      boolean not null default false,
  skjermede_ord        text[] not null default '{}',
  skjerming_metadata   text[] not null default '{}',
  skjerming_dokument   text check (skjerming_dokument in ('H', 'D')),
  skjermingsvarighet   integer check (skjermingsvarighet > 0),
  skjerming_opphoerer_dato date,
  virksomhetsspesifikke_metadata jsonb,
  opprettet_dato       timestamptz not null,
  opprettet_av         text not null,
  arkivert_dato        timestamptz,
  arkivert_av          text,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, saksmappe, registreringsnummer),
  foreign key (arkivskaper, saksmappe) references arkiv.saksmappe,
  check (tilgangskode is null or (skjermingshjemmel is not null and offentlig_tittel is not null))
);
comment on table arkiv.arkivnotat is 'Noark arkivnotat: filed, but not in the journal (krav 2.6.4)';
create index arkivnotat_saksbehandler on arkiv.arkivnotat (arkivskaper, saksbehandler_id) where saksbehandler_id is not null;

create table arkiv.moetemappe (
  arkivskaper        text not null,
  system_id          uuid not null,
  arkivdel           uuid not null,
  klasse             uuid,
  mappe_id           text not null,
  tittel             text not null,
  offentlig_tittel   text,
  beskrivelse        text,
  dokumentmedium     text check (dokumentmedium in ('F', 'E', 'B')),
  moetenummer        text not null,
  utvalg             text not null,
  moetedato          date not null,
  moetested          text,
  referanse_forrige_moete uuid,
  referanse_neste_moete   uuid,
  tilgangskode       text,
  skjermingshjemmel  text,
  skjerming_metadata text[] not null default '{}',
  skjerming_dokument text check (skjerming_dokument in ('H', 'D')),
  skjermingsvarighet integer check (skjermingsvarighet > 0),
  skjerming_opphoerer_dato date,
  virksomhetsspesifikke_metadata jsonb,
  opprettet_dato     timestamptz not null,
  opprettet_av       text not null,
  avsluttet_dato     timestamptz,
  avsluttet_av       text,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, mappe_id),
  foreign key (arkivskaper, arkivdel) references arkiv.arkivdel,
  foreign key (arkivskaper, klasse) references arkiv.klasse,
  foreign key (arkivskaper, referanse_forrige_moete) references arkiv.moetemappe deferrable initially deferred,
  foreign key (arkivskaper, referanse_neste_moete) references arkiv.moetemappe deferrable initially deferred
);
comment on table arkiv.moetemappe is 'Noark moetemappe: a meeting of a board, read from elsewhere, kept and exported';
create index moetemappe_arkivdel on arkiv.moetemappe (arkivskaper, arkivdel);
create index moetemappe_klasse on arkiv.moetemappe (arkivskaper, klasse);
create index moetemappe_forrige on arkiv.moetemappe (arkivskaper, referanse_forrige_moete);
create index moetemappe_neste on arkiv.moetemappe (arkivskaper, referanse_neste_moete);

create table arkiv.moetedeltaker (
  arkivskaper            text not null,
  moetemappe             uuid not null,
  rekkefoelge            integer not null,
  moetedeltaker_navn     text not null,
  moetedeltaker_funksjon text,
  primary key (arkivskaper, moetemappe, rekkefoelge),
  foreign key (arkivskaper, moetemappe) references arkiv.moetemappe
);
comment on table arkiv.moetedeltaker is 'Noark moetedeltaker: who was at the meeting';

create table arkiv.moeteregistrering (
  arkivskaper          text not null,
  system_id            uuid not null,
  moetemappe           uuid not null,
  registrerings_id     text,
  tittel               text not null,
  offentlig_tittel     text,
  beskrivelse          text,
  forfatter            text[] not null default '{}',
  dokumentmedium       text check (dokumentmedium in ('F', 'E', 'B')),
  moeteregistreringstype   text not null,
  moetesakstype            text,
  moeteregistreringsstatus text,
  administrativ_enhet  text not null,
  saksbehandler        text not null,
  tilgangskode         text,
  skjermingshjemmel    text,
  skjerming_metadata   text[] not null default '{}',
  skjerming_dokument   text check (skjerming_dokument in ('H', 'D')),
  skjermingsvarighet   integer check (skjermingsvarighet > 0),
  skjerming_opphoerer_dato date,
  virksomhetsspesifikke_metadata jsonb,
  opprettet_dato       timestamptz not null,
  opprettet_av         text not null,
  arkivert_dato        timestamptz,
  arkivert_av          text,
  primary key (arkivskaper, system_id),
  foreign key (arkivskaper, moetemappe) references arkiv.moetemappe
);
comment on table arkiv.moeteregistrering is 'Noark moeteregistrering: a matter treated in a meeting';
create index moeteregistrering_mappe on arkiv.moeteregistrering (arkivskaper, moetemappe);

create table arkiv.moeteregistrering_referanse (
  arkivskaper text not null,
  fra         uuid not null,
  til         uuid not null,
  primary key (arkivskaper, fra, til),
  foreign key (arkivskaper, fra) references arkiv.moeteregistrering,
  foreign key (arkivskaper, til) references arkiv.moeteregistrering
);
comment on table arkiv.moeteregistrering_referanse is 'referanseTilMoeteregistrering and, read backwards, referanseFraMoeteregistrering';
create index moeteregistrering_referanse_til on arkiv.moeteregistrering_referanse (arkivskaper, til);

-- Documents of registreringer that are not journalposter; the same shape as dokumentbeskrivelse_registrering.
create table arkiv.dokumentbeskrivelse_arkivnotat (
  arkivskaper                 text not null,
  arkivnotat                  uuid not null,
  dokumentbeskrivelse         uuid not null,
  tilknyttet_registrering_som text not null check (tilknyttet_registrering_som in ('H', 'V')),
  dokumentnummer              integer not null check (dokumentnummer > 0),
  tilknyttet_dato             timestamptz not null,
  tilknyttet_av               text not null,
  primary key (arkivskaper, arkivnotat, dokumentbeskrivelse),
  unique (arkivskaper, arkivnotat, dokumentnummer),
  foreign key (arkivskaper, arkivnotat) references arkiv.arkivnotat,
  foreign key (arkivskaper, dokumentbeskrivelse) references arkiv.dokumentbeskrivelse
);
comment on table arkiv.dokumentbeskrivelse_arkivnotat is 'Documents of an arkivnotat';
create index dokument_arkivnotat on arkiv.dokumentbeskrivelse_arkivnotat (arkivskaper, dokumentbeskrivelse);

create table arkiv.dokumentbeskrivelse_moeteregistrering (
  arkivskaper                 text not null,
  moeteregistrering           uuid not null,
  dokumentbeskrivelse         uuid not null,
  tilknyttet_registrering_som text not null check (tilknyttet_registrering_som in ('H', 'V')),
  dokumentnummer              integer not null check (dokumentnummer > 0),
  tilknyttet_dato             timestamptz not null,
  tilknyttet_av               text not null,
  primary key (arkivskaper, moeteregistrering, dokumentbeskrivelse),
  unique (arkivskaper, moeteregistrering, dokumentnummer),
  foreign key (arkivskaper, moeteregistrering) references arkiv.moeteregistrering,
  foreign key (arkivskaper, dokumentbeskrivelse) references arkiv.dokumentbeskrivelse
);
comment on table arkiv.dokumentbeskrivelse_moeteregistrering is 'Documents of a moeteregistrering';
create index dokument_moeteregistrering on arkiv.dokumentbeskrivelse_moeteregistrering (arkivskaper, dokumentbeskrivelse);

call platform.sikre('arkiv.arkiv_arkivskaper');
call platform.sikre('arkiv.arkivnotat', 'select, insert, update');
call platform.sikre('arkiv.moetemappe', 'select, insert, update');
call platform.sikre('arkiv.moetedeltaker');
call platform.sikre('arkiv.moeteregistrering', 'select, insert, update');
call platform.sikre('arkiv.moeteregistrering_referanse');
call platform.sikre('arkiv.dokumentbeskrivelse_arkivnotat', 'select, insert, update, delete');
call platform.sikre('arkiv.dokumentbeskrivelse_moeteregistrering', 'select, insert, update, delete');
