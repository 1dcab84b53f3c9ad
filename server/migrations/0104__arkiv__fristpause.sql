create table arkiv.fristpause (
  arkivskaper  text not null,
  system_id    uuid not null,
  journalpost  uuid not null,
  fra          date not null,
  til          date,
  hjemmel      text not null,
  opprettet_dato timestamptz not null,
  opprettet_av text not null,
  primary key (arkivskaper, system_id),
  foreign key (arkivskaper, journalpost) references arkiv.journalpost,
  check (til is null or til >= fra)
);
comment on table arkiv.fristpause is 'Time in which a deadline stands still, with the reason the law gives; null til: it still runs';
create index fristpause_journalpost on arkiv.fristpause (arkivskaper, journalpost, fra);
call platform.sikre('arkiv.fristpause', 'select, insert, update');

create table arkiv.tjenestemaal (
  arkivskaper text not null,
  klasse_id   text not null,
  virkedager  integer not null check (virkedager between 1 and 1000),
  primary key (arkivskaper, klasse_id)
);
comment on table arkiv.tjenestemaal is 'How many working days an answer may take, by klasse; the longest klasseID a case begins with holds, the empty one for all others';
call platform.sikre('arkiv.tjenestemaal');
