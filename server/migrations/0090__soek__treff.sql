-- soek: projections of cases, journalposter and document text, fed by events. Nothing here is the truth; all of it can be built again.
create schema soek;
grant usage on schema soek to dokumentsenter_app;
create extension if not exists btree_gin;

create table soek.treff (
  arkivskaper      text not null,
  id               uuid not null,
  slag             text not null check (slag in ('journalpost', 'sak')),
  saksmappe        uuid not null,
  nummer           text not null,
  journalnummer    text,
  tittel           text not null,
  offentlig_tittel text,
  part             text,
  aapen_part       text,
  dato             date not null,
  maaned           integer not null generated always as ((extract(year from dato) * 12 + extract(month from dato))::integer) stored,
  tilgangskode     text,
  saksbehandler    text,
  aapen            tsvector not null,
  skjermet         tsvector,
  primary key (arkivskaper, id),
  check ((tilgangskode is null) = (skjermet is null))
);
comment on table soek.treff is 'What can be found. aapen: words anyone with access to the municipality may find it by; skjermet: all words of a shielded one, only for those cleared for its tilgangskode and its own saksbehandler';
create index treff_saksmappe on soek.treff (arkivskaper, saksmappe);
create index treff_nummer on soek.treff (arkivskaper, nummer text_pattern_ops);
create index treff_journalnummer on soek.treff (arkivskaper, journalnummer text_pattern_ops) where journalnummer is not null;
create index treff_ord on soek.treff using gin (arkivskaper, maaned, aapen);
create index treff_skjermede_ord on soek.treff using gin (arkivskaper, maaned, skjermet) where skjermet is not null;
call platform.sikre('soek.treff');

create table soek.tekst (
  arkivskaper text not null,
  journalpost uuid not null,
  tekst       text not null,
  primary key (arkivskaper, journalpost)
);
comment on table soek.tekst is 'Text of the documents of a journalpost, for showing where the words were found; as shielded as its row in treff';
call platform.sikre('soek.tekst');

create table soek.dokument (
  arkivskaper text not null,
  dokument    uuid not null,
  forsendelse uuid not null,
  tekstfil    text not null,
  primary key (arkivskaper, dokument)
);
comment on table soek.dokument is 'Where the text of each read document lies, until its forsendelse has a journalpost and after';
create index dokument_forsendelse on soek.dokument (arkivskaper, forsendelse);
call platform.sikre('soek.dokument');

create table soek.kobling (
  arkivskaper text not null,
  forsendelse uuid not null,
  journalpost uuid not null,
  primary key (arkivskaper, forsendelse)
);
comment on table soek.kobling is 'Which journalpost a forsendelse became';
create index kobling_journalpost on soek.kobling (arkivskaper, journalpost);
call platform.sikre('soek.kobling');
