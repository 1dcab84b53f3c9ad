create table mottak.overlevering (
  arkivskaper    text not null,
  forsendelse    uuid not null,
  fra            text not null,
  fra_kanal      text not null,
  av             text not null,
  overlevert_tid timestamptz not null,
  merknad        text,
  primary key (arkivskaper, forsendelse),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse
);
comment on table mottak.overlevering is 'At the receiving end of a hand-over: which municipality and who there sent it here, when and why, and how it first came in. The first reception time stands with the forsendelse';
call platform.sikre('mottak.overlevering', 'select, insert, update');

create table mottak.foelgebrev (
  arkivskaper text not null,
  id          uuid not null,
  forsendelse uuid not null,
  steg        integer not null,
  slag        text not null check (slag in ('svar', 'oversending')),
  mottaker    text not null check (length(btrim(mottaker)) between 1 and 250),
  adresse     text not null,
  epost       text,
  maalform    text not null check (maalform in ('nb', 'nn')),
  tekst       text not null check (length(btrim(tekst)) > 0),
  status      text not null check (status in ('venter', 'sendes', 'sendt', 'trukket')),
  laget_tid   timestamptz not null,
  laget_av    text not null,
  sendt_tid   timestamptz,
  sendt_av    text,
  sendt_maate text check (sendt_maate in ('epost', 'post')),
  primary key (arkivskaper, id),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse,
  foreign key (arkivskaper, forsendelse, steg) references mottak.steg (arkivskaper, forsendelse, nummer),
  check ((status = 'sendt') = (sendt_tid is not null))
);
comment on table mottak.foelgebrev is 'Letters that go with a hand-over: the answer that tells the sender where the letter went (svar), and the letter it goes to a body outside with (oversending). Made by the step that handed it over';
create index foelgebrev_steg on mottak.foelgebrev (arkivskaper, forsendelse, steg);
create index foelgebrev_status on mottak.foelgebrev (arkivskaper, status, laget_tid);
call platform.sikre('mottak.foelgebrev', 'select, insert, update');
