-- The letter as it came holds what was destroyed in the archive; its row stays, and says that the file is gone on purpose.
alter table mottak.forsendelse add column kassert_tid timestamptz;
comment on column mottak.forsendelse.kassert_tid is 'When its documents were destroyed (krav 6.1.x): the original is no longer kept';
