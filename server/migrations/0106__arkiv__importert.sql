-- An archive that was made elsewhere and came in as a package (krav 3.1.28–29, 6.3.5–6). It is an arkiv of its own with closed arkivdeler,
-- beside the municipality's own; `import` on arkiv, arkivdel and klassifikasjonssystem says which import it came by.
alter table arkiv.arkiv add column import uuid;
alter table arkiv.arkivdel add column import uuid;
comment on column arkiv.arkivdel.import is 'The import (bevaring.import) the arkivdel came by; null: made here. What came by import is not published by itself';
create index arkivdel_import on arkiv.arkivdel (arkivskaper, import) where import is not null;

-- Two packages may both have their «K-koder»: titles are unique among the municipality's own systems only.
alter table arkiv.klassifikasjonssystem
  add column import uuid,
  alter column klassifikasjonstype drop not null,
  drop constraint klassifikasjonssystem_arkivskaper_tittel_key;
create unique index klassifikasjonssystem_tittel on arkiv.klassifikasjonssystem (arkivskaper, tittel) where import is null;
alter table arkiv.klassifikasjonssystem add check (klassifikasjonstype is not null or import is not null);

-- mappeID is never changed (noark.md 1.4), also when another system wrote it otherwise. Our own follows from the number as before.
alter table arkiv.saksmappe alter column mappe_id drop expression;
create function arkiv.sett_mappe_id() returns trigger language plpgsql as $$
begin
  new.mappe_id := coalesce(new.mappe_id, new.saksaar::text || '/' || new.sakssekvensnummer::text);
  return new;
end $$;
comment on function arkiv.sett_mappe_id() is 'mappeID of a case: saksaar/sakssekvensnummer, unless it came in with another';
create trigger sett_mappe_id before insert on arkiv.saksmappe for each row execute function arkiv.sett_mappe_id();
alter table arkiv.saksmappe enable always trigger sett_mappe_id;

-- A package says what was converted to what, and no more than that must be known (the schema has no checksums).
alter table arkiv.konvertering
  alter column konverteringsverktoey drop not null,
  alter column fra_sjekksum drop not null,
  alter column til_sjekksum drop not null;

-- endringslogg.xml has no key of its own: the key follows from the file's checksum and the place in it, so that nothing is doubled.
alter table arkiv.endringslogg add column import_noekkel uuid;
create unique index endringslogg_import on arkiv.endringslogg (arkivskaper, import_noekkel) where import_noekkel is not null;

create table arkiv.importrest (
  arkivskaper text not null,
  enhet       uuid not null,
  nr          integer not null check (nr > 0),
  import      uuid not null,
  felt        text not null check (felt <> ''),
  innhold     text not null,
  primary key (arkivskaper, enhet, nr)
);
comment on table arkiv.importrest is 'What an imported unit carried that the model has no place for, as it stood: nothing is dropped without a word';
create index importrest_import on arkiv.importrest (arkivskaper, import, felt);

create table arkiv.import_peker (
  arkivskaper text not null,
  import      uuid not null,
  noekkel     uuid not null,
  tabell      text not null check (tabell in ('avskrivning', 'saksmappe_sekundaerklasse', 'kryssreferanse', 'moeteregistrering_referanse', 'arkivdel', 'moetemappe')),
  fra         uuid not null,
  til         uuid not null,
  rad         jsonb not null,
  primary key (arkivskaper, import, noekkel)
);
comment on table arkiv.import_peker is 'References of imported units to units that may come later in the package; put in place when all are there, and then removed';

call platform.sikre('arkiv.importrest', 'select, insert');
call platform.sikre('arkiv.import_peker', 'select, insert, delete');
