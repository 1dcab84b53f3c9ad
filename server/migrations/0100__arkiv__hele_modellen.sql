-- The rest of the Noark model (noark.md 1.2): fields the first tables lacked. Columns that say what is hidden (M500–M505) are the same
-- wherever they stand.
alter table arkiv.arkiv
  add column beskrivelse text,
  add column dokumentmedium text check (dokumentmedium in ('F', 'E', 'B')),
  add column overordnet uuid,
  add foreign key (arkivskaper, overordnet) references arkiv.arkiv;
create index arkiv_overordnet on arkiv.arkiv (arkivskaper, overordnet);
comment on column arkiv.arkiv.overordnet is 'Underarkiv: an arkiv holds either underarkiv or arkivdeler';

create table arkiv.arkiv_arkivskaper (
  arkivskaper      text not null,
  arkiv            uuid not null,
  arkivskaper_id   text not null,
  arkivskaper_navn text not null,
  beskrivelse      text,
  primary key (arkivskaper, arkiv, arkivskaper_id),
  foreign key (arkivskaper, arkiv) references arkiv.arkiv
);
comment on table arkiv.arkiv_arkivskaper is 'Further arkivskapere of an arkiv (n:m), such as a municipality that was merged into this one';

alter table arkiv.arkivdel
  add column beskrivelse text,
  add column dokumentmedium text check (dokumentmedium in ('F', 'E', 'B')),
  add column periodeskille_inn text check (periodeskille_inn in ('skarpt', 'mykt')),
  add column periodeskille_ut text check (periodeskille_ut in ('skarpt', 'mykt')),
  add column periodiseringsprinsipp text,
  add column tilgangskode text,
  add column skjermingshjemmel text,
  add column skjerming_metadata text[] not null default '{}',
  add column skjerming_dokument text check (skjerming_dokument in ('H', 'D')),
  add column skjermingsvarighet integer check (skjermingsvarighet > 0),
  add column skjerming_opphoerer_dato date;
comment on column arkiv.arkivdel.periodiseringsprinsipp is 'Text on how the archive is divided in periods (krav 6.2.1)';
alter table arkiv.klassifikasjonssystem add column beskrivelse text;
alter table arkiv.klasse
  add column beskrivelse text,
  add column tilgangskode text,
  add column skjermingshjemmel text,
  add column skjerming_metadata text[] not null default '{}',
  add column skjerming_dokument text check (skjerming_dokument in ('H', 'D')),
  add column skjermingsvarighet integer check (skjermingsvarighet > 0),
  add column skjerming_opphoerer_dato date;

-- What a code hides unless something else is decided for the unit (krav 5.2.17, M502–M504).
alter table arkiv.tilgangskode
  add column skjerming_metadata text[] not null default '{}',
  add column skjermingsvarighet integer check (skjermingsvarighet > 0);

alter table arkiv.saksmappe
  add column beskrivelse text,
  add column overordnet uuid,
  add column utlaant_dato date,
  add column utlaant_til text,
  add column skjermede_ord text[] not null default '{}',
  add column skjerming_metadata text[] not null default '{}',
  add column skjerming_dokument text check (skjerming_dokument in ('H', 'D')),
  add column skjermingsvarighet integer check (skjermingsvarighet > 0),
  add column skjerming_opphoerer_dato date,
  add column virksomhetsspesifikke_metadata jsonb,
  add foreign key (arkivskaper, overordnet) references arkiv.saksmappe;
create index saksmappe_overordnet on arkiv.saksmappe (arkivskaper, overordnet) where overordnet is not null;
comment on column arkiv.saksmappe.skjermede_ord is 'Words of the title that are hidden in offentligTittel (krav 2.8.2, M502 TMO)';

alter table arkiv.journalpost
  add column beskrivelse text,
  add column forfatter text[] not null default '{}',
  add column utlaant_dato date,
  add column utlaant_til text,
  add column skjerming_arvet boolean not null default false,
  add column skjermede_ord text[] not null default '{}',
  add column skjerming_metadata text[] not null default '{}',
  add column skjerming_dokument text check (skjerming_dokument in ('H', 'D')),
  add column skjermingsvarighet integer check (skjermingsvarighet > 0),
  add column skjerming_opphoerer_dato date,
  add column virksomhetsspesifikke_metadata jsonb;
comment on column arkiv.journalpost.skjerming_arvet is 'The access code came from the case and follows it; false when somebody decided for this post (noark.md 1.5)';
-- An open restanse or a missing archiving is looked for by status, oldest first.
create index journalpost_status on arkiv.journalpost (arkivskaper, journalstatus, journaldato);

alter table arkiv.dokumentbeskrivelse
  add column beskrivelse text,
  add column forfatter text[] not null default '{}',
  add column offentlig_tittel text,
  add column skjerming_metadata text[] not null default '{}',
  add column skjerming_dokument text check (skjerming_dokument in ('H', 'D')),
  add column skjermingsvarighet integer check (skjermingsvarighet > 0),
  add column skjerming_opphoerer_dato date;
comment on column arkiv.dokumentbeskrivelse.tilgangskode is 'Its own shielding (krav 5.2.21); null: that of the registrering holds';
alter table arkiv.dokumentobjekt
  add column format_detaljer text,
  add column pronom text;
comment on column arkiv.dokumentobjekt.pronom is 'PRONOM id such as fmt/354; format is the lower-case extension (noark.md 2.5)';
alter table arkiv.konvertering add column konverteringskommentar text;

alter table arkiv.korrespondansepart
  add column postnummer text,
  add column poststed text,
  add column land text,
  add column telefonnummer text,
  add column kontaktperson text,
  add column administrativ_enhet text,
  add column saksbehandler text,
  add column saksbehandler_id text;
comment on column arkiv.korrespondansepart.administrativ_enhet is 'Of an internal party; with saksbehandler it says who must answer (krav 3.4.7)';

alter table arkiv.part
  alter column saksmappe drop not null,
  add column journalpost uuid,
  add column dokumentbeskrivelse uuid,
  add column part_id text,
  add column postadresse text,
  add column postnummer text,
  add column poststed text,
  add column land text,
  add column epostadresse text,
  add column telefonnummer text,
  add column kontaktperson text,
  add column virksomhetsspesifikke_metadata jsonb,
  add foreign key (arkivskaper, journalpost) references arkiv.journalpost,
  add foreign key (arkivskaper, dokumentbeskrivelse) references arkiv.dokumentbeskrivelse,
  add check (num_nonnulls(saksmappe, journalpost, dokumentbeskrivelse) = 1);
create index part_journalpost on arkiv.part (arkivskaper, journalpost) where journalpost is not null;
create index part_dokument on arkiv.part (arkivskaper, dokumentbeskrivelse) where dokumentbeskrivelse is not null;
