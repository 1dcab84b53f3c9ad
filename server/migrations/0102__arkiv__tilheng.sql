-- What hangs on a unit of the archive. `enhet` is a systemID, unique over everything an arkivskaper ever makes (krav 2.2.2), and
-- `enhetstype` the table it stands in; as in endringslogg there is no foreign key, for units are never deleted by the program.
alter table arkiv.merknad
  add column enhetstype text not null default 'journalpost'
    check (enhetstype in ('saksmappe', 'moetemappe', 'journalpost', 'arkivnotat', 'moeteregistrering', 'dokumentbeskrivelse')),
  add column enhet uuid;
update arkiv.merknad set enhet = journalpost;
alter table arkiv.merknad
  alter column enhet set not null,
  alter column enhetstype drop default,
  alter column merknadstype drop not null,
  drop column journalpost;
create index merknad_enhet on arkiv.merknad (arkivskaper, enhet);

create table arkiv.kryssreferanse (
  arkivskaper      text not null,
  system_id        uuid not null,
  enhetstype       text not null check (enhetstype in ('klasse', 'saksmappe', 'moetemappe', 'journalpost', 'arkivnotat', 'moeteregistrering')),
  enhet            uuid not null,
  til_klasse       uuid,
  til_mappe        uuid,
  til_registrering uuid,
  opprettet_dato   timestamptz not null,
  opprettet_av     text not null,
  primary key (arkivskaper, system_id),
  check (num_nonnulls(til_klasse, til_mappe, til_registrering) = 1),
  foreign key (arkivskaper, til_klasse) references arkiv.klasse
);
comment on table arkiv.kryssreferanse is 'Noark kryssreferanse (krav 2.8.4): from enhet to exactly one klasse, mappe or registrering';
create index kryssreferanse_enhet on arkiv.kryssreferanse (arkivskaper, enhet);
create index kryssreferanse_klasse on arkiv.kryssreferanse (arkivskaper, til_klasse);
create index kryssreferanse_mappe on arkiv.kryssreferanse (arkivskaper, til_mappe) where til_mappe is not null;
create index kryssreferanse_registrering on arkiv.kryssreferanse (arkivskaper, til_registrering) where til_registrering is not null;

create table arkiv.noekkelord (
  arkivskaper text not null,
  enhetstype  text not null check (enhetstype in ('klasse', 'saksmappe', 'moetemappe', 'journalpost', 'arkivnotat', 'moeteregistrering')),
  enhet       uuid not null,
  noekkelord  text not null,
  primary key (arkivskaper, enhet, noekkelord)
);
comment on table arkiv.noekkelord is 'Noark noekkelord (M022)';
create index noekkelord_ord on arkiv.noekkelord (arkivskaper, lower(noekkelord));

create table arkiv.oppbevaringssted (
  arkivskaper text not null,
  enhetstype  text not null check (enhetstype in ('arkiv', 'arkivdel', 'saksmappe', 'moetemappe', 'journalpost', 'arkivnotat', 'moeteregistrering', 'dokumentbeskrivelse')),
  enhet       uuid not null,
  rekkefoelge integer not null check (rekkefoelge > 0),
  sted        text not null,
  primary key (arkivskaper, enhet, rekkefoelge)
);
comment on table arkiv.oppbevaringssted is 'Where the paper lies (M301; krav 3.2.29, 6.2.12)';

create table arkiv.gradering (
  arkivskaper       text not null,
  enhetstype        text not null check (enhetstype in ('arkivdel', 'klasse', 'saksmappe', 'moetemappe', 'journalpost', 'arkivnotat', 'moeteregistrering', 'dokumentbeskrivelse')),
  enhet             uuid not null,
  grad              text not null check (grad in ('SH', 'H', 'K', 'B', 'SF', 'F')),
  graderingsdato    timestamptz not null,
  gradert_av        text not null,
  nedgraderingsdato timestamptz,
  nedgradert_av     text,
  primary key (arkivskaper, enhet),
  check ((nedgraderingsdato is null) = (nedgradert_av is null))
);
comment on table arkiv.gradering is 'Noark gradering (M506): sikkerhetsgrad or beskyttelsesgrad. The product holds no graded content; imports may carry it';

