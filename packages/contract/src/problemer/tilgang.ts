import type { Problemtabell } from './problem.ts';

export const TILGANG_PROBLEMER = {
  'tilgang.for-mange-forsoek': {
    status: 429,
    nb: 'For mange mislykkede forsøk på å logge inn. Vent {sekunder} sekunder og prøv igjen.',
    nn: 'For mange mislykka forsøk på å logge inn. Vent {sekunder} sekund og prøv igjen.',
  },
  'tilgang.ingen-tildeling': {
    status: 403,
    nb: 'Du har ingen gyldig tilgang i noen kommune i dag. Be administratoren i kommunen din om å gi deg en rolle.',
    nn: 'Du har ingen gyldig tilgang i nokon kommune i dag. Be administratoren i kommunen din om å gi deg ei rolle.',
  },
  'tilgang.brukernavn-opptatt': {
    status: 409,
    nb: 'Brukernavnet er i bruk. Ingenting er opprettet. Velg et annet, eller gi den som har det en rolle her.',
    nn: 'Brukarnamnet er i bruk. Ingenting er oppretta. Vel eit anna, eller gi den som har det ei rolle her.',
  },
  'tilgang.svakt-passord': {
    status: 422,
    nb: 'Passordet er for lett å gjette. Bruk minst {tegn} tegn, gjerne noen ord etter hverandre, og ikke brukernavnet.',
    nn: 'Passordet er for lett å gjette. Bruk minst {tegn} teikn, gjerne nokre ord etter kvarandre, og ikkje brukarnamnet.',
  },
  'tilgang.ukjent-enhet': {
    status: 422,
    nb: 'Enheten finnes ikke i kommunen. Velg en fra listen.',
    nn: 'Eininga finst ikkje i kommunen. Vel ei frå lista.',
  },
  'tilgang.ugyldig-periode': {
    status: 422,
    nb: 'Tilgangen slutter før den begynner. Rett datoene.',
    nn: 'Tilgangen sluttar før han tek til. Rett datoane.',
  },
  'tilgang.siste-administrator': {
    status: 409,
    nb: 'Dette er den siste administratoren i kommunen. Gi rollen til en annen først.',
    nn: 'Dette er den siste administratoren i kommunen. Gi rolla til ein annan først.',
  },
  'tilgang.tildeling-avsluttet': {
    status: 409,
    nb: 'Tilgangen er alt avsluttet. Hent listen på nytt.',
    nn: 'Tilgangen er alt avslutta. Hent lista på nytt.',
  },
} as const satisfies Problemtabell;
