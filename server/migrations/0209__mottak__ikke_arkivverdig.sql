create table mottak.begrensningsoppsett (
  arkivskaper  text not null,
  dager        integer not null check (dager between 7 and 3650),
  gjelder_fra  timestamptz,
  primary key (arkivskaper)
);
comment on table mottak.begrensningsoppsett is 'How many days what is not for the archive is kept. gjelder_fra: the days of what was decided before then are counted from then. No row: 30 days';
call platform.sikre('mottak.begrensningsoppsett', 'select, insert, update');

-- What was decided before the program removed anything was decided in the belief that it would stay: it gets its days from now on.
insert into mottak.begrensningsoppsett (arkivskaper, dager, gjelder_fra)
select arkivskaper, 30, now() from virksomhet.kommune;

create table mottak.begrensningslogg (
  arkivskaper      text not null,
  id               uuid not null,
  tid              timestamptz not null,
  rader            jsonb not null,
  saksmappe        uuid,
  registrerings_id text,
  primary key (arkivskaper, id)
);
comment on table mottak.begrensningslogg is 'What was removed at once because it was not for the archive: when it came, why it was not, and who or which rule decided it. No names. Filed in the archive by a job; registrerings_id says where';
create index begrensningslogg_tid on mottak.begrensningslogg (arkivskaper, tid);
call platform.sikre('mottak.begrensningslogg', 'select, insert, update');