create table arkiv.kassasjon (
  arkivskaper       text not null,
  enhetstype        text not null check (enhetstype in ('arkivdel', 'klasse', 'saksmappe', 'moetemappe', 'journalpost', 'arkivnotat', 'moeteregistrering', 'dokumentbeskrivelse')),
  enhet             uuid not null,
  kassasjonsvedtak  text not null check (kassasjonsvedtak in ('B', 'K', 'G')),
  kassasjonshjemmel text,
  bevaringstid      integer not null check (bevaringstid >= 0),
  kassasjonsdato    date,
  primary key (arkivskaper, enhet)
);
comment on table arkiv.kassasjon is 'Noark kassasjon (krav 6.1.x): decision, authority, retention in years. kassasjonsdato null: closing date + bevaringstid';

create table arkiv.utfoert_kassasjon (
  arkivskaper  text not null,
  enhetstype   text not null check (enhetstype in ('arkivdel', 'dokumentbeskrivelse')),
  enhet        uuid not null,
  kassert_dato timestamptz not null,
  kassert_av   text not null,
  primary key (arkivskaper, enhet)
);
comment on table arkiv.utfoert_kassasjon is 'Noark utfoertKassasjon: the metadata stay (krav 6.4.27)';

create table arkiv.sletting (
  arkivskaper   text not null,
  system_id     uuid not null,
  enhetstype    text not null check (enhetstype in ('arkivdel', 'dokumentbeskrivelse')),
  enhet         uuid not null,
  slettingstype text not null check (slettingstype in ('SP', 'SV', 'SS', 'SA')),
  slettet_dato  timestamptz not null,
  slettet_av    text not null,
  primary key (arkivskaper, system_id)
);
comment on table arkiv.sletting is 'Noark sletting (krav 2.7.17, .21, .25): that a version, variant or production format was deleted';
create index sletting_enhet on arkiv.sletting (arkivskaper, enhet);

create table arkiv.elektronisk_signatur (
  arkivskaper     text not null,
  enhetstype      text not null check (enhetstype in ('journalpost', 'dokumentbeskrivelse', 'dokumentobjekt')),
  enhet           uuid not null,
  sikkerhetsnivaa text not null check (sikkerhetsnivaa in ('SK', 'V', 'PS', 'PH')),
  verifisert      text not null check (verifisert in ('I', 'V')),
  verifisert_dato date not null,
  verifisert_av   text not null,
  primary key (arkivskaper, enhet)
);
comment on table arkiv.elektronisk_signatur is 'Noark elektroniskSignatur (krav 3.1.16): security level and whether it was verified, kept after decryption';

create table arkiv.avskrivning (
  arkivskaper        text not null,
  system_id          uuid not null,
  journalpost        uuid not null,
  korrespondansepart uuid,
  avskrivningsdato   date not null,
  avskrevet_av       text not null,
  avskrevet_av_id    text not null,
  avskrivningsmaate  text not null check (avskrivningsmaate in ('BU', 'BE', 'TLF', 'TE', 'TO', 'BN', 'SA')),
  referanse_avskrives_av_journalpost uuid,
  opprettet_dato     timestamptz not null,
  primary key (arkivskaper, system_id),
  unique nulls not distinct (arkivskaper, journalpost, korrespondansepart, referanse_avskrives_av_journalpost),
  foreign key (arkivskaper, journalpost) references arkiv.journalpost,
  foreign key (arkivskaper, korrespondansepart) references arkiv.korrespondansepart on delete cascade,
  foreign key (arkivskaper, referanse_avskrives_av_journalpost) references arkiv.journalpost
);
comment on table arkiv.avskrivning is 'Noark avskrivning (krav 3.4.1–9), n:m: journalpost is written off, by another journalpost or without one; per recipient for internal documents';
create index avskrivning_part on arkiv.avskrivning (arkivskaper, korrespondansepart);
create index avskrivning_av on arkiv.avskrivning (arkivskaper, referanse_avskrives_av_journalpost);

