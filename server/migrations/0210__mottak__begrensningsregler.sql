create table mottak.begrensningsregel (
  arkivskaper text not null,
  id          uuid not null,
  versjon     integer not null check (versjon > 0),
  navn        text not null check (length(btrim(navn)) between 1 and 100),
  vilkaar     jsonb not null,
  aarsak      text not null check (aarsak in ('reklame', 'faktura', 'nyhetsbrev', 'fagsystem', 'annet')),
  videresend  text,
  aktiv       boolean not null,
  slettet     boolean not null default false,
  endret_tid  timestamptz not null,
  endret_av   text not null,
  primary key (arkivskaper, id, versjon),
  check (not (aktiv and slettet))
);
comment on table mottak.begrensningsregel is 'Rules a municipality has set for what is not for the archive. Each change is a new row, so that every decision shows the rule as it was; the highest versjon holds';
call platform.sikre('mottak.begrensningsregel', 'select, insert');

create table mottak.videresending (
  arkivskaper text not null,
  forsendelse uuid not null,
  steg        integer not null,
  til         text not null,
  status      text not null check (status in ('venter', 'sendt', 'trukket', 'oppgitt')),
  sendt_tid   timestamptz,
  primary key (arkivskaper, forsendelse, steg),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse,
  foreign key (arkivskaper, forsendelse, steg) references mottak.steg (arkivskaper, forsendelse, nummer),
  check ((status = 'sendt') = (sendt_tid is not null))
);
comment on table mottak.videresending is 'What a rule sent on to where it belongs (economy, a fagsystem): the step that decided it, and whether it has left';
create index videresending_venter on mottak.videresending (arkivskaper, status) where status in ('venter', 'oppgitt');
call platform.sikre('mottak.videresending', 'select, insert, update');
