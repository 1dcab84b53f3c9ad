alter table mottak.regnskapsavvik drop constraint regnskapsavvik_slag_check;
alter table mottak.regnskapsavvik add constraint regnskapsavvik_slag_check
  check (slag in ('uten-hendelse', 'uten-forsendelse', 'journalpost-mangler', 'overlevering-mangler', 'uten-oppgave', 'deler-stemmer-ikke'));
