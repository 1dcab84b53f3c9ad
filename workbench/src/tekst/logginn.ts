import { spraak } from './spraak.ts';

export const logginn = spraak(
  {
    tittel: 'Logg inn',
    ingress: 'Post, saker og arkiv for kommunene i samarbeidet.',
    brukernavn: 'Brukernavn',
    passord: 'Passord',
    knapp: 'Logg inn',
    mangler: 'Skriv brukernavn og passord.',
    demo: 'Prøv med en oppdiktet bruker',
    demoForklaring:
      'Dette er en demo med oppdiktede brev og personer. Velg hvem du vil være; ett trykk logger deg inn.',
    somBruker: 'Logg inn som {{navn}}',
  },
  {
    tittel: 'Logg inn',
    ingress: 'Post, saker og arkiv for kommunane i samarbeidet.',
    brukernavn: 'Brukarnamn',
    passord: 'Passord',
    knapp: 'Logg inn',
    mangler: 'Skriv brukarnamn og passord.',
    demo: 'Prøv med ein oppdikta brukar',
    demoForklaring: 'Dette er ein demo med oppdikta brev og personar. Vel kven du vil vere; eitt trykk loggar deg inn.',
    somBruker: 'Logg inn som {{navn}}',
  },
);
