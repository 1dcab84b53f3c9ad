create table mottak.innsynskrav (
  arkivskaper      text not null,
  forsendelse      uuid not null,
  registrerings_id text not null,
  frist            date not null,
  primary key (arkivskaper, forsendelse),
  foreign key (arkivskaper, forsendelse) references mottak.forsendelse
);
comment on table mottak.innsynskrav is 'A forsendelse that asks for access (offentleglova § 28) to the journalpost with that public number, and the last day to answer. Nothing of who asks: that stands in the letter, if they said so';
call platform.sikre('mottak.innsynskrav', 'select, insert');
