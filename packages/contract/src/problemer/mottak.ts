import type { Problemtabell } from './problem.ts';

export const MOTTAK_PROBLEMER = {
  'mottak.modul-kan-ikke-levere': {
    status: 403,
    nb: 'Fagsystemet kan bare lese i arkivet. Be administratoren i kommunen om skrivetilgang før det leverer post.',
    nn: 'Fagsystemet kan berre lese i arkivet. Be administratoren i kommunen om skrivetilgang før det leverer post.',
  },
  'mottak.leveringsnoekkel-mangler': {
    status: 400,
    nb: 'Hodet Idempotency-Key mangler eller er ugyldig. Bruk 8–100 tegn: bokstaver a–z, tall, punktum, kolon, bindestrek og understrek.',
    nn: 'Hovudet Idempotency-Key manglar eller er ugyldig. Bruk 8–100 teikn: bokstavar a–z, tal, punktum, kolon, bindestrek og understrek.',
  },
  'mottak.leveringsnoekkel-i-bruk': {
    status: 409,
    nb: 'Nøkkelen er brukt til en annen levering. Ingenting er mottatt. Lever på nytt med en ny nøkkel.',
    nn: 'Nøkkelen er brukt til ei anna levering. Ingenting er motteke. Lever på nytt med ein ny nøkkel.',
  },
  'mottak.arkivmelding-avvist': {
    status: 422,
    nb: 'Pakken med arkivmelding kan ikke brukes ({aarsak}). Ingenting er mottatt. Rett pakken og lever på nytt.',
    nn: 'Pakken med arkivmelding kan ikkje brukast ({aarsak}). Ingenting er motteke. Rett pakken og lever på nytt.',
  },
  'mottak.ugyldige-opplysninger': {
    status: 422,
    nb: 'Feltet «opplysninger» er ikke gyldig JSON etter beskrivelsen. Ingenting er mottatt. Rett det og lever på nytt.',
    nn: 'Feltet «opplysninger» er ikkje gyldig JSON etter skildringa. Ingenting er motteke. Rett det og lever på nytt.',
  },
  'mottak.ikke-ferdig-lest': {
    status: 409,
    nb: 'Brevet er ikke ferdig lest ennå. Vent noen sekunder og prøv igjen.',
    nn: 'Brevet er ikkje ferdig lese enno. Vent nokre sekund og prøv igjen.',
  },
  'mottak.i-karantene': {
    status: 409,
    nb: 'Forsendelsen står i karantene. Gå til Karantene og velg hva som skal skje med den.',
    nn: 'Forsendinga står i karantene. Gå til Karantene og vel kva som skal skje med ho.',
  },
  'mottak.allerede-behandlet': {
    status: 409,
    nb: 'Noen har allerede behandlet denne forsendelsen. Angre det først hvis det skal gjøres om.',
    nn: 'Nokon har alt behandla denne forsendinga. Angre det først om det skal gjerast om.',
  },
  'mottak.ett-hoveddokument': {
    status: 422,
    nb: 'Velg ett av dokumentene som hoveddokument. De andre blir vedlegg.',
    nn: 'Vel eitt av dokumenta som hovuddokument. Dei andre blir vedlegg.',
  },
  'mottak.ukjent-dokument': {
    status: 422,
    nb: 'Et av dokumentene hører ikke til denne forsendelsen. Hent siden på nytt.',
    nn: 'Eit av dokumenta høyrer ikkje til denne forsendinga. Hent sida på nytt.',
  },
  'mottak.avbrutt-opplasting': {
    status: 400,
    nb: 'Opplastingen ble brutt før alt var kommet fram. Prøv igjen. Filer som alt er mottatt, blir merket som like.',
    nn: 'Opplastinga vart broten før alt var kome fram. Prøv igjen. Filer som alt er mottekne, blir merkte som like.',
  },
  'mottak.regnskap-periode': {
    status: 422,
    nb: 'Den siste dagen i postregnskapet kan ikke være før den første. Velg en annen dag.',
    nn: 'Den siste dagen i postrekneskapen kan ikkje vere før den første. Vel ein annan dag.',
  },
  'mottak.kan-ikke-deles': {
    status: 409,
    nb: 'Bare en PDF eller TIFF som er ferdig lest, kan deles opp i flere brev.',
    nn: 'Berre ein PDF eller TIFF som er ferdig lesen, kan delast opp i fleire brev.',
  },
  'mottak.deling-sider': {
    status: 422,
    nb: 'Hver side må ligge i ett brev eller være lagt til side. Side {side} gjør ikke det.',
    nn: 'Kvar side må liggje i eitt brev eller vere lagd til side. Side {side} gjer ikkje det.',
  },
  'mottak.deler-behandlet': {
    status: 409,
    nb: 'Et av brevene fra oppdelingen er alt behandlet. Angre det først hvis oppdelingen skal gjøres om.',
    nn: 'Eit av breva frå oppdelinga er alt behandla. Angre det først om oppdelinga skal gjerast om.',
  },
  'mottak.ukjent-sak': {
    status: 422,
    nb: 'Saken {saksnummer} finnes ikke, eller du kan ikke se den. Skilleark kan bare lages til en sak du kan se.',
    nn: 'Saka {saksnummer} finst ikkje, eller du kan ikkje sjå ho. Skiljeark kan berre lagast til ei sak du kan sjå.',
  },
  'mottak.kan-ikke-knyttes': {
    status: 409,
    nb: 'Det andre brevet er ikke journalført i arkivet her. Journalfør det først, så kan dette knyttes til journalposten.',
    nn: 'Det andre brevet er ikkje journalført i arkivet her. Journalfør det først, så kan dette knytast til journalposten.',
  },
  'mottak.har-koblede': {
    status: 409,
    nb: 'Det samme brevet har kommet inn en annen vei også, og er knyttet til journalposten. Angre den koblingen først.',
    nn: 'Det same brevet har kome inn ein annan veg òg, og er knytt til journalposten. Angre den koplinga først.',
  },
  'mottak.samme-kommune': {
    status: 422,
    nb: 'Forsendelsen er allerede hos denne kommunen. Velg en annen kommune.',
    nn: 'Forsendinga er alt hos denne kommunen. Vel ein annan kommune.',
  },
  'mottak.ukjent-kommune': {
    status: 422,
    nb: 'Kommunen er ikke med i dokumentsenteret. Send brevet i posten, eller svar avsenderen.',
    nn: 'Kommunen er ikkje med i dokumentsenteret. Send brevet i posten, eller svar avsendaren.',
  },
  'mottak.ingenting-aa-angre': {
    status: 409,
    nb: 'Det er ingenting å angre her.',
    nn: 'Det er ingenting å angre her.',
  },
  'mottak.foelgebrev-tomt': {
    status: 422,
    nb: 'Brevet må ha en mottaker og en tekst.',
    nn: 'Brevet må ha ein mottakar og ein tekst.',
  },
  'mottak.foelgebrev-behandlet': {
    status: 409,
    nb: 'Brevet er alt sendt eller trukket tilbake. Last siden på nytt.',
    nn: 'Brevet er alt sendt eller trekt tilbake. Last sida på nytt.',
  },
  'mottak.foelgebrev-uten-epost': {
    status: 409,
    nb: 'Brevet kan ikke gå på e-post. Skriv det ut, og noter når det er lagt i posten.',
    nn: 'Brevet kan ikkje gå på e-post. Skriv det ut, og noter når det er lagt i posten.',
  },
  'mottak.oversending-sendt': {
    status: 409,
    nb: 'Posten er sendt til organet utenfor, og kan ikke kalles tilbake herfra. Ta kontakt med dem.',
    nn: 'Posten er send til organet utanfor, og kan ikkje kallast tilbake herifrå. Ta kontakt med dei.',
  },
  'mottak.foelsomt-sendes-ikke': {
    status: 409,
    nb: 'Brevet ser ut til å ha innhold som skal skjermes, og sendes ikke med vanlig e-post. Ta bort haken for å ta det ut uten å sende det.',
    nn: 'Brevet ser ut til å ha innhald som skal skjermast, og blir ikkje sendt med vanleg e-post. Ta bort haken for å ta det ut utan å sende det.',
  },
  'mottak.fakturamottak-mangler': {
    status: 409,
    nb: 'Det er ikke satt hvor faktura skal sendes. Den som styrer reglene, gjør det på «Ikke arkivverdig».',
    nn: 'Det er ikkje sett kvar faktura skal sendast. Den som styrer reglane, gjer det på «Ikkje arkivverdig».',
  },
  'mottak.regel-uten-vilkaar': {
    status: 422,
    nb: 'Si hva posten må ha for at regelen skal ta den: avsender, adressen den ble sendt til, masseutsendt e-post eller faktura. Kanalen alene er ikke nok.',
    nn: 'Sei kva posten må ha for at regelen skal ta han: avsendar, adressa han vart send til, masseutsend e-post eller faktura. Kanalen åleine er ikkje nok.',
  },
  'mottak.regel-adresse': {
    status: 422,
    nb: '«{adresse}» er ikke en adresse. Skriv for eksempel post@butikk.no eller butikk.no.',
    nn: '«{adresse}» er ikkje ei adresse. Skriv til dømes post@butikk.no eller butikk.no.',
  },
  'mottak.regel-for-vid': {
    status: 422,
    nb: 'Hvem som helst kan ha en adresse hos {adresse}, så regelen kan ta brev fra innbyggere. Skriv hele adressen til avsenderen i stedet.',
    nn: 'Kven som helst kan ha ei adresse hos {adresse}, så regelen kan ta brev frå innbyggjarar. Skriv heile adressa til avsendaren i staden.',
  },
  'mottak.regel-endret': {
    status: 409,
    nb: 'Noen har endret regelen. Last siden på nytt, og se hva den ville ha gjort før du slår den på.',
    nn: 'Nokon har endra regelen. Last sida på nytt, og sjå kva han ville ha gjort før du slår han på.',
  },
  'mottak.innholdet-er-slettet': {
    status: 409,
    nb: 'Innholdet er slettet, og kan ikke hentes tilbake. At det kom inn og hvorfor det er slettet, står i loggen.',
    nn: 'Innhaldet er sletta, og kan ikkje hentast tilbake. At det kom inn og kvifor det er sletta, står i loggen.',
  },
  'mottak.virus-slippes-ikke': {
    status: 422,
    nb: 'Filen har skadelig innhold og kan ikke tas inn. Velg «Skal ikke arkiveres», og be avsenderen sende den på nytt.',
    nn: 'Fila har skadeleg innhald og kan ikkje takast inn. Vel «Skal ikkje arkiverast», og be avsendaren sende ho på nytt.',
  },
  'mottak.ikke-verifisert': {
    status: 409,
    nb: 'Forsendelsen er ikke kontrollert. Velg «Prøv igjen», eller avvis den.',
    nn: 'Forsendinga er ikkje kontrollert. Vel «Prøv igjen», eller avvis ho.',
  },
  'mottak.kan-ikke-avvises': {
    status: 409,
    nb: 'Avsenderen har alt fått kvittering for denne. Velg «Skal ikke arkiveres» i stedet.',
    nn: 'Avsendaren har alt fått kvittering for denne. Vel «Skal ikkje arkiverast» i staden.',
  },
  'mottak.ukjent-kanalslag': {
    status: 422,
    nb: 'Denne typen kanal finnes ikke, eller kan ikke lages flere ganger.',
    nn: 'Denne typen kanal finst ikkje, eller kan ikkje lagast fleire gonger.',
  },
  'mottak.kanal-dekker-ikke': {
    status: 403,
    nb: 'En kanal kan bare dekke kommuner der du selv er administrator.',
    nn: 'Ein kanal kan berre dekkje kommunar der du sjølv er administrator.',
  },
  'mottak.kanal-innstillinger': {
    status: 422,
    nb: 'Noen av feltene er ikke fylt ut riktig: {felt}. Rett dem og lagre på nytt.',
    nn: 'Nokre av felta er ikkje fylte ut rett: {felt}. Rett dei og lagre på nytt.',
  },
  'mottak.ukjent-hemmelighet': {
    status: 422,
    nb: 'Kanalen har ikke noe slikt passord eller nøkkel.',
    nn: 'Kanalen har ikkje noko slikt passord eller nøkkel.',
  },
  'mottak.noekkel-mangler': {
    status: 409,
    nb: 'Passord kan ikke lagres før IT har satt krypteringsnøkkelen til dokumentsenteret (se driftshåndboka).',
    nn: 'Passord kan ikkje lagrast før IT har sett krypteringsnøkkelen til dokumentsenteret (sjå driftshandboka).',
  },
  'mottak.epost-mangler': {
    status: 409,
    nb: 'E-post kan ikke sendes før IT har satt en e-posttjener for dokumentsenteret (se driftshåndboka).',
    nn: 'E-post kan ikkje sendast før IT har sett ein e-posttenar for dokumentsenteret (sjå driftshandboka).',
  },
  'mottak.webhook-hemmelighet': {
    status: 422,
    nb: 'Skriv inn en hemmelighet for webhooken, så mottakeren kan se at meldingen er ekte.',
    nn: 'Skriv inn ein løyndom for webhooken, så mottakaren kan sjå at meldinga er ekte.',
  },
  'mottak.fast-kanal': {
    status: 422,
    nb: 'Denne kanalen hører til kommunen og kan ikke dekke andre.',
    nn: 'Denne kanalen høyrer til kommunen og kan ikkje dekkje andre.',
  },
  'mottak.ingen-fil': {
    status: 400,
    nb: 'Det fulgte ingen fil med. Velg minst én fil og prøv igjen.',
    nn: 'Det følgde inga fil med. Vel minst éi fil og prøv igjen.',
  },
  'mottak.for-stor-fil': {
    status: 413,
    nb: 'Filen er større enn det som kan lastes opp her. Legg den i mottaksmappen til kommunen i stedet.',
    nn: 'Fila er større enn det som kan lastast opp her. Legg ho i mottaksmappa til kommunen i staden.',
  },
  'mottak.pakke-kvittert': {
    status: 409,
    nb: 'Kommunens sakssystem har allerede registrert brevet. Rett det der.',
    nn: 'Sakssystemet til kommunen har alt registrert brevet. Rett det der.',
  },
  'mottak.eske-finnes': {
    status: 409,
    nb: 'Det finnes en eske merket {merke} fra før. Velg et annet merke.',
    nn: 'Det finst ei eske merkt {merke} frå før. Vel eit anna merke.',
  },
  'mottak.ukjent-eske': {
    status: 404,
    nb: 'Esken finnes ikke. Last siden på nytt og velg en annen.',
    nn: 'Eska finst ikkje. Last sida på nytt og vel ei anna.',
  },
  'mottak.ikke-papir': {
    status: 409,
    nb: 'Noe av det du valgte, er ikke skannet papir. Last siden på nytt og prøv igjen.',
    nn: 'Noko av det du valde, er ikkje skanna papir. Last sida på nytt og prøv igjen.',
  },
  'mottak.papir-uten-eske': {
    status: 409,
    nb: 'Papiret er ikke lagt i en eske. Gjør det først, så det kan finnes igjen.',
    nn: 'Papiret er ikkje lagt i ei eske. Gjer det først, så det kan finnast att.',
  },
  'mottak.papir-tilintetgjort': {
    status: 409,
    nb: 'Papiret er tilintetgjort. Det som ble skannet, ligger i arkivet.',
    nn: 'Papiret er tilinkjegjort. Det som vart skanna, ligg i arkivet.',
  },
  'mottak.grunn-mangler': {
    status: 422,
    nb: 'Skriv hvorfor, så den som skanner vet hva som må rettes.',
    nn: 'Skriv kvifor, så den som skannar veit kva som må rettast.',
  },
  'mottak.papir-hentes-alt': {
    status: 409,
    nb: 'Noen har alt bedt om dette papiret. Se under «Hentes fram».',
    nn: 'Nokon har alt bede om dette papiret. Sjå under «Blir henta fram».',
  },
  'mottak.ukjent-foelgeseddel': {
    status: 409,
    nb: 'Følgeseddelen stemmer nå, eller er avklart av noen andre. Last siden på nytt.',
    nn: 'Følgjesetelen stemmer no, eller er avklara av nokon andre. Last sida på nytt.',
  },
  'mottak.ukjent-henting': {
    status: 409,
    nb: 'Papiret er alt lagt tilbake. Last siden på nytt.',
    nn: 'Papiret er alt lagt tilbake. Last sida på nytt.',
  },
  'mottak.papir-hindret': {
    status: 409,
    nb: 'Ikke noe er notert som tilintetgjort: {filnavn} må tas vare på ennå. Last siden på nytt og se hva som er i veien.',
    nn: 'Ikkje noko er notert som tilinkjegjort: {filnavn} må takast vare på enno. Last sida på nytt og sjå kva som er i vegen.',
  },
} as const satisfies Problemtabell;
