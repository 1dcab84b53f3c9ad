import type { Problemtabell } from './problem.ts';

export const EKSPEDERING_PROBLEMER = {
  'ekspedering.finnes-ikke': {
    status: 404,
    nb: 'Utsendingen finnes ikke. Hent siden på nytt.',
    nn: 'Utsendinga finst ikkje. Hent sida på nytt.',
  },
  'ekspedering.ikke-utgaaende': {
    status: 409,
    nb: 'Bare utgående brev og notater kan sendes. Lag et svar i stedet.',
    nn: 'Berre utgåande brev og notat kan sendast. Lag eit svar i staden.',
  },
  'ekspedering.status-ugyldig': {
    status: 409,
    nb: 'Journalposten kan ikke sendes slik den står nå. Gjør den ferdig først.',
    nn: 'Journalposten kan ikkje sendast slik han står no. Gjer han ferdig først.',
  },
  'ekspedering.uten-mottaker': {
    status: 409,
    nb: 'Journalposten har ingen mottaker. Legg til en mottaker først.',
    nn: 'Journalposten har ingen mottakar. Legg til ein mottakar først.',
  },
  'ekspedering.uten-pdf': {
    status: 409,
    nb: 'Et av dokumentene har ingen PDF som kan sendes. Vent til arkivformatet er laget, eller legg ved en PDF.',
    nn: 'Eit av dokumenta har ingen PDF som kan sendast. Vent til arkivformatet er laga, eller legg ved ein PDF.',
  },
  'ekspedering.fil-uten-pdf': {
    status: 422,
    nb: 'Filen ble ikke gjort om til PDF, og ingenting er laget. Lagre den som PDF, og last opp den.',
    nn: 'Fila vart ikkje gjord om til PDF, og ingenting er laga. Lagre ho som PDF, og last opp den.',
  },
  'ekspedering.ukjent-mottaker': {
    status: 422,
    nb: 'Mottakeren står ikke på journalposten. Hent siden på nytt og velg fra listen.',
    nn: 'Mottakaren står ikkje på journalposten. Hent sida på nytt og vel frå lista.',
  },
  'ekspedering.adresse-mangler': {
    status: 422,
    nb: 'Postadressen er ikke hel. Skriv gate eller postboks, postnummer og poststed.',
    nn: 'Postadressa er ikkje heil. Skriv gate eller postboks, postnummer og poststad.',
  },
  'ekspedering.kan-ikke-digitalt': {
    status: 409,
    nb: 'Denne mottakeren kan ikke få brevet digitalt. Velg utskrift.',
    nn: 'Denne mottakaren kan ikkje få brevet digitalt. Vel utskrift.',
  },
  'ekspedering.alt-sendt': {
    status: 409,
    nb: 'Mottakeren har alt fått dette, eller det er på vei. Ingenting er sendt på nytt.',
    nn: 'Mottakaren har alt fått dette, eller det er på veg. Ingenting er sendt på nytt.',
  },
  'ekspedering.brev-tomt': {
    status: 422,
    nb: 'Brevet er tomt. Skriv teksten først.',
    nn: 'Brevet er tomt. Skriv teksten først.',
  },
  'ekspedering.flettefelt-igjen': {
    status: 422,
    nb: 'Brevet har felt som ikke er fylt ut: {felt}. Skriv inn det som skal stå der.',
    nn: 'Brevet har felt som ikkje er fylte ut: {felt}. Skriv inn det som skal stå der.',
  },
  'ekspedering.flettefelt-ukjent': {
    status: 422,
    nb: 'Malen har felt som ikke finnes: {felt}. Bruk bare feltene i listen.',
    nn: 'Malen har felt som ikkje finst: {felt}. Bruk berre felta i lista.',
  },
  'ekspedering.mal-ufullstendig': {
    status: 422,
    nb: 'Malen må ha navn og tekst på minst én målform. Fyll ut det som mangler.',
    nn: 'Malen må ha namn og tekst på minst éi målform. Fyll ut det som manglar.',
  },
  'ekspedering.mal-finnes-ikke': {
    status: 404,
    nb: 'Malen finnes ikke. Hent siden på nytt.',
    nn: 'Malen finst ikkje. Hent sida på nytt.',
  },
  'ekspedering.mal-endret': {
    status: 409,
    nb: 'Noen har endret malen mens du skrev. Ta vare på teksten din, og hent siden på nytt.',
    nn: 'Nokon har endra malen medan du skreiv. Ta vare på teksten din, og hent sida på nytt.',
  },
  'ekspedering.valg-ugyldig': {
    status: 409,
    nb: 'Utsendingen er kommet lenger enn skjermen viste. Hent siden på nytt.',
    nn: 'Utsendinga er komen lenger enn skjermen viste. Hent sida på nytt.',
  },
} as const satisfies Problemtabell;
