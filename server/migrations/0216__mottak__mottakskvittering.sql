create table mottak.mottakskvittering (
  arkivskaper   text not null,
  forsendelse   uuid not null,
  referanse     text not null,
  status        text not null check (status in ('venter', 'sendt', 'avvist', 'oppgitt')),
  opprettet_tid timestamptz not null,
  sendt_tid     timestamptz,
  primary key (arkivskaper, forsendelse),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse,
  check ((status = 'sendt') = (sendt_tid is not null))
);
comment on table mottak.mottakskvittering is 'The automatic receipt of a letter, at most one for each, written down before it is sent. Nothing of who it went to: that stands in the letter. avvist: the mail server said no for good; oppgitt: it was never taken';
call platform.sikre('mottak.mottakskvittering', 'select, insert, update');
