import { z } from 'zod';
import { zArkivskaper, zDato, zId } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const zSoeketreff = z.object({
  slag: z.enum(['journalpost', 'sak']),
  id: zId,
  arkivskaper: zArkivskaper,
  saksmappe: zId,
  nummer: z.string(),
  tittel: z.string(),
  part: z.string().nullable(),
  dato: zDato.nullable(),
  utdrag: z.string().nullable().describe('Tekst med treffet, «‹» og «›» rundt ordet'),
  skjult: z.boolean(),
});
export type Soeketreff = z.infer<typeof zSoeketreff>;
export const soek = operasjon({
  id: 'soek.finn',
  metode: 'GET',
  sti: '/api/soek',
  sammendrag: 'Søk i det du har lov å se',
  evne: 'innlogget',
  spor: { handling: 'soek' },
  query: z.object({
    q: z.string().min(1).max(200),
    kommuner: z.string().optional(),
    fra: zDato.optional(),
    til: zDato.optional(),
    grense: z.coerce.number().int().min(1).max(100).default(30),
  }),
  svar: z.object({ treff: z.array(zSoeketreff), flere: z.boolean() }),
});
