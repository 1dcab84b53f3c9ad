create table ekspedering.brevmal_versjon (
  arkivskaper     text not null,
  kode            text not null,
  versjon         integer not null check (versjon > 0),
  navn_nb         text,
  tekst_nb        text,
  navn_nn         text,
  tekst_nn        text,
  klagerett       boolean not null,
  i_bruk          boolean not null,
  lagret_tid      timestamptz not null,
  lagret_av       text not null,
  lagret_av_navn  text not null,
  primary key (arkivskaper, kode, versjon),
  check ((navn_nb is null) = (tekst_nb is null) and (navn_nn is null) = (tekst_nn is null)),
  check (navn_nb is not null or navn_nn is not null)
);
comment on table ekspedering.brevmal_versjon is 'Letter templates of the municipality, every version kept; the highest version of a kode is in force. A standard template that nobody has changed has no row';
call platform.sikre('ekspedering.brevmal_versjon', 'select, insert');

create table ekspedering.brev (
  arkivskaper   text not null,
  journalpost   uuid not null,
  mal           text,
  mal_versjon   integer check (mal_versjon >= 0),
  klagerett     boolean not null,
  laget_tid     timestamptz not null,
  laget_av      text not null,
  primary key (arkivskaper, journalpost),
  check ((mal is null) = (mal_versjon is null))
);
comment on table ekspedering.brev is 'What a letter that goes out was made of, and whether it is a decision that can be complained about (forvaltningsloven § 28). mal_versjon 0: the standard template as it came with the program';
call platform.sikre('ekspedering.brev', 'select, insert, update');
