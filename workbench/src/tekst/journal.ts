import { spraak } from './spraak.ts';

/** The journals as lists and files. */
export const journal = spraak(
  {
    velg: 'Velg journal',
    ingenTilgang: 'Du har ikke tilgang til journalen i noen av kommunene du har valgt',
    om: {
      loepende: 'Alt som er registrert, i nummerrekkefølge, slik du har lov til å se det.',
      offentlig: 'Det alle har rett til å se. Skjermede titler og navn er tatt bort, uansett hvem som spør.',
    },
    lastNed: 'Skriv ut eller last ned',
    fra: 'Journaldato fra',
    til: 'Journaldato til',
    fraNummer: 'Løpenummer fra',
    tilNummer: 'Løpenummer til',
    nullstill: 'Vis alt',
    tom: 'Ingen journalposter i dette utvalget',
    tomHjelp: 'Velg et lengre tidsrom, eller ta bort et av valgene.',
    jnr: 'Jnr. {{nummer}}',
  },
  {
    velg: 'Vel journal',
    ingenTilgang: 'Du har ikkje tilgang til journalen i nokon av kommunane du har valt',
    om: {
      loepende: 'Alt som er registrert, i nummerrekkjefølgje, slik du har lov til å sjå det.',
      offentlig: 'Det alle har rett til å sjå. Skjerma titlar og namn er tekne bort, uansett kven som spør.',
    },
    lastNed: 'Skriv ut eller last ned',
    fra: 'Journaldato frå',
    til: 'Journaldato til',
    fraNummer: 'Løpenummer frå',
    tilNummer: 'Løpenummer til',
    nullstill: 'Vis alt',
    tom: 'Ingen journalpostar i dette utvalet',
    tomHjelp: 'Vel eit lengre tidsrom, eller ta bort eit av vala.',
    jnr: 'Jnr. {{nummer}}',
  },
);
