import type { Avvikstekster } from './typer.ts';

/** Nynorsk: what happened, what it means, what the person can do. Same order as the codes. */
export const AVVIKSTEKST_NN: Avvikstekster = {
  'mottak.tom-fil': {
    hva: 'Fila er tom.',
    betyr: 'Det er ingenting å lese eller arkivere i henne.',
    gjoer: 'Be avsendaren sende dokumentet på nytt, eller avvis fila.',
  },
  'mottak.korrupt-pdf': {
    hva: 'PDF-fila er skadd.',
    betyr: 'Sidene kan ikkje visast. Originalen er teken vare på slik han kom.',
    gjoer: 'Prøv å opne originalen sjølv. Går det ikkje, be avsendaren sende han på nytt.',
  },
  'mottak.kryptert-pdf': {
    hva: 'PDF-fila er låst med passord.',
    betyr: 'Innhaldet kan ikkje lesast før nokon opnar henne med passordet.',
    gjoer: 'Be avsendaren om ei utgåve utan passord.',
  },
  'mottak.korrupt-fil': {
    hva: 'Fila er skadd eller ufullstendig.',
    betyr: 'Innhaldet kan ikkje visast, eller berre delar av det. Originalen er teken vare på.',
    gjoer: 'Prøv å opne originalen sjølv. Går det ikkje, be avsendaren sende han på nytt.',
  },
  'mottak.kryptert-dokument': {
    hva: 'Dokumentet er låst med passord.',
    betyr: 'Innhaldet kan ikkje lesast før nokon opnar det med passordet.',
    gjoer: 'Be avsendaren om ei utgåve utan passord.',
  },
  'mottak.kryptert-arkiv': {
    hva: 'Zip-fila er låst med passord.',
    betyr: 'Filene inni kan ikkje hentast ut.',
    gjoer: 'Be avsendaren sende filene utan passord, eller gjennom ein sikker kanal.',
  },
  'mottak.korrupt-arkiv': {
    hva: 'Zip-fila er skadd.',
    betyr: 'Nokre eller alle filene inni kunne ikkje hentast ut.',
    gjoer: 'Sjå kva som kom med, og be avsendaren sende resten på nytt.',
  },
  'mottak.tomt-arkiv': {
    hva: 'Zip-fila har ingen filer.',
    betyr: 'Det er ingenting å lese eller arkivere i henne.',
    gjoer: 'Be avsendaren sende på nytt, eller avvis fila.',
  },
  'mottak.kryptert-epost': {
    hva: 'E-posten er kryptert.',
    betyr: 'Teksten og vedlegga kan berre lesast med nøkkelen til mottakaren.',
    gjoer: 'Be mottakaren opne e-posten i sitt eige program og sende innhaldet vidare.',
  },
  'mottak.uleselig-epost': {
    hva: 'E-posten kunne ikkje lesast på vanleg måte.',
    betyr: 'Teksten er teken med slik han står i fila. Vedlegg kan mangle.',
    gjoer: 'Opne originalen og sjå om noko manglar.',
  },
  'mottak.zip-bombe': {
    hva: 'Zip-fila veks unormalt mykje når ho blir pakka ut.',
    betyr: 'Slike filer blir oftast laga for å øydeleggje. Utpakkinga vart stoppa.',
    gjoer: 'Ikkje opne fila. Kontakt avsendaren på ein annan måte, og meld frå til IT.',
  },
  'mottak.for-mange-deler': {
    hva: 'Det er fleire filer enn vi tek imot i éi sending.',
    betyr: 'Berre dei første er henta ut. Originalen er heil.',
    gjoer: 'Sjå over kva som er kome, og be avsendaren dele opp resten.',
  },
  'mottak.for-stort-innhold': {
    hva: 'Innhaldet er større enn vi tek imot i éi sending.',
    betyr: 'Berre ein del er henta ut. Originalen er heil.',
    gjoer: 'Be avsendaren dele opp sendinga.',
  },
  'mottak.for-dyp': {
    hva: 'Filene ligg pakka inni kvarandre i for mange lag.',
    betyr: 'Dei inste er ikkje henta ut.',
    gjoer: 'Opne originalen og sjå om det som manglar, har noko å seie.',
  },
  'mottak.for-stort-bilde': {
    hva: 'Biletet har for mange pikslar til å visast.',
    betyr: 'Originalen er teken vare på, men det finst inga førehandsvising eller tekst.',
    gjoer: 'Opne originalen i eit teikneprogram, eller be om ei mindre utgåve.',
  },
  'mottak.ukjent-format': {
    hva: 'Filtypen er ukjend.',
    betyr: 'Innhaldet kan ikkje visast eller lesast her. Originalen er teken vare på.',
    gjoer: 'Opne originalen om du har programmet. Elles be om dokumentet som PDF.',
  },
  'mottak.virus': {
    hva: 'Fila inneheld skadeleg programvare.',
    betyr: 'Ho er stengd inne og blir ikkje vist for nokon.',
    gjoer: 'Ikkje opne fila. Meld frå til IT og varsle avsendaren på ein annan måte.',
  },
  'mottak.ikke-virussjekket': {
    hva: 'Fila er ikkje sjekka for virus.',
    betyr: 'Viruskontrollen svara ikkje, så vi veit ikkje om fila er trygg.',
    gjoer: 'Ho blir prøvd på nytt av seg sjølv når kontrollen svarar. Meld frå til IT om det varer.',
  },
  'mottak.tidsavbrudd': {
    hva: 'Det tok for lang tid å hente ut innhaldet.',
    betyr: 'Utpakkinga vart stoppa. Originalen er heil.',
    gjoer: 'Prøv på nytt. Skjer det igjen, opne originalen sjølv.',
  },
  'mottak.utpakking-feilet': {
    hva: 'Innhaldet kunne ikkje hentast ut.',
    betyr: 'Noko i fila fekk utpakkinga til å stoppe. Originalen er heil.',
    gjoer: 'Prøv på nytt. Skjer det igjen, opne originalen sjølv.',
  },
  'mottak.winmail-uleselig': {
    hva: 'Vedlegget winmail.dat kunne ikkje pakkast ut.',
    betyr: 'Det kan liggje vedlegg i det som berre Outlook kan lese.',
    gjoer: 'Opne e-posten i Outlook, eller be avsendaren sende vedlegga på nytt.',
  },
  'mottak.ulovlig-sti': {
    hva: 'Eit filnamn prøvde å peike ut av zip-fila.',
    betyr: 'Fila er henta ut på ein trygg stad under eit ufarleg namn.',
    gjoer: 'Sjå over fila. Kjenner du ikkje avsendaren, meld frå til IT.',
  },
  'mottak.filnavn-endret': {
    hva: 'Filnamnet hadde teikn som ikkje kan brukast.',
    betyr: 'Fila blir vist under eit rydda namn. Det opphavlege namnet er teke vare på.',
    gjoer: 'Du treng ikkje gjere noko.',
  },
  'mottak.dobbelt-filnavn': {
    hva: 'To filer hadde same namn.',
    betyr: 'Begge er tekne vare på. Den siste har fått eit nummer i namnet.',
    gjoer: 'Sjå om dei er like, og om begge skal arkiverast.',
  },
  'mottak.lenke-i-arkiv': {
    hva: 'Zip-fila hadde ein snarveg i staden for ei fil.',
    betyr: 'Snarvegen er ikkje følgd, så det han peikar på, er ikkje med.',
    gjoer: 'Be avsendaren sende sjølve fila om ho manglar.',
  },
  'mottak.daarlig-tegnsett': {
    hva: 'Teksten er merkt med feil teiknsett.',
    betyr: 'Nokre bokstavar kan vere feil eller mangle.',
    gjoer: 'Les teksten mot originalen før du bruker tittel og namn.',
  },
  'mottak.endelse-stemmer-ikke': {
    hva: 'Filnamnet seier noko anna enn innhaldet.',
    betyr: 'Fila er behandla etter det ho faktisk inneheld.',
    gjoer: 'Sjå at dokumentet blir vist rett.',
  },
  'mottak.mangler-avsender': {
    hva: 'E-posten har ingen avsendar vi kan lese.',
    betyr: 'Avsendaren må fyllast inn for hand.',
    gjoer: 'Sjå etter namn i teksten eller vedlegga.',
  },
  'mottak.ugyldig-dato': {
    hva: 'E-posten har ein dato vi ikkje kan lese.',
    betyr: 'Datoen er sett open. Tidspunktet for mottak gjeld for fristen.',
    gjoer: 'Fyll inn datoen til dokumentet om du veit han.',
  },
  'mottak.tom-epost': {
    hva: 'E-posten har verken tekst eller vedlegg.',
    betyr: 'Det er berre hovudet å arkivere.',
    gjoer: 'Vurder om e-posten skal avvisast.',
  },
  'mottak.avvist-av-sakssystem': {
    hva: 'Sakssystemet til kommunen tok ikkje imot brevet.',
    betyr: 'Brevet er ikkje registrert der enno. Alt er teke vare på her.',
    gjoer: 'Les meldinga frå sakssystemet, rett det som er feil, og ta brevet inn på nytt.',
  },
  'mottak.kvittering-ugyldig': {
    hva: 'Kvitteringa frå sakssystemet til kommunen kan ikkje brukast.',
    betyr:
      'Ho er uleseleg, eller ho gjeld ei anna pakke. Brevet kan vere registrert der likevel. Alt er teke vare på her.',
    gjoer: 'Sjå etter i sakssystemet om brevet er registrert. Er det ikkje det, ta brevet inn på nytt.',
  },
  'mottak.ikke-dekryptert': {
    hva: 'Forsendinga kunne ikkje dekrypterast.',
    betyr: 'Ho er teken vare på slik ho kom, men nøkkelen til kanalen passar ikkje.',
    gjoer:
      'Be administrator rette nøkkelen under Kanalar, og vel «Prøv igjen». Avsendaren har ikkje fått kvittering enno.',
  },
  'mottak.feil-sjekksum': {
    hva: 'Innhaldet stemmer ikkje med kontrolltalet frå avsendaren.',
    betyr: 'Noko kan ha vorte skadd eller endra på vegen.',
    gjoer: 'Vel «Prøv igjen», eller avvis ho, så kan avsendaren sende ho på nytt.',
  },
  'mottak.verifisering-feilet': {
    hva: 'Forsendinga kunne ikkje kontrollerast.',
    betyr: 'Ho er teken vare på slik ho kom, men kunne ikkje opnast.',
    gjoer: 'Vel «Prøv igjen». Går det ikkje, kan du avvise ho.',
  },
  'mottak.arkivmelding-uleselig': {
    hva: 'Arkivmeldinga kan ikkje lesast.',
    betyr: 'Fila arkivmelding.xml manglar i pakken, eller ho er skadd. Pakken er teken vare på slik han kom.',
    gjoer: 'Avvis forsendinga med beskjed om å sende pakken på nytt med ei arkivmelding.xml som kan lesast.',
  },
  'mottak.arkivmelding-bryter-skjema': {
    hva: 'Arkivmeldinga følgjer ikkje det offisielle skjemaet.',
    betyr: 'Felt manglar eller har feil form. Pakken er teken vare på slik han kom.',
    gjoer:
      'Avvis forsendinga med beskjed om å rette meldinga. Ein administrator kan òg slå av skjemakravet under Kanalar; vel så «Prøv igjen».',
  },
  'mottak.arkivmelding-ikke-en-journalpost': {
    hva: 'Arkivmeldinga har ikkje nøyaktig éin journalpost.',
    betyr: 'Vi kan ikkje vite kva dokument som høyrer saman. Pakken er teken vare på slik han kom.',
    gjoer: 'Avvis forsendinga med beskjed om å sende éi melding for kvar journalpost.',
  },
  'mottak.arkivmelding-mangler-fil': {
    hva: 'Pakken manglar eit dokument som arkivmeldinga nemner.',
    betyr: 'Brevet er ikkje komplett. Pakken er teken vare på slik han kom.',
    gjoer: 'Avvis forsendinga med beskjed om å sende pakken på nytt med alle dokumenta.',
  },
  'mottak.samme-melding': {
    hva: 'Same e-post er komen før med eit anna innhald.',
    betyr: 'Meldinga har same ID som ei anna, men teksten eller vedlegga er ikkje dei same.',
    gjoer: 'Sjå på den første før du registrerer. Ho kan vere retta av avsendaren, eller endra på vegen.',
  },
  'mottak.samme-fil': {
    hva: 'Denne fila er komen før.',
    betyr: 'Innhaldet er heilt likt noko som alt er teke imot.',
    gjoer: 'Sjå på den første før du registrerer. Oftast skal berre éi av dei arkiverast.',
  },
};
