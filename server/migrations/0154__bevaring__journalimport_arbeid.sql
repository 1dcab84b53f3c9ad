-- A journal is read in by the worker as a package is: one list, one log, one at a time. What was imported before stands on in it.
insert into bevaring.import
  (arkivskaper, id, kilde, valg, status, steg, kontroll, feil, resultat, bestilt_tid, bestilt_av, startet_tid, ferdig_tid)
select arkivskaper, id, filnavn,
       jsonb_build_object('proev', false, 'godtaFeil', (rapport ->> 'antallFeil')::int > 0, 'sak', null,
         'journal', jsonb_build_object('profil', profil, 'filnavn', filnavn, 'sjekksum', sjekksum, 'kolonner', '{}'::jsonb, 'lagret', false)),
       'ferdig', 'ferdig', null, null,
       jsonb_build_object(
         'tall', jsonb_build_object(
           'enheter', jsonb_build_object('saksmappe', rapport -> 'saker', 'journalpost', rapport -> 'poster'),
           'nye', rapport -> 'nye', 'fantes', rapport -> 'fantes', 'dokumenter', 0, 'dokumentbytes', 0,
           'endringer', 0, 'journallinjer', 0, 'referanser', 0),
         'avvik', '[]'::jsonb, 'sekunder', 0, 'logg', null,
         'linjer', jsonb_build_object('rader', rapport -> 'rader', 'antallFeil', rapport -> 'antallFeil', 'feil', rapport -> 'feil')),
       utfoert_tid, utfoert_av, utfoert_tid, utfoert_tid
  from bevaring.journalimport;
drop table bevaring.journalimport;
comment on table bevaring.import is 'An import of an archive made elsewhere, a package or a journal as CSV (krav 3.1.28–29, 6.3.5–6): how far it has come, what the control said and what came of it';
