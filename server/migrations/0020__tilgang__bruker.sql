-- tilgang: persons, passwords, sessions and grants. A person is one across municipalities; a grant belongs to one municipality.
create schema tilgang;
grant usage on schema tilgang to dokumentsenter_app;

create table tilgang.bruker (
  id            uuid primary key,
  brukernavn    text not null unique,
  navn          text not null,
  epost         text,
  aktiv         boolean not null default true,
  opprettet_tid timestamptz not null
);
comment on table tilgang.bruker is 'A person who signs in. Seen from a municipality only through a grant there';

create table tilgang.passord (
  bruker     uuid primary key references tilgang.bruker,
  hash       text not null,
  endret_tid timestamptz not null
);
comment on table tilgang.passord is 'Password hashes with the parameters they were made with; reached only through functions';

create table tilgang.sesjon (
  token_sjekksum text primary key,
  bruker         uuid not null references tilgang.bruker,
  opprettet_tid  timestamptz not null,
  sist_brukt     timestamptz not null,
  avsluttet_tid  timestamptz
);
comment on table tilgang.sesjon is 'Sign-in sessions; only the SHA-256 of the token is kept';
create index sesjon_bruker on tilgang.sesjon (bruker);
create index sesjon_sist_brukt on tilgang.sesjon (sist_brukt);

create table tilgang.innloggingsforsoek (
  noekkel     text primary key,
  antall      integer not null,
  siste_tid   timestamptz not null,
  sperret_til timestamptz not null
);
comment on table tilgang.innloggingsforsoek is 'Failed sign-ins per user name and per address (both as SHA-256, people type passwords in the wrong field)';
create index innloggingsforsoek_siste on tilgang.innloggingsforsoek (siste_tid);

create table tilgang.tildeling (
  arkivskaper   text not null,
  id            uuid not null,
  bruker        uuid not null references tilgang.bruker,
  rolle         text not null check (rolle in ('arkivar', 'saksbehandler', 'leder', 'administrator')),
  enhet         text,
  klarering     text[] not null default '{}',
  fra           date not null,
  til           date,
  gitt_av       text not null,
  gitt_tid      timestamptz not null,
  avsluttet_av  text,
  avsluttet_tid timestamptz,
  primary key (arkivskaper, id),
  check (til is null or til >= fra)
);
comment on table tilgang.tildeling is 'Grant of a role in one municipality with clearance and period (krav 4.5.30); ended grants are kept as history (krav 4.5.29)';
create index tildeling_bruker on tilgang.tildeling (bruker);
create index tildeling_bruker_i_kommune on tilgang.tildeling (arkivskaper, bruker);
call platform.sikre('tilgang.tildeling', 'select, insert, update');

create table tilgang.ferdighet (
  arkivskaper text not null,
  bruker      uuid not null references tilgang.bruker,
  ferdighet   text not null,
  primary key (arkivskaper, bruker, ferdighet)
);
comment on table tilgang.ferdighet is 'What a person is good at (byggesak, nn, helse): used to route post, gives no access';
create index ferdighet_bruker on tilgang.ferdighet (bruker);
call platform.sikre('tilgang.ferdighet', 'select, insert, delete');

-- The application reads persons only through a grant in the municipality of the transaction, and never writes the four tables below directly.
alter table tilgang.bruker enable row level security;
alter table tilgang.passord enable row level security;
alter table tilgang.sesjon enable row level security;
alter table tilgang.innloggingsforsoek enable row level security;
grant select on tilgang.bruker to dokumentsenter_app;
create policy bare_gjennom_tildeling on tilgang.bruker for select to dokumentsenter_app
  using (exists (select 1 from tilgang.tildeling t
                  where t.bruker = bruker.id and t.arkivskaper = (select platform.gjeldende_arkivskaper())));
