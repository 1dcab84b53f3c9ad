create table mottak.eske (
  arkivskaper    text not null,
  id             uuid not null,
  merke          text not null check (length(btrim(merke)) between 1 and 60),
  plass          text not null check (length(plass) <= 200),
  opprettet_tid  timestamptz not null,
  opprettet_av   text not null,
  primary key (arkivskaper, id),
  unique (arkivskaper, merke)
);
comment on table mottak.eske is 'A box with scanned paper: what is written on it, and where it stands';
call platform.sikre('mottak.eske', 'select, insert, update');

create table mottak.papirlogg (
  arkivskaper      text not null,
  id               uuid not null,
  tid              timestamptz not null,
  av               text not null,
  rader            jsonb not null,
  saksmappe        uuid,
  registrerings_id text,
  primary key (arkivskaper, id)
);
comment on table mottak.papirlogg is 'What paper was destroyed at once, by whom, and what it had become: the batch log. Filed in the archive by a job; registrerings_id says where';
create index papirlogg_tid on mottak.papirlogg (arkivskaper, tid);
call platform.sikre('mottak.papirlogg', 'select, insert, update');

create table mottak.papir (
  arkivskaper       text not null,
  forsendelse       uuid not null,
  eske              uuid not null,
  nummer            integer not null check (nummer > 0),
  plassert_tid      timestamptz not null,
  plassert_av       text not null,
  kontroll          text check (kontroll in ('godkjent', 'skannes-paa-nytt')),
  kontroll_grunn    text,
  kontrollert_tid   timestamptz,
  kontrollert_av    text,
  bevares           text,
  tilintetgjort_tid timestamptz,
  logg              uuid,
  primary key (arkivskaper, forsendelse),
  unique (arkivskaper, eske, nummer),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse,
  foreign key (arkivskaper, eske) references mottak.eske,
  foreign key (arkivskaper, logg) references mottak.papirlogg,
  check ((kontroll is null) = (kontrollert_tid is null)),
  check ((tilintetgjort_tid is null) = (logg is null)),
  check (tilintetgjort_tid is null or (kontroll = 'godkjent' and bevares is null))
);
comment on table mottak.papir is 'The paper of what was scanned: its box and its number there, the approval of the pictures, and its end. No row: not put in a box yet';
create index papir_logg on mottak.papir (arkivskaper, logg) where logg is not null;
create index papir_kontroll on mottak.papir (arkivskaper, kontrollert_tid) where tilintetgjort_tid is null;
call platform.sikre('mottak.papir', 'select, insert, update');

create table mottak.papirhenting (
  arkivskaper text not null,
  id          uuid not null,
  forsendelse uuid not null,
  grunn       text not null check (length(btrim(grunn)) > 0),
  bedt_tid    timestamptz not null,
  bedt_av     text not null,
  hentet_tid  timestamptz,
  hentet_av   text,
  tilbake_tid timestamptz,
  tilbake_av  text,
  primary key (arkivskaper, id),
  foreign key (arkivskaper, forsendelse) references mottak.papir
);
comment on table mottak.papirhenting is 'Who asked to see the paper and why, when it was fetched, and when it was put back';
create unique index papirhenting_aapen on mottak.papirhenting (arkivskaper, forsendelse) where tilbake_tid is null;
call platform.sikre('mottak.papirhenting', 'select, insert, update');

create table mottak.papiroppsett (
  arkivskaper text not null,
  dager       integer not null check (dager between 0 and 3650),
  primary key (arkivskaper)
);
comment on table mottak.papiroppsett is 'How many days the paper is kept after its pictures were approved. No row: 90';
call platform.sikre('mottak.papiroppsett', 'select, insert, update');
create index forsendelse_papir on mottak.forsendelse (arkivskaper, mottatt_tid) where kanal in ('mappe', 'skann');
