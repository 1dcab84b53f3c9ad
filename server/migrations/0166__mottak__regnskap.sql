create index forsendelse_registrert on mottak.forsendelse (arkivskaper, registrert_tid) include (kanal, status);

create table mottak.regnskapsavvik (
  arkivskaper   text not null,
  id            uuid not null,
  slag          text not null check (slag in ('uten-hendelse', 'uten-forsendelse', 'journalpost-mangler', 'overlevering-mangler', 'uten-oppgave')),
  forsendelse   uuid not null,
  kanal         text not null,
  registrert_tid timestamptz not null,
  detaljer      jsonb not null default '{}',
  oppdaget_tid  timestamptz not null,
  over_tid      timestamptz,
  primary key (arkivskaper, id)
);
comment on table mottak.regnskapsavvik is 'Post that the ledger cannot account for: one row from it was found until it is over. No foreign key: it may be that the forsendelse is what is missing';
create unique index regnskapsavvik_aapent on mottak.regnskapsavvik (arkivskaper, slag, forsendelse) where over_tid is null;
call platform.sikre('mottak.regnskapsavvik', 'select, insert, update');

create table mottak.regnskapskontroll (
  arkivskaper    text not null,
  kontrollert_tid timestamptz not null,
  primary key (arkivskaper)
);
comment on table mottak.regnskapskontroll is 'When the ledger was last held against the archive, the other municipalities and the queue';
call platform.sikre('mottak.regnskapskontroll', 'select, insert, update');

create table mottak.dagsregnskap (
  arkivskaper text not null,
  dag         date not null,
  laget_tid   timestamptz not null,
  linjer      jsonb not null,
  avvik       integer not null,
  primary key (arkivskaper, dag)
);
comment on table mottak.dagsregnskap is 'The daily report: what had become of the post of that day when the day was over, as it stood then. Never changed';
call platform.sikre('mottak.dagsregnskap', 'select, insert');

alter table mottak.varsel drop constraint varsel_slag_check;
alter table mottak.varsel add constraint varsel_slag_check
  check (slag in ('kanal-feiler', 'utloeper', 'kvittering-oppgitt', 'post-liggende', 'regnskap-avvik'));
