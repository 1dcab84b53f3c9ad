alter table mottak.forsendelse drop constraint forsendelse_status_check;
alter table mottak.forsendelse add constraint forsendelse_status_check
  check (status in ('mottatt', 'utpakket', 'klar', 'journalfoert', 'ikke-arkivert', 'overfoert', 'karantene', 'venter-arkivmaal', 'erstattet'));
alter table mottak.dokument add column sider integer;
comment on column mottak.dokument.sider is 'Pages, when it has been read; null before, and for what cannot be read';

create table mottak.del (
  arkivskaper text not null,
  forsendelse uuid not null,
  opphav      uuid not null,
  steg        integer not null,
  nummer      integer not null,
  sider       jsonb not null,
  saksnummer  text,
  primary key (arkivskaper, forsendelse),
  unique (arkivskaper, opphav, steg, nummer),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse,
  foreign key (arkivskaper, opphav) references mottak.forsendelse
);
comment on table mottak.del is 'Letters made by splitting: which pages of which original each one is, in its order and with its turns, and the step that decided it. The original is never changed';
call platform.sikre('mottak.del', 'select, insert');

alter table tolking.side add column skilleark jsonb;
comment on column tolking.side.skilleark is 'What a separator sheet on the page says: read by which mark, of which municipality, for which case; null when it is none';
