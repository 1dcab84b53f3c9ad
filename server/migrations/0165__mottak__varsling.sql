create table mottak.varsling (
  arkivskaper         text not null,
  epost               text[] not null default '{}',
  webhook             text,
  webhook_hemmelighet text,
  feilet_minutter     integer not null,
  utloep_dager        integer not null,
  endret_tid          timestamptz not null,
  endret_av           text not null,
  primary key (arkivskaper)
);
comment on table mottak.varsling is 'Who is told when a channel fails, credentials expire, an acknowledgement is given up or post lies. webhook_hemmelighet: cipher text';
call platform.sikre('mottak.varsling', 'select, insert, update');

create table mottak.varsling_endring (
  arkivskaper text not null,
  id          uuid not null,
  felt        text not null,
  fra         text,
  til         text,
  endret_av   text not null,
  tidspunkt   timestamptz not null,
  primary key (arkivskaper, id)
);
comment on table mottak.varsling_endring is 'History of who is told, one row per changed field; of the secret only that it was changed';
create index varsling_endring_tid on mottak.varsling_endring (arkivskaper, tidspunkt);
call platform.sikre('mottak.varsling_endring', 'select, insert');

create table mottak.varsel (
  arkivskaper text not null,
  id          uuid not null,
  slag        text not null check (slag in ('kanal-feiler', 'utloeper', 'kvittering-oppgitt', 'post-liggende')),
  noekkel     text not null,
  detaljer    jsonb not null,
  startet_tid timestamptz not null,
  over_tid    timestamptz,
  primary key (arkivskaper, id)
);
comment on table mottak.varsel is 'Alarms: one row from something began to be wrong until it is over. noekkel: what it is about, such as the channel';
create unique index varsel_aapent on mottak.varsel (arkivskaper, slag, noekkel) where over_tid is null;
call platform.sikre('mottak.varsel', 'select, insert, update');

create table mottak.varselsending (
  arkivskaper text not null,
  varsel      uuid not null,
  hva         text not null check (hva in ('startet', 'over')),
  vei         text not null check (vei in ('epost', 'webhook')),
  sendt_tid   timestamptz,
  oppgitt_tid timestamptz,
  primary key (arkivskaper, varsel, hva, vei),
  foreign key (arkivskaper, varsel) references mottak.varsel
);
comment on table mottak.varselsending is 'Each message of an alarm by each way: sent once, or given up';
call platform.sikre('mottak.varselsending', 'select, insert, update');
