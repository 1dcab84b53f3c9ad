import type { Problemtabell } from './problem.ts';

/** Refusals of the rules for status, closing, moving, writing off and documents (noark.md 1.5). */
export const ARKIVREGEL_PROBLEMER = {
  'arkiv.dokument-finnes-ikke': {
    status: 404,
    nb: 'Vi finner ikke dokumentet, eller du har ikke tilgang til det.',
    nn: 'Vi finn ikkje dokumentet, eller du har ikkje tilgang til det.',
  },
  'arkiv.arkivnotat-finnes-ikke': {
    status: 404,
    nb: 'Vi finner ikke arkivnotatet, eller du har ikke tilgang til det.',
    nn: 'Vi finn ikkje arkivnotatet, eller du har ikkje tilgang til det.',
  },
  'arkiv.modulrett-finnes': {
    status: 409,
    nb: 'Fagsystemet har denne tilgangen fra før. Hent listen på nytt.',
    nn: 'Fagsystemet har denne tilgangen frå før. Hent lista på nytt.',
  },
  'arkiv.enhet-finnes-ikke': {
    status: 404,
    nb: 'Det du viser til, finnes ikke i arkivet. Last siden på nytt og prøv igjen.',
    nn: 'Det du viser til, finst ikkje i arkivet. Last sida på nytt og prøv igjen.',
  },
  'arkiv.arkivdel-ukjent': {
    status: 404,
    nb: 'Vi finner ikke arkivdelen. Velg en fra listen.',
    nn: 'Vi finn ikkje arkivdelen. Vel ein frå lista.',
  },
  'arkiv.saksstatus-ugyldig': {
    status: 409,
    nb: 'Saken kan ikke gå fra status {fra} til {til}.',
    nn: 'Saka kan ikkje gå frå status {fra} til {til}.',
  },
  'arkiv.sak-uten-klasse': {
    status: 409,
    nb: 'Saken mangler primær klasse og kan ikke avsluttes. Velg klasse først.',
    nn: 'Saka manglar primær klasse og kan ikkje avsluttast. Vel klasse først.',
  },
  'arkiv.sak-uten-ansvarlig': {
    status: 409,
    nb: 'Saken mangler saksansvarlig og kan ikke avsluttes. Velg saksansvarlig først, for feltet låses når saken er avsluttet.',
    nn: 'Saka manglar saksansvarleg og kan ikkje avsluttast. Vel saksansvarleg først, for feltet blir låst når saka er avslutta.',
  },
  'arkiv.sak-har-uarkiverte': {
    status: 409,
    nb: 'Saken har noe som ikke er arkivert: {poster}. Arkiver dem, eller la dem utgå, før du avslutter saken.',
    nn: 'Saka har noko som ikkje er arkivert: {poster}. Arkiver dei, eller lat dei gå ut, før du avsluttar saka.',
  },
  'arkiv.sak-uten-arkivformat': {
    status: 409,
    nb: 'Saken har {antall} journalposter med dokumenter som ikke er i arkivformat: {poster}. Konverter dem før du avslutter saken.',
    nn: 'Saka har {antall} journalpostar med dokument som ikkje er i arkivformat: {poster}. Konverter dei før du avsluttar saka.',
  },
  'arkiv.sak-har-restanser': {
    status: 409,
    nb: 'Saken har {antall} ubesvarte journalposter: {poster}. Bekreft at de kan avskrives med «Saken ble avsluttet», eller avskriv dem hver for seg.',
    nn: 'Saka har {antall} journalpostar som ikkje er svara på: {poster}. Stadfest at dei kan avskrivast med «Saken ble avsluttet», eller avskriv dei kvar for seg.',
  },
  'arkiv.sak-har-journalposter': {
    status: 409,
    nb: 'Saken har {antall} journalposter som ikke er utgått: {poster}. La dem utgå før saken utgår.',
    nn: 'Saka har {antall} journalpostar som ikkje er utgått: {poster}. Lat dei gå ut før saka går ut.',
  },
  'arkiv.sakfelt-frosset': {
    status: 409,
    nb: 'Feltet {felt} er låst fordi saken er avsluttet (Noark-krav {krav}). Be arkivet gjenåpne saken hvis det er feil.',
    nn: 'Feltet {felt} er låst fordi saka er avslutta (Noark-krav {krav}). Be arkivet opne saka igjen om det er feil.',
  },
  'arkiv.flytting-samme-sak': {
    status: 422,
    nb: 'Journalposten ligger allerede i denne saken. Velg en annen sak.',
    nn: 'Journalposten ligg alt i denne saka. Vel ei anna sak.',
  },
  'arkiv.flytting-krever-rolle': {
    status: 403,
    nb: 'Journalposten er arkivert, og bare arkivet kan flytte den. Spør en arkivar.',
    nn: 'Journalposten er arkivert, og berre arkivet kan flytte han. Spør ein arkivar.',
  },
  'arkiv.flytting-sperret': {
    status: 409,
    nb: 'Journalposten er koblet til andre gjennom avskrivning: {koblinger}. Flytt dem sammen, eller ta bort avskrivningen først.',
    nn: 'Journalposten er kopla til andre gjennom avskriving: {koblinger}. Flytt dei saman, eller ta bort avskrivinga først.',
  },
  'arkiv.besvares-hver-for-seg': {
    status: 409,
    nb: 'Ett svar kan bare gå på brev i samme sak, fra de samme avsenderne og med samme skjerming. Svar på dem hver for seg.',
    nn: 'Eitt svar kan berre gå på brev i same sak, frå dei same avsendarane og med same skjerming. Svar på dei kvar for seg.',
  },
  'arkiv.avskrives-ikke': {
    status: 409,
    nb: 'Bare inngående dokumenter og organinterne dokumenter for oppfølging avskrives. Denne journalposten er av type {type}.',
    nn: 'Berre inngåande dokument og organinterne dokument for oppfølging blir avskrivne. Denne journalposten er av type {type}.',
  },
  'arkiv.allerede-avskrevet': {
    status: 409,
    nb: 'Journalposten er allerede avskrevet slik.',
    nn: 'Journalposten er alt avskriven slik.',
  },
  'arkiv.avskriver-feil-type': {
    status: 422,
    nb: 'Dokumentet du har valgt, kan ikke avskrive denne journalposten på måten {maate}. Velg et annet dokument eller en annen avskrivningsmåte.',
    nn: 'Dokumentet du har valt, kan ikkje avskrive denne journalposten på måten {maate}. Vel eit anna dokument eller ein annan avskrivingsmåte.',
  },
  'arkiv.avskrivning-mangler-post': {
    status: 422,
    nb: 'Avskrivningsmåten {maate} krever at du velger dokumentet som er svaret.',
    nn: 'Avskrivingsmåten {maate} krev at du vel dokumentet som er svaret.',
  },
  'arkiv.avskrivning-mottaker-ugyldig': {
    status: 422,
    nb: 'Bare mottakere som skal følge opp, kan avskrives hver for seg. Kopimottakere avskrives ikke.',
    nn: 'Berre mottakarar som skal følgje opp, kan avskrivast kvar for seg. Kopimottakarar blir ikkje avskrivne.',
  },
  'arkiv.avskrivning-ved-avslutning': {
    status: 422,
    nb: '«Saken ble avsluttet» settes når saken avsluttes. Velg en annen avskrivningsmåte.',
    nn: '«Saken ble avsluttet» blir sett når saka blir avslutta. Vel ein annan avskrivingsmåte.',
  },
  'arkiv.avskrivning-finnes-ikke': {
    status: 404,
    nb: 'Vi finner ikke avskrivningen. Den kan være tatt bort allerede.',
    nn: 'Vi finn ikkje avskrivinga. Ho kan vere teken bort alt.',
  },
  'arkiv.slettes-ikke': {
    status: 409,
    nb: 'Filen kan ikke slettes (Noark-krav {krav}). Det endelige dokumentet i arkivformat beholdes alltid.',
    nn: 'Fila kan ikkje slettast (Noark-krav {krav}). Det endelege dokumentet i arkivformat blir alltid verande.',
  },
  'arkiv.registrering-arkivert': {
    status: 409,
    nb: 'Journalposten er arkivert og tar ikke imot flere dokumenter. Registrer et nytt dokument i saken.',
    nn: 'Journalposten er arkivert og tek ikkje imot fleire dokument. Registrer eit nytt dokument i saka.',
  },
  'arkiv.dokument-ferdigstilt': {
    status: 409,
    nb: 'Dokumentet er ferdigstilt, og innholdet kan ikke endres.',
    nn: 'Dokumentet er gjort ferdig, og innhaldet kan ikkje endrast.',
  },
  'arkiv.dokument-knyttet': {
    status: 409,
    nb: 'Dokumentet ligger allerede i journalposten.',
    nn: 'Dokumentet ligg alt i journalposten.',
  },
  'arkiv.dokument-mister-skjerming': {
    status: 409,
    nb: 'Dokumentet er skjermet i {registreringsID}, men ville blitt åpent her. Skjerm selve dokumentet først.',
    nn: 'Dokumentet er skjerma i {registreringsID}, men ville blitt ope her. Skjerm sjølve dokumentet først.',
  },
  'arkiv.variant-finnes': {
    status: 409,
    nb: 'Dokumentet har allerede en slik fil i siste versjon. Legg til en ny versjon i stedet.',
    nn: 'Dokumentet har alt ei slik fil i siste versjon. Legg til ein ny versjon i staden.',
  },
  'arkiv.versjon-krever-rolle': {
    status: 403,
    nb: 'Dokumentet er ferdigstilt eller journalført, og bare arkivet kan legge til en ny versjon. Spør en arkivar.',
    nn: 'Dokumentet er gjort ferdig eller journalført, og berre arkivet kan leggje til ein ny versjon. Spør ein arkivar.',
  },
  'arkiv.skjermet-ord-ukjent': {
    status: 422,
    nb: 'Et ord du vil skjerme, står ikke i tittelen. Merk ord som står der.',
    nn: 'Eit ord du vil skjerme, står ikkje i tittelen. Merk ord som står der.',
  },
  'arkiv.skjerming-bare-opplysninger': {
    status: 422,
    nb: 'Tilgangskode {tilgangskode} gjelder bare opplysninger i dokumentet, ikke hele dokumentet. Velg delvis skjerming.',
    nn: 'Tilgangskode {tilgangskode} gjeld berre opplysningar i dokumentet, ikkje heile dokumentet. Vel delvis skjerming.',
  },
  'arkiv.kode-ugyldig': {
    status: 422,
    nb: 'Verdien finnes ikke i kodelisten {liste}. Velg en fra listen.',
    nn: 'Verdien finst ikkje i kodelista {liste}. Vel ein frå lista.',
  },
  'arkiv.kode-krysser': {
    status: 409,
    nb: 'Koden {kode} gjelder allerede i en periode som overlapper. Avslutt den gamle først.',
    nn: 'Koden {kode} gjeld alt i ein periode som overlappar. Avslutt den gamle først.',
  },
  'arkiv.falsk-pdfa': {
    status: 422,
    nb: 'Filen sier at den er PDF/A, men følger ikke reglene for det. Lag den på nytt, eller lagre den som vanlig PDF.',
    nn: 'Fila seier at ho er PDF/A, men følgjer ikkje reglane for det. Lag ho på nytt, eller lagre ho som vanleg PDF.',
  },
  'arkiv.arkiv-avsluttet': {
    status: 409,
    nb: 'Arkivet er avsluttet og tar ikke imot flere arkivdeler. Åpne det igjen først.',
    nn: 'Arkivet er avslutta og tek ikkje imot fleire arkivdelar. Opne det igjen først.',
  },
  'arkiv.arkiv-aapne-arkivdeler': {
    status: 409,
    nb: 'Arkivet har {antall} arkivdeler som ikke er avsluttet. Avslutt dem først.',
    nn: 'Arkivet har {antall} arkivdelar som ikkje er avslutta. Avslutt dei først.',
  },
  'arkiv.ikke-avsluttet': {
    status: 409,
    nb: 'Den er ikke avsluttet, så det er ingenting å åpne igjen.',
    nn: 'Han er ikkje avslutta, så det er ingenting å opne igjen.',
  },
  'arkiv.klasse-finnes': {
    status: 409,
    nb: 'Klassen {klasse} finnes allerede i systemet. Velg en annen kode.',
    nn: 'Klassen {klasse} finst alt i systemet. Vel ein annan kode.',
  },
  'arkiv.tittel-finnes': {
    status: 409,
    nb: 'Det finnes allerede en med tittelen «{tittel}». Velg en annen tittel.',
    nn: 'Det finst alt ein med tittelen «{tittel}». Vel ein annan tittel.',
  },
  'arkiv.en-fil': {
    status: 422,
    nb: 'Velg én fil om gangen.',
    nn: 'Vel éi fil om gongen.',
  },
  'arkiv.fil-tom': {
    status: 422,
    nb: 'Filen er tom. Velg en annen fil.',
    nn: 'Fila er tom. Vel ei anna fil.',
  },
  'arkiv.fil-ikke-ett-dokument': {
    status: 422,
    nb: 'Filen er ikke ett dokument vi kan lese. Pakk ut zip-filer og e-post, og legg til hvert dokument for seg.',
    nn: 'Fila er ikkje eitt dokument vi kan lese. Pakk ut zip-filer og e-post, og legg til kvart dokument for seg.',
  },
  'arkiv.fil-virus': {
    status: 422,
    nb: 'Viruskontrollen stanset filen ({navn}). Den er ikke lagret. Ta kontakt med IKT-avdelingen.',
    nn: 'Viruskontrollen stansa fila ({navn}). Ho er ikkje lagra. Ta kontakt med IKT-avdelinga.',
  },
  'arkiv.fil-ikke-sjekket': {
    status: 503,
    nb: 'Viruskontrollen svarer ikke, så filen er ikke lagret. Prøv igjen om litt.',
    nn: 'Viruskontrollen svarer ikkje, så fila er ikkje lagra. Prøv igjen om litt.',
  },
  'arkiv.tekst-mangler': {
    status: 422,
    nb: 'Feltet {felt} er tomt. Fyll det ut.',
    nn: 'Feltet {felt} er tomt. Fyll det ut.',
  },
  'arkiv.dato-ugyldig': {
    status: 422,
    nb: 'Datoen i feltet {felt} er ikke gyldig. Rett datoen.',
    nn: 'Datoen i feltet {felt} er ikkje gyldig. Rett datoen.',
  },
  'arkiv.kryssreferanse-ugyldig': {
    status: 422,
    nb: 'En kryssreferanse viser til nøyaktig én annen klasse, sak eller journalpost. Velg hva den skal vise til.',
    nn: 'Ein kryssreferanse viser til nøyaktig éin annan klasse, sak eller journalpost. Vel kva han skal vise til.',
  },
  'arkiv.presedens-foreldet': {
    status: 409,
    nb: 'Presedensen er allerede foreldet og blir stående slik.',
    nn: 'Presedensen er alt forelda og blir ståande slik.',
  },
  'arkiv.presedens-godkjent': {
    status: 409,
    nb: 'Presedensen er allerede godkjent.',
    nn: 'Presedensen er alt godkjend.',
  },
  'arkiv.presedens-krever-rolle': {
    status: 403,
    nb: 'Bare en leder kan godkjenne en presedens. Spør lederen din.',
    nn: 'Berre ein leiar kan godkjenne ein presedens. Spør leiaren din.',
  },
  'arkiv.peker-ugyldig': {
    status: 422,
    nb: 'Vi finner ikke stedet i listen. Åpne listen på nytt.',
    nn: 'Vi finn ikkje staden i lista. Opne lista på nytt.',
  },
  'arkiv.liste-for-lang': {
    status: 422,
    nb: 'Listen har mer enn {mest} linjer og blir for stor for én fil. Velg en enhet, en klasse eller en dag først.',
    nn: 'Lista har meir enn {mest} linjer og blir for stor for éi fil. Vel ei eining, ein klasse eller ein dag først.',
  },
  'arkiv.import-ugyldig': {
    status: 422,
    nb: 'Enheten {systemID} kan ikke importeres: {slag}, feltet {felt} ({hva}). Prøv importen først, så får du hele listen.',
    nn: 'Eininga {systemID} kan ikkje importerast: {slag}, feltet {felt} ({hva}). Prøv importen først, så får du heile lista.',
  },
} as const satisfies Problemtabell;
