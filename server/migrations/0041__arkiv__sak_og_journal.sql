-- Saksmappe, journalpost and their parties.
create table arkiv.saksmappe (
  arkivskaper        text not null,
  system_id          uuid not null,
  arkivdel           uuid not null,
  klasse             uuid not null,
  saksaar            integer not null,
  sakssekvensnummer  integer not null check (sakssekvensnummer > 0),
  mappe_id           text not null generated always as (saksaar::text || '/' || sakssekvensnummer::text) stored,
  tittel             text not null,
  offentlig_tittel   text,
  saksdato           date not null,
  administrativ_enhet text not null,
  saksansvarlig      text,
  saksansvarlig_id   text,
  saksstatus         text not null check (saksstatus in ('R', 'B', 'S', 'F', 'P', 'A', 'U')),
  journalenhet       text,
  dokumentmedium     text not null default 'E' check (dokumentmedium in ('F', 'E', 'B')),
  tilgangskode       text,
  skjermingshjemmel  text,
  siste_journalpostnummer integer not null default 0,
  siste_journaldato  date,
  opprettet_dato     timestamptz not null,
  opprettet_av       text not null,
  avsluttet_dato     timestamptz,
  avsluttet_av       text,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, saksaar, sakssekvensnummer),
  foreign key (arkivskaper, arkivdel) references arkiv.arkivdel,
  foreign key (arkivskaper, klasse) references arkiv.klasse,
  check (tilgangskode is null or (skjermingshjemmel is not null and offentlig_tittel is not null))
);
comment on table arkiv.saksmappe is 'Noark saksmappe (case). siste_journalpostnummer is the counter of its journalposter';
create index saksmappe_arkivdel on arkiv.saksmappe (arkivskaper, arkivdel);
create index saksmappe_klasse on arkiv.saksmappe (arkivskaper, klasse);
create index saksmappe_aapen on arkiv.saksmappe (arkivskaper, siste_journaldato desc nulls last, system_id) where saksstatus not in ('A', 'U');
create index saksmappe_ansvarlig on arkiv.saksmappe (arkivskaper, saksansvarlig_id) where saksansvarlig_id is not null;

create table arkiv.saksmappe_sekundaerklasse (
  arkivskaper text not null,
  saksmappe   uuid not null,
  klasse      uuid not null,
  primary key (arkivskaper, saksmappe, klasse),
  foreign key (arkivskaper, saksmappe) references arkiv.saksmappe,
  foreign key (arkivskaper, klasse) references arkiv.klasse
);
comment on table arkiv.saksmappe_sekundaerklasse is 'referanseSekundaerKlassifikasjon (M209): the other facets of a case, such as its property';
create index sekundaerklasse_klasse on arkiv.saksmappe_sekundaerklasse (arkivskaper, klasse);

create table arkiv.part (
  arkivskaper          text not null,
  system_id            uuid not null,
  saksmappe            uuid not null,
  part_navn            text not null,
  part_rolle           text not null,
  organisasjonsnummer  text,
  skjermet             boolean not null default false,
  primary key (arkivskaper, system_id),
  foreign key (arkivskaper, saksmappe) references arkiv.saksmappe
);
comment on table arkiv.part is 'Noark part: who a case concerns (krav 2.8.9–11)';
create index part_saksmappe on arkiv.part (arkivskaper, saksmappe);
create index part_orgnr on arkiv.part (arkivskaper, organisasjonsnummer) where organisasjonsnummer is not null;

create table arkiv.journalpost (
  arkivskaper          text not null,
  system_id            uuid not null,
  saksmappe            uuid not null,
  journalaar           integer not null,
  journalsekvensnummer integer not null check (journalsekvensnummer > 0),
  journalpostnummer    integer not null check (journalpostnummer > 0),
  registrerings_id     text not null,
  journalposttype      text not null check (journalposttype in ('I', 'U', 'N', 'X', 'S')),
  journalstatus        text not null check (journalstatus in ('J', 'E', 'A', 'U', 'F', 'G', 'M', 'S', 'R')),
  tittel               text not null,
  offentlig_tittel     text,
  journaldato          date not null,
  dokumentets_dato     date,
  mottatt_dato         timestamptz,
  sendt_dato           timestamptz,
  forfallsdato         date,
  offentlighetsvurdert_dato date,
  antall_vedlegg       integer not null default 0,
  administrativ_enhet  text not null,
  saksbehandler        text,
  saksbehandler_id     text,
  journalenhet         text,
  dokumentmedium       text not null default 'E' check (dokumentmedium in ('F', 'E', 'B')),
  tilgangskode         text,
  skjermingshjemmel    text,
  forsendelse          uuid,
  opprettet_dato       timestamptz not null,
  opprettet_av         text not null,
  arkivert_dato        timestamptz,
  arkivert_av          text,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, journalaar, journalsekvensnummer),
  unique (arkivskaper, saksmappe, journalpostnummer),
  foreign key (arkivskaper, saksmappe) references arkiv.saksmappe,
  check (tilgangskode is null or (skjermingshjemmel is not null and offentlig_tittel is not null))
);
comment on table arkiv.journalpost is 'Noark journalpost. journalsekvensnummer is gap-free per arkivskaper and journalaar; a row is never deleted (krav 3.2.19)';
-- One forsendelse is one journalpost; after an undo (Utgår) it may be registered again, under a new number.
create unique index journalpost_forsendelse on arkiv.journalpost (arkivskaper, forsendelse) where forsendelse is not null and journalstatus <> 'U';
create index journalpost_saksbehandler on arkiv.journalpost (arkivskaper, saksbehandler_id) where saksbehandler_id is not null;

