-- The one place where the program gets a fødselsnummer back: the digital address of a recipient of something that goes out. Answers for
-- the tenant of the transaction, one recipient at a time, and only for recipients (EM, EK) of what the municipality itself has made.
create function arkiv.foedselsnummer_ved_ekspedering(part uuid) returns text
  language sql stable security definer set search_path = ''
  as $$
    select f.foedselsnummer
      from arkiv.korrespondansepart_foedselsnummer f
      join arkiv.korrespondansepart k on k.arkivskaper = f.arkivskaper and k.system_id = f.korrespondansepart
      join arkiv.journalpost j on j.arkivskaper = k.arkivskaper and j.system_id = k.journalpost
     where f.arkivskaper = platform.gjeldende_arkivskaper() and f.korrespondansepart = part
       and k.korrespondanseparttype in ('EM', 'EK') and j.journalposttype in ('U', 'N')
  $$;
comment on function arkiv.foedselsnummer_ved_ekspedering(uuid) is 'Digital address of one recipient, for the dispatch of its post and nothing else';
revoke all on function arkiv.foedselsnummer_ved_ekspedering(uuid) from public;
grant execute on function arkiv.foedselsnummer_ved_ekspedering(uuid) to dokumentsenter_app;
