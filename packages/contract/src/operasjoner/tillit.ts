import { z } from 'zod';
import { zIKommune, zTidspunkt } from '../felles.ts';
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
  iKraft: z.enum(TILLITSNIVAAER).describe('Det forslagene får lov til nå'),
  tak: z.enum(TILLITSNIVAAER).describe('Det høyeste en administrator har tillatt'),
  gulv: z.enum(TILLITSNIVAAER).describe('Det laveste feltet kan falle til'),
  sikreNok: zAndel.describe('Andelen som er så sikker at feilen er under 1 prosent, med 99 prosent sannsynlighet'),
  modeller: z.array(z.string()),
  verdier: z
    .array(z.object({ verdi: z.string(), avgjort: z.number().int(), rette: z.number().int() }))
    .describe('De vanligste verdiene som er foreslått. Tomt for felt som peker på personer eller saker.'),
});
export type Felttillit = z.infer<typeof zFelttillit>;

export const zNivaaendring = z.object({
  felt: z.enum(LAERTE_FELT),
  tid: zTidspunkt,
  slag: z.enum(['nivaa', 'tak']),
  fra: z.enum(TILLITSNIVAAER),
  til: z.enum(TILLITSNIVAAER),
  aarsak: z.enum(['opptjent', 'feil', 'stikkproeve', 'bestemt']),
  avgjort: z.number().int().describe('Forslagene endringen bygger på'),
  feil: z.number().int(),
  endretAv: z.string(),
  grunn: z.string().nullable().describe('Bare når noen har bestemt det'),
});
export type Nivaaendring = z.infer<typeof zNivaaendring>;

export const hentTillit = operasjon({
  id: 'tolking.hentTillit',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/tillit',
  sammendrag: 'Hvor ofte forslagene har vært rette, felt for felt',
  evne: 'tillit:les',
  spor: { ingen: 'tall om forslagene, uten innhold fra post' },
  params: zIKommune,
  svar: z.object({
    felter: z.array(zFelttillit),
    endringer: z.array(zNivaaendring).describe('De siste endringene, nyeste først'),
  }),
});

const GRUNN_MAKS = 500;

export const settNivaatak = operasjon({
  id: 'tolking.settNivaatak',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/tillit/:felt/tak',
  sammendrag: 'Bestem hvor langt forslagene i et felt kan gå',
  evne: 'tillit:endre',
  spor: { handling: 'tillit.tak' },
  params: zIKommune.extend({ felt: z.enum(LAERTE_FELT) }),
  body: z.object({ tak: z.enum(TILLITSNIVAAER), grunn: z.string().trim().min(1).max(GRUNN_MAKS) }),
  svar: 'tomt',
});