create table arkiv.korrespondansepart (
  arkivskaper            text not null,
  system_id              uuid not null,
  journalpost            uuid not null,
  rekkefoelge            integer not null,
  korrespondanseparttype text not null check (korrespondanseparttype in ('EA', 'EM', 'EK', 'GM', 'IA', 'IM', 'IK', 'IS')),
  korrespondansepart_navn text not null,
  organisasjonsnummer    text,
  postadresse            text,
  epostadresse           text,
  skjermet               boolean not null,
  primary key (arkivskaper, system_id),
  unique (arkivskaper, journalpost, rekkefoelge),
  foreign key (arkivskaper, journalpost) references arkiv.journalpost
);
comment on table arkiv.korrespondansepart is 'Noark korrespondansepart (krav 2.6.3)';
create index korrespondansepart_orgnr on arkiv.korrespondansepart (arkivskaper, organisasjonsnummer) where organisasjonsnummer is not null;

-- Fødselsnummer stands apart from everything that is read by lists and details. The program may write it and know that it is there,
-- but not read it back; the function below answers one question with it.
create table arkiv.korrespondansepart_foedselsnummer (
  arkivskaper        text not null,
  korrespondansepart uuid not null,
  foedselsnummer     text not null,
  primary key (arkivskaper, korrespondansepart),
  foreign key (arkivskaper, korrespondansepart) references arkiv.korrespondansepart
);
comment on table arkiv.korrespondansepart_foedselsnummer is 'Protected: national identity numbers of correspondents, write-only for the program';
create index foedselsnummer_oppslag on arkiv.korrespondansepart_foedselsnummer (arkivskaper, foedselsnummer);

create table arkiv.merknad (
  arkivskaper          text not null,
  system_id            uuid not null,
  journalpost          uuid not null,
  merknadstekst        text not null,
  merknadstype         text not null,
  merknadsdato         timestamptz not null,
  merknad_registrert_av text not null,
  primary key (arkivskaper, system_id),
  foreign key (arkivskaper, journalpost) references arkiv.journalpost
);
comment on table arkiv.merknad is 'Noark merknad (krav 2.8.6–7), such as why a journalpost went to Utgår';
create index merknad_journalpost on arkiv.merknad (arkivskaper, journalpost);

create table arkiv.endringslogg (
  arkivskaper          text not null,
  loepenummer          bigint generated always as identity,
  referanse_arkivenhet uuid not null,
  referanse_metadata   text not null,
  tidligere_verdi      text,
  ny_verdi             text,
  endret_dato          timestamptz not null,
  endret_av            text not null,
  endret_av_id         text not null,
  primary key (arkivskaper, loepenummer)
);
comment on table arkiv.endringslogg is 'Noark endringslogg (vedlegg 3): old and new value, who and when. Rows are only added';
create index endringslogg_enhet on arkiv.endringslogg (arkivskaper, referanse_arkivenhet, loepenummer);

call platform.sikre('arkiv.saksmappe', 'select, insert, update');
call platform.sikre('arkiv.saksmappe_sekundaerklasse');
call platform.sikre('arkiv.part');
call platform.sikre('arkiv.journalpost', 'select, insert, update');
call platform.sikre('arkiv.korrespondansepart', 'select, insert, update, delete');
call platform.sikre('arkiv.korrespondansepart_foedselsnummer', 'insert, delete');
grant select (arkivskaper, korrespondansepart) on arkiv.korrespondansepart_foedselsnummer to dokumentsenter_app;
call platform.sikre('arkiv.merknad', 'select, insert');
call platform.sikre('arkiv.endringslogg', 'select, insert');

-- Which cases has this person written to or from? Answers for the tenant of the transaction only, and never gives a number back.
create function arkiv.saker_med_foedselsnummer(soekt text) returns setof uuid
  language sql stable security definer set search_path = ''
  as $$
    select distinct j.saksmappe
      from arkiv.korrespondansepart_foedselsnummer f
      join arkiv.korrespondansepart k on k.arkivskaper = f.arkivskaper and k.system_id = f.korrespondansepart
      join arkiv.journalpost j on j.arkivskaper = k.arkivskaper and j.system_id = k.journalpost
     where f.arkivskaper = platform.gjeldende_arkivskaper() and f.foedselsnummer = soekt
  $$;
comment on function arkiv.saker_med_foedselsnummer(text) is 'Ids of the cases where this person is a correspondent';
revoke all on function arkiv.saker_med_foedselsnummer(text) from public;
grant execute on function arkiv.saker_med_foedselsnummer(text) to dokumentsenter_app;
