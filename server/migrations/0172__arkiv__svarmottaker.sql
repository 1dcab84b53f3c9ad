-- An answer goes to the one who wrote: the number follows from sender to recipient inside the database, and passes nobody on the way.
create function arkiv.kopier_foedselsnummer_til_svar(avsender uuid, mottaker uuid) returns void
  language sql volatile security definer set search_path = ''
  as $$
    insert into arkiv.korrespondansepart_foedselsnummer (arkivskaper, korrespondansepart, foedselsnummer)
    select f.arkivskaper, til.system_id, f.foedselsnummer
      from arkiv.korrespondansepart_foedselsnummer f
      join arkiv.korrespondansepart fra on fra.arkivskaper = f.arkivskaper and fra.system_id = f.korrespondansepart
      join arkiv.journalpost brev on brev.arkivskaper = fra.arkivskaper and brev.system_id = fra.journalpost
      join arkiv.korrespondansepart til on til.arkivskaper = f.arkivskaper and til.system_id = mottaker
      join arkiv.journalpost svar on svar.arkivskaper = til.arkivskaper and svar.system_id = til.journalpost
     where f.arkivskaper = platform.gjeldende_arkivskaper() and f.korrespondansepart = avsender
       and fra.korrespondanseparttype = 'EA' and til.korrespondanseparttype = 'EM'
       and svar.journalposttype = 'U' and svar.saksmappe = brev.saksmappe
       and til.korrespondansepart_navn = fra.korrespondansepart_navn
  $$;
comment on function arkiv.kopier_foedselsnummer_til_svar(uuid, uuid) is 'Gives the recipient of an answer the number of the sender it answers: same name, same case';
revoke all on function arkiv.kopier_foedselsnummer_til_svar(uuid, uuid) from public;
grant execute on function arkiv.kopier_foedselsnummer_til_svar(uuid, uuid) to dokumentsenter_app;
