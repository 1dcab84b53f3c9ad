import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const hentSpor = operasjon({
  id: 'sporing.hentSpor',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/spor/:id',
  sammendrag: 'Hvem har sett eller gjort hva med objektet',
  evne: 'sporing:les',
  spor: { handling: 'spor.lest' },
  params: zIKommuneMedId,
  svar: z.object({
    spor: z.array(z.object({ tidspunkt: zTidspunkt, aktoer: z.string(), handling: z.string(), utfall: z.string() })),
  }),
});

export const zSporlinje = z.object({
  id: zId,
  tidspunkt: zTidspunkt,
  aktoer: z.string(),
  handling: z.string(),
  objekt: z.string().nullable(),
  utfall: z.enum(['utfoert', 'avvist']),
});
export type Sporlinje = z.infer<typeof zSporlinje>;

export const finnSpor = operasjon({
  id: 'sporing.finnSpor',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/spor',
  sammendrag: 'Sporingsloggen, nyeste først, en side om gangen',
  evne: 'sporing:les',
  spor: { handling: 'spor.lest' },
  params: zIKommune,
  query: z.object({
    person: z.string().max(60).optional().describe('Bare det denne brukeren har gjort (id)'),
    handling: z.string().max(60).optional(),
    objekt: z.string().max(60).optional(),
    fra: zDato.optional(),
    til: zDato.optional(),
    etter: z
      .string()
      .regex(/^\d{1,15}$/)
      .optional()
      .describe('«neste» fra forrige side'),
    grense: z.coerce.number().int().min(1).max(200).default(50),
  }),
  svar: z.object({ rader: z.array(zSporlinje), neste: z.string().nullable() }),
});
export const verifiserSpor = operasjon({
  id: 'sporing.verifiserSpor',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/spor/kontroll',
  sammendrag: 'Regn hele kjeden om igjen, og si hva som ikke stemmer',
  evne: 'sporing:les',
  spor: { handling: 'spor.kontrollert' },
  params: zIKommune,
  svar: z.object({
    uroert: z.boolean(),
    antall: z.number().int().describe('Ledd i kjeden'),
    antallFunn: z.number().int(),
    funn: z.array(z.object({ type: z.string(), nr: z.number().int().nullable(), spor: z.string().nullable() })),
    hode: z.object({ nr: z.number().int(), sjekksum: z.string() }).describe('Tas vare på utenfor databasen'),
  }),
});
