import { z } from 'zod';
import { zIKommune, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

const zFelt = z.object({
  epost: z.array(z.email().max(320)).max(20),
  webhook: z
    .url({ protocol: /^https$/ })
    .max(2000)
    .nullable(),
  feiletMinutter: z.number().int().min(1).max(10_080),
  utloepDager: z.number().int().min(1).max(180),
});

export const hentVarsling = operasjon({
  id: 'mottak.hentVarsling',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/varsling',
  sammendrag: 'Hvem som får varsel når mottaket svikter',
  evne: 'kanal:administrer',
  spor: { ingen: 'driftstall' },
  params: zIKommune,
  svar: zFelt.extend({
    webhook: z.string().nullable(),
    harHemmelighet: z.boolean().describe('Bare om den er satt. Verdien vises aldri.'),
    harEpost: z.boolean().describe('Om den som drifter, har satt en e-posttjener'),
    endringer: z.array(
      z.object({
        felt: z.string(),
        fra: z.string().nullable(),
        til: z.string().nullable(),
        endretAv: z.string(),
        tidspunkt: zTidspunkt,
      }),
    ),
  }),
});
export const endreVarsling = operasjon({
  id: 'mottak.endreVarsling',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/varsling',
  sammendrag: 'Endre hvem som får varsel',
  evne: 'kanal:administrer',
  spor: { handling: 'varsling.endret' },
  params: zIKommune,
  body: zFelt.extend({ hemmelighet: z.string().min(16).max(500).optional() }),
  svar: 'tomt',
});

/** How a trial went by one way: taken, refused by the other end, or the other end was not reached. */
const zProeveutfall = z.enum(['sendt', 'avvist', 'naas-ikke']);
export const proevVarsling = operasjon({
  id: 'mottak.proevVarsling',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/varsling/proev',
  sammendrag: 'Send et prøvevarsel til dem som er satt opp',
  evne: 'kanal:administrer',
  spor: { handling: 'varsling.proevd' },
  params: zIKommune,
  svar: z.object({
    epost: zProeveutfall.nullable().describe('Null når ingen adresser er satt'),
    webhook: zProeveutfall.nullable().describe('Null når ingen webhook er satt'),
  }),
});
