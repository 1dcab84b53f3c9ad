create table mottak.epostmerke (
  arkivskaper text not null,
  forsendelse uuid not null,
  message_id  text,
  innhold     text,
  kopi_av     uuid,
  primary key (arkivskaper, forsendelse),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse,
  foreign key (arkivskaper, kopi_av) references mottak.forsendelse
);
comment on table mottak.epostmerke is 'What a mail is known again by: its Message-ID, and a checksum of sender, subject, date and body without what servers write on the way (innhold). kopi_av: the first reception of the same mail';
create index epostmerke_message_id on mottak.epostmerke (arkivskaper, message_id);
create index epostmerke_innhold on mottak.epostmerke (arkivskaper, innhold);
create index epostmerke_kopi_av on mottak.epostmerke (arkivskaper, kopi_av);
call platform.sikre('mottak.epostmerke', 'select, insert, update, delete');
