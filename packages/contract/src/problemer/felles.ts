import type { Problemtabell } from './problem.ts';

export const FELLES_PROBLEMER = {
  'tjener.uventet': {
    status: 500,
    nb: 'Noe gikk galt hos oss. Ingenting er endret. Prøv igjen, og si fra til den som drifter hvis det skjer på nytt.',
    nn: 'Noko gjekk gale hos oss. Ingenting er endra. Prøv igjen, og sei frå til den som driftar om det skjer på nytt.',
  },
  'tjener.ugyldig-forespoersel': {
    status: 400,
    nb: 'Noe av det du fylte ut mangler eller har feil form. Se på feltene som er merket.',
    nn: 'Noko av det du fylte ut manglar eller har feil form. Sjå på felta som er merkte.',
  },
  'tjener.ugyldig-adresse': {
    status: 400,
    nb: 'Adressen er skrevet på en måte vi ikke forstår. Se etter skrivefeil, eller gå til forsiden.',
    nn: 'Adressa er skriven på ein måte vi ikkje forstår. Sjå etter skrivefeil, eller gå til framsida.',
  },
  'tjener.for-stort': {
    status: 413,
    nb: 'Det du sendte, er for stort. Ingenting er lagret. Del det opp, og send delene hver for seg.',
    nn: 'Det du sende, er for stort. Ingenting er lagra. Del det opp, og send delane kvar for seg.',
  },
  'tjener.finnes-ikke': {
    status: 404,
    nb: 'Vi finner det ikke, eller du har ikke tilgang til det.',
    nn: 'Vi finn det ikkje, eller du har ikkje tilgang til det.',
  },
  'tjener.for-mange-forsoek': {
    status: 429,
    nb: 'For mange forsøk på kort tid. Vent litt og prøv igjen.',
    nn: 'For mange forsøk på kort tid. Vent litt og prøv igjen.',
  },
  'tjener.endret-av-andre': {
    status: 409,
    nb: 'Noen andre endret dette mens du arbeidet. Hent det på nytt og se over.',
    nn: 'Nokon andre endra dette medan du arbeidde. Hent det på nytt og sjå over.',
  },
  'nett.ingen-kontakt': {
    status: 503,
    nb: 'Vi får ikke kontakt med tjeneren. Sjekk nettet; det du har skrevet, står her fortsatt.',
    nn: 'Vi får ikkje kontakt med tenaren. Sjekk nettet; det du har skrive, står her framleis.',
  },
  'tilgang.ikke-innlogget': { status: 401, nb: 'Du må logge inn.', nn: 'Du må logge inn.' },
  'tilgang.feil-brukernavn-eller-passord': {
    status: 401,
    nb: 'Brukernavnet eller passordet stemmer ikke. Prøv igjen.',
    nn: 'Brukarnamnet eller passordet stemmer ikkje. Prøv igjen.',
  },
} as const satisfies Problemtabell;
