-- Disposal (krav 6.1.x, arkivlova §§ 12–13): whether a decision is inherited, what was destroyed by whom, and what is blocked instead.
alter table arkiv.kassasjon add column arves boolean not null default true;
comment on column arkiv.kassasjon.arves is 'Of an arkivdel or klasse: false turns inheritance off, and what lies below gets nothing from here';
create index dokumentobjekt_sjekksum on arkiv.dokumentobjekt (arkivskaper, sjekksum);

create table arkiv.sperring (
  arkivskaper    text not null,
  system_id      uuid not null,
  journalpost    uuid not null,
  grunn          text not null check (grunn <> ''),
  hjemmel        text not null check (hjemmel <> ''),
  sperret_dato   timestamptz not null,
  sperret_av     text not null,
  opphevet_dato  timestamptz,
  opphevet_av    text,
  opphevet_grunn text,
  primary key (arkivskaper, system_id),
  foreign key (arkivskaper, journalpost) references arkiv.journalpost,
  check (num_nonnulls(opphevet_dato, opphevet_av, opphevet_grunn) in (0, 3))
);
comment on table arkiv.sperring is 'A request to erase that the law does not let us follow (arkivlova § 13): the post is kept, and shown to nobody but those who may block';
create unique index sperring_gjeldende on arkiv.sperring (arkivskaper, journalpost) where opphevet_dato is null;
create index sperring_journalpost on arkiv.sperring (arkivskaper, journalpost);
call platform.sikre('arkiv.sperring', 'select, insert, update');

create table bevaring.kassasjon (
  arkivskaper text not null,
  id          uuid not null,
  hjemmel     text not null check (hjemmel <> ''),
  begrunnelse text not null check (begrunnelse <> ''),
  saker       integer not null check (saker > 0),
  dokumenter  integer not null check (dokumenter > 0),
  utfoert_tid timestamptz not null,
  utfoert_av  text not null,
  primary key (arkivskaper, id)
);
comment on table bevaring.kassasjon is 'An executed disposal: by which authority, why, by whom, and how much. What was destroyed stands in arkiv.utfoert_kassasjon';
create index kassasjon_nyeste on bevaring.kassasjon (arkivskaper, utfoert_tid desc);
call platform.sikre('bevaring.kassasjon', 'select, insert');

create table bevaring.kassert_fil (
  arkivskaper text not null,
  kassasjon   uuid not null,
  sjekksum    text not null check (sjekksum ~ '^[0-9a-f]{64}$'),
  utfall      text not null check (utfall in ('venter', 'fjernet', 'beholdt')),
  avgjort_tid timestamptz,
  primary key (arkivskaper, kassasjon, sjekksum),
  foreign key (arkivskaper, kassasjon) references bevaring.kassasjon,
  check ((utfall = 'venter') = (avgjort_tid is null))
);
comment on table bevaring.kassert_fil is 'Files let go by a disposal: removed from the store, or kept because something else still needs the same bytes';
call platform.sikre('bevaring.kassert_fil', 'select, insert, update');
