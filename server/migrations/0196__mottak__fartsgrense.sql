create table mottak.fartsgrense (
  arkivskaper  text not null,
  noekkel      text not null,
  antall       integer not null,
  utloeper_tid timestamptz not null,
  primary key (arkivskaper, noekkel)
);
comment on table mottak.fartsgrense is 'How much has been sent in lately from one network address, and in all, counted by all nodes together. noekkel: a keyed hash, gone within the hour';
create index fartsgrense_utloeper on mottak.fartsgrense (arkivskaper, utloeper_tid);
call platform.sikre('mottak.fartsgrense', 'select, insert, update, delete');
