/** Bokmål: what happened, what it means, what the person can do. The order and the codes are those of mottak/domain/avvikskoder.ts. */
export const AVVIKSTEKST_NB = {
  'mottak.tom-fil': {
    hva: 'Filen er tom.',
    betyr: 'Det er ingenting å lese eller arkivere i den.',
    gjoer: 'Be avsenderen sende dokumentet på nytt, eller avvis filen.',
  },
  'mottak.korrupt-pdf': {
    hva: 'PDF-filen er skadet.',
    betyr: 'Sidene kan ikke vises. Originalen er tatt vare på slik den kom.',
    gjoer: 'Prøv å åpne originalen selv. Går det ikke, be avsenderen sende den på nytt.',
  },
  'mottak.kryptert-pdf': {
    hva: 'PDF-filen er låst med passord.',
    betyr: 'Innholdet kan ikke leses før noen åpner den med passordet.',
    gjoer: 'Be avsenderen om en utgave uten passord.',
  },
  'mottak.korrupt-fil': {
    hva: 'Filen er skadet eller ufullstendig.',
    betyr: 'Innholdet kan ikke vises, eller bare deler av det. Originalen er tatt vare på.',
    gjoer: 'Prøv å åpne originalen selv. Går det ikke, be avsenderen sende den på nytt.',
  },
  'mottak.kryptert-dokument': {
    hva: 'Dokumentet er låst med passord.',
    betyr: 'Innholdet kan ikke leses før noen åpner det med passordet.',
    gjoer: 'Be avsenderen om en utgave uten passord.',
  },
  'mottak.kryptert-arkiv': {
    hva: 'Zip-filen er låst med passord.',
    betyr: 'Filene inni kan ikke hentes ut.',
    gjoer: 'Be avsenderen sende filene uten passord, eller gjennom en sikker kanal.',
  },
  'mottak.korrupt-arkiv': {
    hva: 'Zip-filen er skadet.',
    betyr: 'Noen eller alle filene inni kunne ikke hentes ut.',
    gjoer: 'Se hva som kom med, og be avsenderen sende resten på nytt.',
  },
  'mottak.tomt-arkiv': {
    hva: 'Zip-filen har ingen filer.',
    betyr: 'Det er ingenting å lese eller arkivere i den.',
    gjoer: 'Be avsenderen sende på nytt, eller avvis filen.',
  },
  'mottak.kryptert-epost': {
    hva: 'E-posten er kryptert.',
    betyr: 'Teksten og vedleggene kan bare leses med mottakerens nøkkel.',
    gjoer: 'Be mottakeren åpne e-posten i sitt eget program og sende innholdet videre.',
  },
  'mottak.uleselig-epost': {
    hva: 'E-posten kunne ikke leses på vanlig måte.',
    betyr: 'Teksten er tatt med slik den står i filen. Vedlegg kan mangle.',
    gjoer: 'Åpne originalen og se om noe mangler.',
  },
  'mottak.zip-bombe': {
    hva: 'Zip-filen vokser unormalt mye når den pakkes ut.',
    betyr: 'Slike filer lages oftest for å ødelegge. Utpakkingen ble stoppet.',
    gjoer: 'Ikke åpne filen. Kontakt avsenderen på en annen måte, og meld fra til IT.',
  },
  'mottak.for-mange-deler': {
    hva: 'Det er flere filer enn vi tar imot i én sending.',
    betyr: 'Bare de første er hentet ut. Originalen er hel.',
    gjoer: 'Se over hva som er kommet, og be avsenderen dele opp resten.',
  },
  'mottak.for-stort-innhold': {
    hva: 'Innholdet er større enn vi tar imot i én sending.',
    betyr: 'Bare en del er hentet ut. Originalen er hel.',
    gjoer: 'Be avsenderen dele opp sendingen.',
  },
  'mottak.for-dyp': {
    hva: 'Filene ligger pakket inni hverandre i for mange lag.',
    betyr: 'De innerste er ikke hentet ut.',
    gjoer: 'Åpne originalen og se om det som mangler, har betydning.',
  },
  'mottak.for-stort-bilde': {
    hva: 'Bildet har for mange piksler til å vises.',
    betyr: 'Originalen er tatt vare på, men det finnes ingen forhåndsvisning eller tekst.',
    gjoer: 'Åpne originalen i et tegneprogram, eller be om en mindre utgave.',
  },
  'mottak.ukjent-format': {
    hva: 'Filtypen er ukjent.',
    betyr: 'Innholdet kan ikke vises eller leses her. Originalen er tatt vare på.',
    gjoer: 'Åpne originalen hvis du har programmet. Ellers be om dokumentet som PDF.',
  },
  'mottak.virus': {
    hva: 'Filen inneholder skadelig programvare.',
    betyr: 'Den er stengt inne og vises ikke for noen.',
    gjoer: 'Ikke åpne filen. Meld fra til IT og varsle avsenderen på en annen måte.',
  },
  'mottak.ikke-virussjekket': {
    hva: 'Filen er ikke sjekket for virus.',
    betyr: 'Viruskontrollen svarte ikke, så vi vet ikke om filen er trygg.',
    gjoer: 'Den blir prøvd på nytt av seg selv når kontrollen svarer. Meld fra til IT hvis det varer.',
  },
  'mottak.tidsavbrudd': {
    hva: 'Det tok for lang tid å hente ut innholdet.',
    betyr: 'Utpakkingen ble stoppet. Originalen er hel.',
    gjoer: 'Prøv på nytt. Skjer det igjen, åpne originalen selv.',
  },
  'mottak.utpakking-feilet': {
    hva: 'Innholdet kunne ikke hentes ut.',
    betyr: 'Noe i filen fikk utpakkingen til å stoppe. Originalen er hel.',
    gjoer: 'Prøv på nytt. Skjer det igjen, åpne originalen selv.',
  },
  'mottak.winmail-uleselig': {
    hva: 'Vedlegget winmail.dat kunne ikke pakkes ut.',
    betyr: 'Det kan ligge vedlegg i det som bare Outlook kan lese.',
    gjoer: 'Åpne e-posten i Outlook, eller be avsenderen sende vedleggene på nytt.',
  },
  'mottak.ulovlig-sti': {
    hva: 'Et filnavn prøvde å peke ut av zip-filen.',
    betyr: 'Filen er hentet ut på et trygt sted under et ufarlig navn.',
    gjoer: 'Se over filen. Kjenner du ikke avsenderen, meld fra til IT.',
  },
  'mottak.filnavn-endret': {
    hva: 'Filnavnet hadde tegn som ikke kan brukes.',
    betyr: 'Filen vises under et ryddet navn. Det opprinnelige navnet er tatt vare på.',
    gjoer: 'Du trenger ikke gjøre noe.',
  },
  'mottak.dobbelt-filnavn': {
    hva: 'To filer hadde samme navn.',
    betyr: 'Begge er tatt vare på. Den siste har fått et nummer i navnet.',
    gjoer: 'Se om de er like, og om begge skal arkiveres.',
  },
  'mottak.lenke-i-arkiv': {
    hva: 'Zip-filen hadde en snarvei i stedet for en fil.',
    betyr: 'Snarveien er ikke fulgt, så det den peker på, er ikke med.',
    gjoer: 'Be avsenderen sende selve filen hvis den mangler.',
  },
  'mottak.daarlig-tegnsett': {
    hva: 'Teksten er merket med feil tegnsett.',
    betyr: 'Noen bokstaver kan være feil eller mangle.',
    gjoer: 'Les teksten mot originalen før du bruker tittel og navn.',
  },
  'mottak.endelse-stemmer-ikke': {
    hva: 'Filnavnet sier noe annet enn innholdet.',
    betyr: 'Filen er behandlet etter det den faktisk inneholder.',
    gjoer: 'Se at dokumentet vises riktig.',
  },
  'mottak.mangler-avsender': {
    hva: 'E-posten har ingen avsender vi kan lese.',
    betyr: 'Avsenderen må fylles inn for hånd.',
    gjoer: 'Se etter navn i teksten eller vedleggene.',
  },
  'mottak.ugyldig-dato': {
    hva: 'E-posten har en dato vi ikke kan lese.',
    betyr: 'Datoen er satt åpen. Tidspunktet for mottak gjelder for fristen.',
    gjoer: 'Fyll inn dokumentets dato hvis du vet den.',
  },
  'mottak.tom-epost': {
    hva: 'E-posten har verken tekst eller vedlegg.',
    betyr: 'Det er bare hodet å arkivere.',
    gjoer: 'Vurder om e-posten skal avvises.',
  },
  'mottak.avvist-av-sakssystem': {
    hva: 'Kommunens sakssystem tok ikke imot brevet.',
    betyr: 'Brevet er ikke registrert der ennå. Alt er tatt vare på her.',
    gjoer: 'Les meldingen fra sakssystemet, rett det som er feil, og ta brevet inn på nytt.',
  },
  'mottak.kvittering-ugyldig': {
    hva: 'Kvitteringen fra kommunens sakssystem kan ikke brukes.',
    betyr:
      'Den er uleselig, eller den gjelder en annen pakke. Brevet kan være registrert der likevel. Alt er tatt vare på her.',
    gjoer: 'Se etter i sakssystemet om brevet er registrert. Er det ikke det, ta brevet inn på nytt.',
  },
  'mottak.ikke-dekryptert': {
    hva: 'Forsendelsen kunne ikke dekrypteres.',
    betyr: 'Den er tatt vare på slik den kom, men nøkkelen til kanalen passer ikke.',
    gjoer:
      'Be administrator rette nøkkelen under Kanaler, og velg «Prøv igjen». Avsenderen har ikke fått kvittering ennå.',
  },
  'mottak.feil-sjekksum': {
    hva: 'Innholdet stemmer ikke med kontrolltallet fra avsenderen.',
    betyr: 'Noe kan ha blitt skadet eller endret på veien.',
    gjoer: 'Velg «Prøv igjen», eller avvis den, så kan avsenderen sende den på nytt.',
  },
  'mottak.verifisering-feilet': {
    hva: 'Forsendelsen kunne ikke kontrolleres.',
    betyr: 'Den er tatt vare på slik den kom, men kunne ikke åpnes.',
    gjoer: 'Velg «Prøv igjen». Går det ikke, kan du avvise den.',
  },
  'mottak.arkivmelding-uleselig': {
    hva: 'Arkivmeldingen kan ikke leses.',
    betyr: 'Filen arkivmelding.xml mangler i pakken, eller den er skadet. Pakken er tatt vare på slik den kom.',
    gjoer: 'Avvis forsendelsen med beskjed om å sende pakken på nytt med en arkivmelding.xml som kan leses.',
  },
  'mottak.arkivmelding-bryter-skjema': {
    hva: 'Arkivmeldingen følger ikke det offisielle skjemaet.',
    betyr: 'Felt mangler eller har feil form. Pakken er tatt vare på slik den kom.',
    gjoer:
      'Avvis forsendelsen med beskjed om å rette meldingen. En administrator kan også slå av skjemakravet under Kanaler; velg så «Prøv igjen».',
  },
  'mottak.arkivmelding-ikke-en-journalpost': {
    hva: 'Arkivmeldingen har ikke nøyaktig én journalpost.',
    betyr: 'Vi kan ikke vite hvilke dokumenter som hører sammen. Pakken er tatt vare på slik den kom.',
    gjoer: 'Avvis forsendelsen med beskjed om å sende én melding for hver journalpost.',
  },
  'mottak.arkivmelding-mangler-fil': {
    hva: 'Pakken mangler et dokument som arkivmeldingen nevner.',
    betyr: 'Brevet er ikke komplett. Pakken er tatt vare på slik den kom.',
    gjoer: 'Avvis forsendelsen med beskjed om å sende pakken på nytt med alle dokumentene.',
  },
  'mottak.samme-melding': {
    hva: 'Samme e-post er kommet før med et annet innhold.',
    betyr: 'Meldingen har samme ID som en annen, men teksten eller vedleggene er ikke de samme.',
    gjoer: 'Se på den første før du registrerer. Den kan være rettet av avsenderen, eller endret på veien.',
  },
  'mottak.samme-fil': {
    hva: 'Denne filen er kommet før.',
    betyr: 'Innholdet er helt likt noe som alt er tatt imot.',
    gjoer: 'Se på den første før du registrerer. Oftest skal bare én av dem arkiveres.',
  },
} as const;
