create table mottak.foelgeseddel (
  arkivskaper   text not null,
  forsendelse   uuid not null,
  bunke         text,
  filer         jsonb not null,
  status        text not null check (status in ('venter', 'avvik', 'stemmer', 'avklart', 'erstattet')),
  kontroll      jsonb,
  avklart_tid   timestamptz,
  avklart_av    text,
  avklart_grunn text check (length(btrim(avklart_grunn)) > 0),
  primary key (arkivskaper, forsendelse),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse,
  check ((status = 'avklart') = (avklart_tid is not null)),
  check ((avklart_tid is null) = (avklart_av is null) and (avklart_tid is null) = (avklart_grunn is null))
);
comment on table mottak.foelgeseddel is 'What a scanner says it has laid in the folder: the files of a batch and their pages, held against what came. Each came as a forsendelse of its own';
create index foelgeseddel_aapen on mottak.foelgeseddel (arkivskaper, status) where status in ('venter', 'avvik');
call platform.sikre('mottak.foelgeseddel', 'select, insert, update');

alter table mottak.varsel drop constraint varsel_slag_check;
alter table mottak.varsel add constraint varsel_slag_check
  check (slag in ('kanal-feiler', 'utloeper', 'kvittering-oppgitt', 'post-liggende', 'regnskap-avvik', 'foelgeseddel-avvik'));