create table arkiv.dokumentflyt (
  arkivskaper       text not null,
  system_id         uuid not null,
  journalpost       uuid,
  arkivnotat        uuid,
  flyt_til          text not null,
  flyt_fra          text not null,
  flyt_mottatt_dato timestamptz not null,
  flyt_sendt_dato   timestamptz not null,
  flyt_status       text not null check (flyt_status in ('G', 'I', 'S')),
  flyt_merknad      text,
  primary key (arkivskaper, system_id),
  check (num_nonnulls(journalpost, arkivnotat) = 1),
  foreign key (arkivskaper, journalpost) references arkiv.journalpost,
  foreign key (arkivskaper, arkivnotat) references arkiv.arkivnotat
);
comment on table arkiv.dokumentflyt is 'Noark dokumentflyt: who had a document for approval and what they said';
create index dokumentflyt_journalpost on arkiv.dokumentflyt (arkivskaper, journalpost);
create index dokumentflyt_arkivnotat on arkiv.dokumentflyt (arkivskaper, arkivnotat);

create table arkiv.presedens (
  arkivskaper             text not null,
  system_id               uuid not null,
  saksmappe               uuid,
  journalpost             uuid,
  presedens_dato          date not null,
  tittel                  text not null,
  beskrivelse             text,
  presedens_hjemmel       text,
  rettskildefaktor        text not null,
  presedens_godkjent_dato timestamptz,
  presedens_godkjent_av   text,
  presedens_status        text not null check (presedens_status in ('G', 'F')),
  opprettet_dato          timestamptz not null,
  opprettet_av            text not null,
  avsluttet_dato          timestamptz,
  avsluttet_av            text,
  primary key (arkivskaper, system_id),
  check (num_nonnulls(saksmappe, journalpost) = 1),
  foreign key (arkivskaper, saksmappe) references arkiv.saksmappe,
  foreign key (arkivskaper, journalpost) references arkiv.journalpost
);
comment on table arkiv.presedens is 'Noark presedens (krav 2.8.14–22)';
create index presedens_saksmappe on arkiv.presedens (arkivskaper, saksmappe);
create index presedens_journalpost on arkiv.presedens (arkivskaper, journalpost);

create table arkiv.kodeverdi (
  arkivskaper text not null,
  liste       text not null,
  kode        text not null,
  gyldig_fra  date not null,
  gyldig_til  date,
  navn        text not null,
  primary key (arkivskaper, liste, kode, gyldig_fra),
  check (gyldig_til is null or gyldig_til >= gyldig_fra)
);
comment on table arkiv.kodeverdi is 'The municipality''s own values of code lists (dokumenttype, partrolle, merknadstype …) with validity; the standard''s own values are code';

call platform.sikre('arkiv.kryssreferanse');
call platform.sikre('arkiv.noekkelord');
call platform.sikre('arkiv.oppbevaringssted');
call platform.sikre('arkiv.gradering', 'select, insert, update');
call platform.sikre('arkiv.kassasjon');
call platform.sikre('arkiv.utfoert_kassasjon', 'select, insert');
call platform.sikre('arkiv.sletting', 'select, insert');
call platform.sikre('arkiv.elektronisk_signatur', 'select, insert, update');
call platform.sikre('arkiv.avskrivning', 'select, insert, delete');
call platform.sikre('arkiv.dokumentflyt', 'select, insert');
call platform.sikre('arkiv.presedens', 'select, insert, update');
call platform.sikre('arkiv.kodeverdi', 'select, insert, update');
