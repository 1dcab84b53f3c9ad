-- sporing: who saw or did what. Kept by law, append-only for the program, tamper-evident through a hash chain per arkivskaper.
create schema sporing;
grant usage on schema sporing to dokumentsenter_app;

create table sporing.spor (
  arkivskaper  text not null,
  id           uuid not null,
  loepenummer  bigint generated always as identity,
  tidspunkt    timestamptz not null,
  aktoer_type  text not null,
  aktoer_id    text not null,
  aktoer_navn  text not null,
  handling     text not null,
  objekt       text,
  utfall       text not null check (utfall in ('utfoert', 'avvist')),
  primary key (arkivskaper, id)
);
comment on table sporing.spor is 'Sporingslogg: one row per access or act, written in the transaction of what it tells about';
create index spor_objekt on sporing.spor (arkivskaper, objekt, loepenummer);
create index spor_tid on sporing.spor (arkivskaper, tidspunkt);
call platform.sikre('sporing.spor', 'select, insert');

create table sporing.uforseglet (
  arkivskaper text not null,
  spor        uuid not null,
  loepenummer bigint not null,
  primary key (arkivskaper, loepenummer)
);
comment on table sporing.uforseglet is 'Rows of spor that wait for a link in the chain; emptied by forsegl. Leaving it early shows in verifiser';
call platform.sikre('sporing.uforseglet', 'select, insert, delete');

create table sporing.ledd (
  arkivskaper    text not null,
  nr             bigint not null check (nr > 0),
  spor           uuid not null,
  sjekksum       text not null check (sjekksum ~ '^[0-9a-f]{64}$'),
  forseglet_tid  timestamptz not null,
  primary key (arkivskaper, nr)
);
comment on table sporing.ledd is 'The chain: link nr holds sha256(previous sjekksum || canonical row). No foreign key to spor on purpose: a missing row must be found by verifiser, not hidden by a cascade';
create unique index ledd_spor on sporing.ledd (arkivskaper, spor);
call platform.sikre('sporing.ledd', 'select, insert');
