import { z } from 'zod';
import { zIKommune } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

/** Fields whose proposals are held against what people decide. */
export const LAERTE_FELT = [
  'arkivverdi',
  'saksmappe',
  'journalposttype',
  'administrativEnhet',
  'saksbehandler',
  'klasse',
  'tilgangskode',
] as const;
export const TILLITSNIVAAER = ['stille', 'foreslaatt', 'forhaandsutfylt', 'entast', 'bunke'] as const;

const zAndel = z.number().min(0).max(1);
export const zFelttillit = z.object({
  felt: z.enum(LAERTE_FELT),
  avgjort: z.number().int().describe('Forslag som noen har avgjort, av de siste'),
  rette: z.number().int(),
  nivaa: z.enum(TILLITSNIVAAER).describe('Det høyeste nivået forslagene har gjort seg fortjent til'),
  sikreNok: zAndel.describe('Andelen som er så sikker at feilen er under 1 prosent, med 99 prosent sannsynlighet'),
  modeller: z.array(z.string()),
  verdier: z
    .array(z.object({ verdi: z.string(), avgjort: z.number().int(), rette: z.number().int() }))
    .describe('De vanligste verdiene som er foreslått. Tomt for felt som peker på personer eller saker.'),
});
export type Felttillit = z.infer<typeof zFelttillit>;

export const hentTillit = operasjon({
  id: 'tolking.hentTillit',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/tillit',
  sammendrag: 'Hvor ofte forslagene har vært rette, felt for felt',
  evne: 'journalpost:arkiver',
  spor: { ingen: 'tall om forslagene, uten innhold fra post' },
  params: zIKommune,
  svar: z.object({ felter: z.array(zFelttillit) }),
});
