import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const zPresedens = z.object({
  id: zId,
  presedensDato: zDato,
  tittel: z.string(),
  beskrivelse: z.string().nullable(),
  hjemmel: z.string().nullable(),
  rettskildefaktor: z.string(),
  status: z.enum(['G', 'F']).describe('Gjeldende eller foreldet'),
  godkjentDato: zTidspunkt.nullable(),
  godkjentAv: z.string().nullable(),
  foreldetDato: zTidspunkt.nullable(),
});
export const zPresedensrad = zPresedens.extend({
  enhet: z.object({ type: z.enum(['saksmappe', 'journalpost']), id: zId }).describe('Det presedensen står på'),
  nummer: z.string().describe('Saksnummeret eller registrerings-ID-en til det den står på'),
});
export type Presedensrad = z.infer<typeof zPresedensrad>;

export const finnPresedenser = operasjon({
  id: 'arkiv.finnPresedenser',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/presedenser',
  sammendrag: 'Presedensene i kommunen, nyeste først, også de som er foreldet',
  evne: 'saksmappe:les',
  spor: { handling: 'presedenser.lest' },
  params: zIKommune,
  query: z.object({
    tekst: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe('Del av tittel, beskrivelse, hjemmel eller rettskilde'),
    status: z.enum(['G', 'F']).optional(),
    godkjent: z.enum(['true', 'false']).optional(),
    fra: zDato.optional(),
    til: zDato.optional(),
    etter: z.string().max(300).optional().describe('`neste` fra siden før'),
    grense: z.coerce.number().int().min(1).max(100).default(50),
  }),
  svar: z.object({ presedenser: z.array(zPresedensrad), neste: z.string().nullable() }),
});
export const godkjennPresedens = operasjon({
  id: 'arkiv.godkjennPresedens',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/presedenser/:id/godkjenning',
  sammendrag: 'Godkjenn en presedens',
  evne: 'presedens:godkjenn',
  spor: { handling: 'presedens.godkjent' },
  params: zIKommuneMedId,
  svar: 'tomt',
});
