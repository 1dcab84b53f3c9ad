import type { Problemtabell } from './problem.ts';

export const ARKIV_PROBLEMER = {
  'arkiv.sak-finnes-ikke': {
    status: 404,
    nb: 'Vi finner ikke saken. Velg en annen sak, eller opprett en ny.',
    nn: 'Vi finn ikkje saka. Vel ei anna sak, eller opprett ei ny.',
  },
  'arkiv.sak-avsluttet': {
    status: 409,
    nb: 'Sak {sak} er avsluttet og tar ikke imot flere dokumenter. Velg en annen sak, opprett en ny, eller be arkivet gjenåpne den.',
    nn: 'Sak {sak} er avslutta og tek ikkje imot fleire dokument. Vel ei anna sak, opprett ei ny, eller be arkivet opne ho igjen.',
  },
  'arkiv.klasse-finnes-ikke': {
    status: 422,
    nb: 'Klassen {klasse} finnes ikke i klassifikasjonssystemet. Velg en klasse fra listen.',
    nn: 'Klassen {klasse} finst ikkje i klassifikasjonssystemet. Vel ein klasse frå lista.',
  },
  'arkiv.klasse-ikke-blad': {
    status: 422,
    nb: 'Klassen {klasse} har underklasser, og saker kan bare ligge på det nederste nivået. Velg en av underklassene.',
    nn: 'Klassen {klasse} har underklassar, og saker kan berre liggje på det nedste nivået. Vel ein av underklassane.',
  },
  'arkiv.klasse-avsluttet': {
    status: 422,
    nb: 'Klassen {klasse} er avsluttet. Velg en klasse som er i bruk.',
    nn: 'Klassen {klasse} er avslutta. Vel ein klasse som er i bruk.',
  },
  'arkiv.klasse-har-mapper': {
    status: 409,
    nb: 'Klassen {klasse} har saker og kan derfor ikke få underklasser. Flytt sakene først.',
    nn: 'Klassen {klasse} har saker og kan difor ikkje få underklassar. Flytt sakene først.',
  },
  'arkiv.arkivdel-finnes-ikke': {
    status: 422,
    nb: 'Kommunen har ingen arkivdel i bruk, så saken kan ikke opprettes. Be administrator sette opp arkivet.',
    nn: 'Kommunen har ingen arkivdel i bruk, så saka kan ikkje opprettast. Be administrator setje opp arkivet.',
  },
  'arkiv.arkivdel-ikke-aktiv': {
    status: 409,
    nb: 'Arkivdelen er ikke i aktiv periode og tar ikke imot nye saker. Velg den aktive arkivdelen.',
    nn: 'Arkivdelen er ikkje i aktiv periode og tek ikkje imot nye saker. Vel den aktive arkivdelen.',
  },
  'arkiv.arkivdel-avsluttet': {
    status: 409,
    nb: 'Arkivdelen er avsluttet, så saken tar ikke imot flere dokumenter. Opprett en ny sak i den aktive arkivdelen.',
    nn: 'Arkivdelen er avslutta, så saka tek ikkje imot fleire dokument. Opprett ei ny sak i den aktive arkivdelen.',
  },
  'arkiv.eiendom-ugyldig': {
    status: 422,
    nb: 'Vi forstår ikke eiendommen. Skriv gårdsnummer og bruksnummer slik: 23/145.',
    nn: 'Vi forstår ikkje eigedomen. Skriv gardsnummer og bruksnummer slik: 23/145.',
  },
  'arkiv.saksdato-ugyldig': {
    status: 422,
    nb: 'Saksdatoen er ikke en gyldig dato, eller den ligger fram i tid. Rett datoen.',
    nn: 'Saksdatoen er ikkje ein gyldig dato, eller han ligg fram i tid. Rett datoen.',
  },
  'arkiv.dokumentdato-ugyldig': {
    status: 422,
    nb: 'Dokumentets dato kan ikke være riktig: den ligger fram i tid eller før {eldste}. Rett datoen, eller la feltet stå tomt.',
    nn: 'Datoen på dokumentet kan ikkje vere rett: han ligg fram i tid eller før {eldste}. Rett datoen, eller lat feltet stå tomt.',
  },
  'arkiv.tittel-mangler': { status: 422, nb: 'Tittelen mangler. Fyll den ut.', nn: 'Tittelen manglar. Fyll han ut.' },
  'arkiv.enhet-mangler': {
    status: 422,
    nb: 'Administrativ enhet mangler. Velg enheten som skal ha saken.',
    nn: 'Administrativ eining manglar. Vel eininga som skal ha saka.',
  },
  'arkiv.enhet-ukjent': {
    status: 422,
    nb: 'Enheten finnes ikke i denne kommunen. Velg en enhet fra listen.',
    nn: 'Eininga finst ikkje i denne kommunen. Vel ei eining frå lista.',
  },
  'arkiv.korrespondansepart-mangler': {
    status: 422,
    nb: 'Avsender eller mottaker mangler navn. Fyll ut hvem brevet er fra eller til.',
    nn: 'Avsendar eller mottakar manglar namn. Fyll ut kven brevet er frå eller til.',
  },
  'arkiv.avsender-mangler': {
    status: 422,
    nb: 'Et inngående dokument må ha en avsender. Fyll ut hvem det er fra.',
    nn: 'Eit inngåande dokument må ha ein avsendar. Fyll ut kven det er frå.',
  },
  'arkiv.orgnr-ugyldig': {
    status: 422,
    nb: 'Organisasjonsnummeret er ikke gyldig. Sjekk de ni sifrene, eller la feltet stå tomt.',
    nn: 'Organisasjonsnummeret er ikkje gyldig. Sjekk dei ni sifra, eller lat feltet stå tomt.',
  },
  'arkiv.fnr-ugyldig': {
    status: 422,
    nb: 'Fødselsnummeret er ikke gyldig. Sjekk de elleve sifrene, eller la feltet stå tomt.',
    nn: 'Fødselsnummeret er ikkje gyldig. Sjekk dei elleve sifra, eller lat feltet stå tomt.',
  },
  'arkiv.partsslag-strider': {
    status: 422,
    nb: 'Nummeret og valget av person eller organisasjon passer ikke sammen. En person har fødselsnummer, en organisasjon har organisasjonsnummer. Rett det ene.',
    nn: 'Nummeret og valet av person eller organisasjon passar ikkje saman. Ein person har fødselsnummer, ein organisasjon har organisasjonsnummer. Rett det eine.',
  },
  'arkiv.hoveddokument-mangler': {
    status: 422,
    nb: 'Ett av dokumentene må være hoveddokument. Velg hvilket.',
    nn: 'Eitt av dokumenta må vere hovuddokument. Vel kva for eitt.',
  },
  'arkiv.flere-hoveddokument': {
    status: 422,
    nb: 'Bare ett dokument kan være hoveddokument. Gjør de andre til vedlegg.',
    nn: 'Berre eitt dokument kan vere hovuddokument. Gjer dei andre til vedlegg.',
  },
  'arkiv.dokument-uten-fil': {
    status: 422,
    nb: 'Et elektronisk dokument mangler fil. Legg til filen, eller oppgi at dokumentet er på papir.',
    nn: 'Eit elektronisk dokument manglar fil. Legg til fila, eller oppgje at dokumentet er på papir.',
  },
  'arkiv.dokument-ikke-ferdigstilt': {
    status: 409,
    nb: 'Et av dokumentene er fortsatt under arbeid. Ferdigstill det før du journalfører.',
    nn: 'Eit av dokumenta er framleis under arbeid. Gjer det ferdig før du journalfører.',
  },
  'arkiv.tilgangskode-ugyldig': {
    status: 422,
    nb: 'Tilgangskoden {tilgangskode} er ikke i bruk i kommunen i dag. Velg en annen fra listen.',
    nn: 'Tilgangskoden {tilgangskode} er ikkje i bruk i kommunen i dag. Vel ein annan frå lista.',
  },
  'arkiv.hjemmel-mangler': {
    status: 422,
    nb: 'Skjerming med kode {tilgangskode} må ha hjemmel. Fyll ut lovparagrafen.',
    nn: 'Skjerming med kode {tilgangskode} må ha heimel. Fyll ut lovparagrafen.',
  },
  'arkiv.offentlig-tittel-mangler': {
    status: 422,
    nb: 'Når noe er skjermet, må det ha en tittel som alle kan se. Skriv en offentlig tittel uten det som skal skjermes.',
    nn: 'Når noko er skjerma, må det ha ein tittel som alle kan sjå. Skriv ein offentleg tittel utan det som skal skjermast.',
  },
  'arkiv.skjerming-uten-tilgangskode': {
    status: 422,
    nb: 'Navnet er merket som skjermet, men det mangler tilgangskode. Velg tilgangskode, eller vis navnet.',
    nn: 'Namnet er merkt som skjerma, men det manglar tilgangskode. Vel tilgangskode, eller vis namnet.',
  },
  'arkiv.foedselsnummer-i-tittel': {
    status: 422,
    nb: 'Det står et fødselsnummer i et felt som andre kan lese ({felt}). Ta det bort.',
    nn: 'Det står eit fødselsnummer i eit felt som andre kan lese ({felt}). Ta det bort.',
  },
  'arkiv.journalpost-finnes-ikke': {
    status: 404,
    nb: 'Vi finner ikke journalposten, eller du har ikke tilgang til den.',
    nn: 'Vi finn ikkje journalposten, eller du har ikkje tilgang til han.',
  },
  'arkiv.felt-frosset': {
    status: 409,
    nb: 'Feltet {felt} er låst fordi journalposten er registrert (Noark-krav {krav}). La posten utgå og registrer på nytt hvis den er feil.',
    nn: 'Feltet {felt} er låst fordi journalposten er registrert (Noark-krav {krav}). Lat posten gå ut og registrer på nytt om han er feil.',
  },
  'arkiv.journalpost-utgaatt': {
    status: 409,
    nb: 'Journalposten er utgått og kan ikke endres.',
    nn: 'Journalposten er utgått og kan ikkje endrast.',
  },
  'arkiv.status-ugyldig': {
    status: 409,
    nb: 'Journalposten kan ikke gå fra status {fra} til {til}.',
    nn: 'Journalposten kan ikkje gå frå status {fra} til {til}.',
  },
  'arkiv.ikke-klarert': {
    status: 403,
    nb: 'Du har ikke klarering for denne skjermingen, så du kan verken se innholdet eller endre det. Spør en som har det.',
    nn: 'Du har ikkje klarering for denne skjerminga, så du kan verken sjå innhaldet eller endre det. Spør ein som har det.',
  },
  'arkiv.saksbehandler-ukjent': {
    status: 422,
    nb: 'Vi finner ingen saksbehandler med det navnet i kommunen. Velg en fra listen.',
    nn: 'Vi finn ingen saksbehandlar med det namnet i kommunen. Vel ein frå lista.',
  },
} as const satisfies Problemtabell;
