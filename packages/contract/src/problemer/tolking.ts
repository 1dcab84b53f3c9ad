import type { Problemtabell } from './problem.ts';

/** Why a document has no text is no problem of an operation: it is shown with the document (`lesefeiltekst`). */
export const TOLKING_PROBLEMER = {
  'tolking.trening-gaar': {
    status: 409,
    nb: 'Programmet lærer allerede. Vent til det er ferdig.',
    nn: 'Programmet lærer alt. Vent til det er ferdig.',
  },
  'tolking.tak-for-lavt': {
    status: 422,
    nb: 'Dette feltet må alltid vises ferdig utfylt. Ellers kan noe som skal skjermes, bli oversett. Velg «Stå i feltet» eller høyere.',
    nn: 'Dette feltet må alltid visast ferdig utfylt. Elles kan noko som skal skjermast, bli oversett. Vel «Stå i feltet» eller høgare.',
  },
  'tolking.ukjent-modell': {
    status: 404,
    nb: 'Denne versjonen er ikke tatt vare på lenger. Velg en av dem som står på siden.',
    nn: 'Denne versjonen er ikkje teken vare på lenger. Vel ein av dei som står på sida.',
  },
} as const satisfies Problemtabell;
