export const HELP = `Dokumentsenter – felles dokumentsenter for kommuner

  ./dokumentsenter start              start alt på denne maskinen (--uten-demo: tom, --uten-post: uten demopost)
  ./dokumentsenter test               kjør alle prøver
  ./dokumentsenter dev                start for utvikling: laster på nytt når noe endres
  ./dokumentsenter mottak FIL… --kommune NR
                                      ta imot filer for en kommune (for eksempel 1833)
  ./dokumentsenter kommune opprett --orgnr NR --nr KOMMUNENUMMER --navn NAVN
                                      legg inn en kommune med arkiv, klasser og tilgangskoder (liste: hvilke som finnes)
  ./dokumentsenter bruker opprett --kommune NR --brukernavn BRUKERNAVN --navn NAVN
                                      den første administratoren; skriver ut et engangspassord
  ./dokumentsenter bruker nytt-passord --kommune NR --brukernavn BRUKERNAVN
  ./dokumentsenter verifiser          kontroller at sporingsloggen er uendret; --anker FIL med det en tidligere kontroll skrev ut
  ./dokumentsenter sikkerhetskopi MAPPE
                                      ta kopi av database og dokumenter, også mens programmet kjører
  ./dokumentsenter gjenopprett MAPPE  hent en kopi tilbake i en tom database (--overskriv: slett det som står der)
  ./dokumentsenter valider UTTREKK    kontroller et Noark 5-uttrekk, mappe eller tar (--hjelp: alle valg)
  ./dokumentsenter uttrekk liste --kommune NR
                                      arkivdelene i en kommune (proev: hva som må rettes, lag: lag pakken, fortsett ID)
                                      velg med --arkivdel ID eller --fra DATO --til DATO; --skjema MAPPE: de offisielle skjemaene
  ./dokumentsenter importer MAPPE --kommune NR
                                      les inn et Noark 5-uttrekk (v3.1–5.5) fra et annet system i en kommune
                                      --proev: bare se etter; --godta-feil: les inn selv om kontrollen fant feil;
                                      --sak ID: saken loggen skal ligge i; fortsett ID: gå videre etter et avbrudd
  ./dokumentsenter importer FIL.csv --kommune NR --profil NAVN
                                      les inn journalen fra et annet system; --profil: navnet på kilden, som også
                                      husker kolonnene; --proev: bare se etter; --godta-feil: ta linjene som kan brukes
  ./dokumentsenter verifiser --dokumenter
                                      les hver fil og sammenlign med databasen
  ./dokumentsenter migrer             bring databasen til denne versjonen
  ./dokumentsenter bench NAVN         målinger (uten navn: hvilke som finnes; --json: ett JSON-objekt)
  ./dokumentsenter hjelp              denne teksten

Miljøvariabler
  PORT                  porten nettstedet svarer på (3000)
  DOKUMENTSENTER_DATA   mappen alt lagres i (.data i kildetreet)
  DATABASE_URL          en ekstern PostgreSQL ≥ 15 i stedet for den innebygde; demoen lastes da bare med --demo
  DATABASE_URL_EIER     eierens innlogging til den eksterne databasen, for migreringer
`;
