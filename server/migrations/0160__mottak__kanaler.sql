create table mottak.kanaloppsett (
  arkivskaper   text not null,
  id            uuid not null,
  slag          text not null,
  navn          text not null,
  aktiv         boolean not null,
  fast          boolean not null default false,
  dekker        text[] not null default '{}',
  postkasser    jsonb not null default '{}',
  innstillinger jsonb not null,
  hemmeligheter jsonb not null default '{}',
  utloeper      date,
  opprettet_tid timestamptz not null,
  opprettet_av  text not null,
  endret_tid    timestamptz not null,
  endret_av     text not null,
  primary key (arkivskaper, id)
);
comment on table mottak.kanaloppsett is 'Channels as the municipality has set them up. hemmeligheter: cipher texts only (AES-256-GCM, key outside the database); utloeper: when they run out, if known; fast: made by the program, cannot be removed';
create unique index kanaloppsett_fast on mottak.kanaloppsett (arkivskaper, slag) where fast;
call platform.sikre('mottak.kanaloppsett', 'select, insert, update');

create table mottak.kanaloppsett_endring (
  arkivskaper text not null,
  id          uuid not null,
  kanal       uuid not null,
  felt        text not null,
  fra         text,
  til         text,
  endret_av   text not null,
  tidspunkt   timestamptz not null,
  primary key (arkivskaper, id),
  foreign key (arkivskaper, kanal) references mottak.kanaloppsett
);
comment on table mottak.kanaloppsett_endring is 'History of channel setups, one row per changed field; of a secret only that it was changed';
create index kanaloppsett_endring_kanal on mottak.kanaloppsett_endring (arkivskaper, kanal, tidspunkt);
call platform.sikre('mottak.kanaloppsett_endring', 'select, insert');

create table mottak.kanaltilstand (
  arkivskaper     text not null,
  kanal           uuid not null,
  peker           jsonb,
  siste_forsoek   timestamptz,
  siste_vellykket timestamptz,
  feil_paa_rad    integer not null default 0,
  feilet_siden    timestamptz,
  siste_feil      text,
  neste_forsoek   timestamptz,
  laast_av        text,
  laast_til       timestamptz,
  primary key (arkivskaper, kanal),
  foreign key (arkivskaper, kanal) references mottak.kanaloppsett
);
comment on table mottak.kanaltilstand is 'How far a channel has been read (peker), how it is doing, and the lease of the node that empties it now';
call platform.sikre('mottak.kanaltilstand', 'select, insert, update');

create table mottak.leveransefeil (
  arkivskaper text not null,
  kanal       uuid not null,
  noekkel     text not null,
  aarsak      text not null,
  forsoek     integer not null,
  foerste     timestamptz not null,
  siste       timestamptz not null,
  primary key (arkivskaper, kanal, noekkel),
  foreign key (arkivskaper, kanal) references mottak.kanaloppsett
);
comment on table mottak.leveransefeil is 'What a channel offers and could not be taken in: tried again, and shown until it is';
call platform.sikre('mottak.leveransefeil', 'select, insert, update, delete');
