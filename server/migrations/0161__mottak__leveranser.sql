create table mottak.leveranse (
  arkivskaper     text not null,
  forsendelse     uuid not null,
  kanal_eier      text not null,
  kanaloppsett    uuid not null,
  ekstern_id      text not null,
  raa_sjekksum    text not null,
  raa_stoerrelse  bigint not null,
  raa_filnavn     text not null,
  verifisert      boolean not null,
  opplysninger    jsonb not null,
  kvitteringsdata jsonb not null,
  svar            text not null check (svar in ('holdt', 'kvitteres', 'kvittert', 'avvises', 'avvist', 'oppgitt')),
  svar_tekst      text,
  svar_forsoek    integer not null default 0,
  svar_neste      timestamptz,
  svar_frist      timestamptz,
  svar_tid        timestamptz,
  svar_feil       text,
  primary key (arkivskaper, forsendelse),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse
);
comment on table mottak.leveranse is 'How a forsendelse came by a channel: raw bytes as they came, what the channel said of it, and whether the source has been answered. kanal_eier: the municipality whose setup it came by';
create index leveranse_svar on mottak.leveranse (arkivskaper, svar, svar_neste);
call platform.sikre('mottak.leveranse', 'select, insert, update');

create table mottak.avsender_fnr (
  arkivskaper text not null,
  forsendelse uuid not null,
  fnr         text not null,
  primary key (arkivskaper, forsendelse),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse
);
comment on table mottak.avsender_fnr is 'National identity number of a sender, cipher text only, apart from everything that is shown, searched or logged';
call platform.sikre('mottak.avsender_fnr', 'select, insert, delete');

create table mottak.uadressert (
  arkivskaper     text not null,
  id              uuid not null,
  kanaloppsett    uuid not null,
  kanal           text not null,
  noekkel         text not null,
  ekstern_id      text not null,
  adressat        text not null,
  raa_sjekksum    text not null,
  raa_stoerrelse  bigint not null,
  raa_filnavn     text not null,
  opplysninger    jsonb not null,
  avsender_fnr    text,
  kvitteringsdata jsonb not null,
  mottatt_tid     timestamptz not null,
  status          text not null check (status in ('venter', 'gis', 'gitt', 'avvises', 'avvist')),
  til             text,
  merknad         text,
  avgjort_av      text,
  avgjort_tid     timestamptz,
  siste_feil      text,
  primary key (arkivskaper, id),
  unique (arkivskaper, kanal, noekkel),
  foreign key (arkivskaper, kanaloppsett) references mottak.kanaloppsett
);
comment on table mottak.uadressert is 'What came by a channel to nobody we know: raw bytes kept, until a person gives it to a municipality or rejects it. arkivskaper: the owner of the channel; avsender_fnr: cipher text';
create index uadressert_status on mottak.uadressert (arkivskaper, status, mottatt_tid);
create index uadressert_kanal on mottak.uadressert (arkivskaper, kanaloppsett);
call platform.sikre('mottak.uadressert', 'select, insert, update');
