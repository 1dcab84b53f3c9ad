-- The papers of archive responsibility (arkivlova § 8, arkivforskrifta §§ 6 and 13): own words, approved editions, and the register of agreements
-- with data processors. Nothing is ever overwritten: what was written before stands as an older row.
create table bevaring.papirtekst (
  arkivskaper text not null,
  papir       text not null check (papir in ('dokumentasjonsplan', 'systembeskrivelse', 'internkontroll', 'databehandleravtaler')),
  del         text not null,
  nummer      integer not null check (nummer > 0),
  tekst       text not null,
  skrevet_av  text not null,
  skrevet_tid timestamptz not null,
  primary key (arkivskaper, papir, del, nummer)
);
comment on table bevaring.papirtekst is 'What people wrote in a part of a paper; the highest number holds, the others are how it came to be';
call platform.sikre('bevaring.papirtekst', 'select, insert');

create table bevaring.papirutgave (
  arkivskaper  text not null,
  papir        text not null check (papir in ('dokumentasjonsplan', 'systembeskrivelse', 'internkontroll', 'databehandleravtaler')),
  nummer       integer not null check (nummer > 0),
  fra          date,
  til          date,
  innhold      jsonb not null,
  sjekksum     text not null check (sjekksum ~ '^[0-9a-f]{64}$'),
  godkjent_av  text not null,
  godkjent_tid timestamptz not null,
  primary key (arkivskaper, papir, nummer),
  check ((fra is null) = (til is null)),
  check (til >= fra)
);
comment on table bevaring.papirutgave is 'An approved edition of a paper, whole as it was that day; the checksum is of its text';
call platform.sikre('bevaring.papirutgave', 'select, insert');

create table bevaring.databehandleravtale (
  arkivskaper         text not null,
  id                  uuid not null,
  versjon             integer not null check (versjon > 0),
  part                text not null check (part <> ''),
  orgnr               text check (orgnr ~ '^[0-9]{9}$'),
  formaal             text not null check (formaal <> ''),
  kategorier          text not null,
  grunnlag            text not null,
  underleverandoerer  text not null,
  sted                text not null,
  lenke               text not null,
  fra                 date not null,
  til                 date,
  forny_innen         date,
  fjernet             boolean not null,
  skrevet_av          text not null,
  skrevet_tid         timestamptz not null,
  primary key (arkivskaper, id, versjon),
  check (til >= fra)
);
comment on table bevaring.databehandleravtale is 'Register of agreements with data processors (personvernforordningen art. 28), a row for each time somebody wrote; the highest version holds';
call platform.sikre('bevaring.databehandleravtale', 'select, insert');
