create table tolking.avtrykk (
  arkivskaper text not null,
  forsendelse uuid not null,
  tatt_tid    timestamptz not null,
  bilder      jsonb not null default '[]',
  primary key (arkivskaper, forsendelse),
  foreign key (arkivskaper, forsendelse) references tolking.forsendelse
);
comment on table tolking.avtrykk is 'That a letter can be known again, and how its pages without text look (bilder: 256 bits each). Holds no content';
call platform.sikre('tolking.avtrykk');

create table tolking.avtrykknoekkel (
  arkivskaper text not null,
  noekkel     bigint not null,
  tatt_tid    timestamptz not null,
  forsendelse uuid not null,
  primary key (arkivskaper, noekkel, tatt_tid, forsendelse),
  foreign key (arkivskaper, forsendelse) references tolking.avtrykk
);
comment on table tolking.avtrykknoekkel is 'Keys a letter is found again by: bands of MinHash of its text, its set of files, bands of how its pages look. Letters that share none are not compared';
create index avtrykknoekkel_forsendelse on tolking.avtrykknoekkel (arkivskaper, forsendelse);
call platform.sikre('tolking.avtrykknoekkel');

create table tolking.likhet (
  arkivskaper text not null,
  forsendelse uuid not null,
  annen       uuid not null,
  grunnlag    text not null check (grunnlag in ('filer', 'tekst', 'bilde')),
  likhet      real not null,
  funnet_tid  timestamptz not null,
  avvist_av   text,
  avvist_tid  timestamptz,
  primary key (arkivskaper, forsendelse, annen),
  check (forsendelse < annen),
  check ((avvist_av is null) = (avvist_tid is null)),
  foreign key (arkivskaper, forsendelse) references tolking.avtrykk,
  foreign key (arkivskaper, annen) references tolking.avtrykk
);
comment on table tolking.likhet is 'Pairs of letters that seem to be the same one, come twice; a pair once. avvist: a person has said that they are not, and it is never proposed again';
create index likhet_annen on tolking.likhet (arkivskaper, annen);
call platform.sikre('tolking.likhet');
