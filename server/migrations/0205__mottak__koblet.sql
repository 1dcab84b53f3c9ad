alter table mottak.forsendelse drop constraint forsendelse_status_check;
alter table mottak.forsendelse add constraint forsendelse_status_check
  check (status in ('mottatt', 'utpakket', 'klar', 'journalfoert', 'koblet', 'ikke-arkivert', 'overfoert', 'karantene', 'venter-arkivmaal', 'erstattet'));
comment on column mottak.forsendelse.journalpost is 'What it is registered as; of a koblet one, what the same letter was registered as when it came another way';
create index forsendelse_journalpost on mottak.forsendelse (arkivskaper, journalpost) where journalpost is not null;
