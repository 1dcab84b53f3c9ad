import { z } from 'zod';
import { POSTKASSEFELT, TOKENFELT } from '../epost/innstillinger.ts';

/** What a municipality sets for a mailbox in Microsoft 365. The client must be held to the mailbox of the municipality there. */
export const zGraphInnstillinger = z.strictObject({
  postkasse: z.email().meta({ nb: 'Postkasse (e-postadresse)', nn: 'Postkasse (e-postadresse)' }),
  leietaker: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9.-]{3,253}$/)
    .meta({ nb: 'Leietaker i Microsoft 365 (id eller domene)', nn: 'Leigetakar i Microsoft 365 (id eller domene)' }),
  klientId: z.string().trim().min(1).max(200).meta({ nb: 'Klient-ID', nn: 'Klient-ID' }),
  mappe: z.string().trim().min(1).max(200).default('inbox').meta({ nb: 'Mappe som leses', nn: 'Mappe som blir lesen' }),
  ...POSTKASSEFELT,
  adresse: z
    .url({ protocol: /^https?$/ })
    .default('https://graph.microsoft.com/v1.0')
    .meta({ nb: 'Adresse til Graph', nn: 'Adresse til Graph' }),
  tokenadresse: TOKENFELT.tokenadresse,
});
export type GraphInnstillinger = z.output<typeof zGraphInnstillinger>;
