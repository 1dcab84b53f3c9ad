create schema tolking;
grant usage on schema tolking to dokumentsenter_app;

create table tolking.forsendelse (
  arkivskaper text not null,
  forsendelse uuid not null,
  kanal       text not null,
  mottatt_tid timestamptz not null,
  maalform    text not null default 'ukjent' check (maalform in ('nb', 'nn', 'ukjent')),
  foreslaatt  timestamptz,
  primary key (arkivskaper, forsendelse)
);
comment on table tolking.forsendelse is 'What is being read, and when its proposals were made';
call platform.sikre('tolking.forsendelse');

create table tolking.dokument (
  arkivskaper         text not null,
  dokument            uuid not null,
  forsendelse         uuid not null,
  nummer              integer not null,
  rolle               text not null,
  format              text not null,
  sjekksum            text not null,
  status              text not null check (status in ('venter', 'leses', 'lest', 'ulest')),
  aarsak              text,
  motor               text,
  sider               integer not null default 0,
  arkivfil            text,
  arkivfil_stoerrelse bigint,
  arkivformat         text,
  tekstfil            text,
  primary key (arkivskaper, dokument),
  foreign key (arkivskaper, forsendelse) references tolking.forsendelse
);
comment on table tolking.dokument is 'One document to read, how it went, and its searchable archive copy';
create index dokument_forsendelse on tolking.dokument (arkivskaper, forsendelse, nummer);
call platform.sikre('tolking.dokument');

create table tolking.side (
  arkivskaper text not null,
  dokument    uuid not null,
  nr          integer not null,
  bredde      integer not null,
  hoeyde      integer not null,
  bilde       text,
  miniatyr    text,
  kilde       text not null check (kilde in ('tekstlag', 'ocr', 'ingen')),
  konfidens   real not null,
  rotasjon    smallint not null,
  skjevhet    real not null,
  advarsel    text,
  tekst       text not null,
  ord         jsonb not null,
  primary key (arkivskaper, dokument, nr),
  foreign key (arkivskaper, dokument) references tolking.dokument
);
comment on table tolking.side is 'A read page: image, text and word boxes as [text, x, y, b, h, konfidens] in fractions of the page';
call platform.sikre('tolking.side');

create table tolking.forslag (
  arkivskaper text not null,
  forsendelse uuid not null,
  felt        text not null,
  verdi       jsonb,
  visning     text not null,
  konfidens   real not null,
  sikkerhet   text not null check (sikkerhet in ('sikker', 'foreslaatt', 'usikker')),
  bevis       jsonb not null,
  kandidater  jsonb not null,
  modell      text not null,
  primary key (arkivskaper, forsendelse, felt),
  foreign key (arkivskaper, forsendelse) references tolking.forsendelse
);
comment on table tolking.forslag is 'Proposals with evidence and confidence; apart from what a person has confirmed, which stands in the archive';
call platform.sikre('tolking.forslag');
