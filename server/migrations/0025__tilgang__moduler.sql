-- tilgang: systems outside the core that may talk with it (krav 4.1.1–3). One that is no longer used is passive, never deleted.
create table tilgang.modul (
  arkivskaper   text not null,
  id            uuid not null,
  navn          text not null,
  leverandoer   text,
  formaal       text not null,
  aktiv         boolean not null,
  klarering     text[] not null default '{}',
  opprettet_av  text not null,
  opprettet_tid timestamptz not null,
  primary key (arkivskaper, id),
  unique (arkivskaper, navn)
);
comment on table tilgang.modul is 'External modules of one municipality; klarering: the access codes it may see behind';
call platform.sikre('tilgang.modul', 'select, insert, update');

create table tilgang.modulperiode (
  arkivskaper  text not null,
  modul        uuid not null,
  nummer       integer not null,
  fra          timestamptz not null,
  til          timestamptz,
  aapnet_av    text not null,
  aapnet_grunn text not null,
  lukket_av    text,
  lukket_grunn text,
  primary key (arkivskaper, modul, nummer),
  foreign key (arkivskaper, modul) references tilgang.modul,
  check (til is null or til >= fra),
  check ((til is null) = (lukket_av is null) and (til is null) = (lukket_grunn is null))
);
comment on table tilgang.modulperiode is 'When a module has been active, who opened and closed each period, and why (krav 4.1.3)';
create unique index modulperiode_en_aapen on tilgang.modulperiode (arkivskaper, modul) where til is null;
call platform.sikre('tilgang.modulperiode', 'select, insert, update');

create table tilgang.modulnoekkel (
  arkivskaper     text not null,
  id              uuid not null,
  modul           uuid not null,
  sjekksum        text not null,
  gyldig_til      date not null,
  laget_av        text not null,
  laget_tid       timestamptz not null,
  trukket_av      text,
  trukket_tid     timestamptz,
  sist_brukt      timestamptz,
  primary key (arkivskaper, id),
  unique (arkivskaper, sjekksum),
  foreign key (arkivskaper, modul) references tilgang.modul,
  check ((trukket_av is null) = (trukket_tid is null))
);
comment on table tilgang.modulnoekkel is 'Secrets a module shows who it is by; only the SHA-256 is kept. Several may hold at once, so that one can be changed without a stop';
create index modulnoekkel_modul on tilgang.modulnoekkel (arkivskaper, modul);
call platform.sikre('tilgang.modulnoekkel', 'select, insert, update');
