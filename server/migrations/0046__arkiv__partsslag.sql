-- What a correspondent is: decides whether the name may stand in the public journal (offentlegforskrifta § 7). Before, it could only be
-- told from a number, so every organisation without one was published as a private person.
alter table arkiv.korrespondansepart add column slag text not null default 'ukjent' check (slag in ('person', 'organisasjon', 'ukjent'));
update arkiv.korrespondansepart k
   set slag = case
     when exists (select 1 from arkiv.korrespondansepart_foedselsnummer f
                   where f.arkivskaper = k.arkivskaper and f.korrespondansepart = k.system_id) then 'person'
     when k.organisasjonsnummer is not null then 'organisasjon'
     else 'ukjent' end;
alter table arkiv.korrespondansepart alter column slag drop default;
comment on column arkiv.korrespondansepart.slag is 'person, organisasjon or ukjent, as the archivist confirmed it; ukjent is held back from the public journal';
