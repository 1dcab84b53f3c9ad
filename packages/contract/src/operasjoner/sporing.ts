import { z } from 'zod';
import { zIKommuneMedId, zTidspunkt } from '../felles.ts';
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
