-- The work lists of an archivist read the few rows that wait among the many that are done. A partial index per list keeps them together;
-- each names the journal's own order, in which the lists are shown when nothing else is asked for.
create index journalpost_til_kontroll on arkiv.journalpost (arkivskaper, journalaar, journalsekvensnummer)
  where journalstatus in ('J', 'E');
create index journalpost_underveis on arkiv.journalpost (arkivskaper, journalaar, journalsekvensnummer)
  where journalstatus in ('F', 'G', 'M', 'S', 'R');
create index journalpost_uten_dokumentdato on arkiv.journalpost (arkivskaper, journalaar, journalsekvensnummer)
  where dokumentets_dato is null and journalstatus <> 'U';
create index journalpost_forfall on arkiv.journalpost (arkivskaper, forfallsdato)
  where forfallsdato is not null and journalposttype in ('I', 'N') and journalstatus <> 'U';
-- Closed cases with the decision on retention of their own, their arkivdel or their klasse.
create index saksmappe_avsluttet on arkiv.saksmappe (arkivskaper, avsluttet_dato) where saksstatus = 'A';
