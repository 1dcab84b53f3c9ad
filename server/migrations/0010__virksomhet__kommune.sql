-- virksomhet: the municipalities (arkivskapere), their administrative units and their settings.
create schema virksomhet;
grant usage on schema virksomhet to dokumentsenter_app;

create table virksomhet.kommune (
  arkivskaper   text primary key check (arkivskaper ~ '^\d{9}$'),
  kommunenummer text not null unique check (kommunenummer ~ '^\d{4}$'),
  navn          text not null,
  merke         text not null check (char_length(merke) between 1 and 2),
  farge         text not null,
  maalform      text not null check (maalform in ('nb', 'nn')),
  opprettet_tid timestamptz not null
);
comment on table virksomhet.kommune is 'A municipality that owns its archive; its organisation number is the tenant key everywhere';
call platform.sikre('virksomhet.kommune', 'select, insert, update');

create table virksomhet.administrativ_enhet (
  arkivskaper text not null references virksomhet.kommune,
  kode        text not null,
  navn        text not null,
  overordnet  text,
  ansvar      text[] not null default '{}',
  aktiv       boolean not null,
  primary key (arkivskaper, kode),
  foreign key (arkivskaper, overordnet) references virksomhet.administrativ_enhet (arkivskaper, kode)
);
comment on table virksomhet.administrativ_enhet is 'Administrative units; passive ones are kept (krav 4.2.1-3). ansvar: prefixes of class codes it takes post for';
create index administrativ_enhet_overordnet on virksomhet.administrativ_enhet (arkivskaper, overordnet);
call platform.sikre('virksomhet.administrativ_enhet', 'select, insert, update');

create table virksomhet.enhet_periode (
  arkivskaper text not null,
  kode        text not null,
  fra         date not null,
  til         date,
  primary key (arkivskaper, kode, fra),
  foreign key (arkivskaper, kode) references virksomhet.administrativ_enhet (arkivskaper, kode),
  check (til is null or til >= fra)
);
comment on table virksomhet.enhet_periode is 'When each unit was active (krav 4.2.3); an open period has no end date';
call platform.sikre('virksomhet.enhet_periode', 'select, insert, update');

create table virksomhet.innstillinger (
  arkivskaper                   text primary key references virksomhet.kommune,
  arkivmaal                     text not null check (arkivmaal in ('kjerne', 'pakke')),
  publiseringsforsinkelse_dager integer not null,
  frist_dager                   integer not null check (frist_dager > 0),
  kontakt_epost                 text,
  kontakt_telefon               text
);
comment on table virksomhet.innstillinger is 'Settings in force for the municipality';
call platform.sikre('virksomhet.innstillinger', 'select, insert, update');

create table virksomhet.innstilling_endring (
  arkivskaper text not null references virksomhet.kommune,
  id          uuid not null,
  felt        text not null,
  fra         text,
  til         text not null,
  endret_av   text not null,
  tidspunkt   timestamptz not null,
  primary key (arkivskaper, id)
);
comment on table virksomhet.innstilling_endring is 'History of the settings: one row per changed field, never changed or removed';
create index innstilling_endring_tid on virksomhet.innstilling_endring (arkivskaper, tidspunkt);
call platform.sikre('virksomhet.innstilling_endring', 'select, insert');

-- The worker and the public site must know which municipalities there are before any tenant is set. Names, numbers and colours are
-- public facts; nothing else leaves these two functions.
create function virksomhet.alle_kommuner()
  returns table (arkivskaper text, kommunenummer text, navn text, merke text, farge text, maalform text)
  language sql stable security definer set search_path = ''
  as $$
    select k.arkivskaper, k.kommunenummer, k.navn, k.merke, k.farge, k.maalform
      from virksomhet.kommune k order by k.navn, k.arkivskaper
  $$;
create function virksomhet.finn_kommune(nummer text)
  returns table (arkivskaper text, kommunenummer text, navn text, merke text, farge text, maalform text)
  language sql stable security definer set search_path = ''
  as $$
    select k.arkivskaper, k.kommunenummer, k.navn, k.merke, k.farge, k.maalform
      from virksomhet.kommune k where k.kommunenummer = nummer
  $$;
revoke all on function virksomhet.alle_kommuner(), virksomhet.finn_kommune(text) from public;
grant execute on function virksomhet.alle_kommuner(), virksomhet.finn_kommune(text) to dokumentsenter_app;
