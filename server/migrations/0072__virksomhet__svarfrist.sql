-- The municipality's own goal for a first answer, in working days from reception. Null: only the deadline of the law counts.
alter table virksomhet.innstillinger add column svarfrist_dager integer check (svarfrist_dager > 0);
