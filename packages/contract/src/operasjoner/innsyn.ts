import { z } from 'zod';
import { zArkivskaper, zDato, zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const zPostlisterad = z.object({
  id: zId,
  journalnummer: z.string(),
  registreringsID: z.string(),
  saksnummer: z.string(),
  sakstittel: z.string(),
  tittel: z.string(),
  journalposttype: z.enum(['I', 'U', 'N', 'X', 'S']),
  journaldato: zDato,
  dokumentetsDato: zDato.nullable(),
  parter: z.array(
    z.object({
      type: z.enum(['avsender', 'mottaker', 'intern']),
      navn: z.string().describe('«Skjermet» når navnet ikke er offentlig'),
    }),
  ),
  administrativEnhet: z.string(),
  klasse: z.string().nullable(),
  hjemmel: z.string().nullable(),
  utgaatt: z.boolean(),
});
export type Postlisterad = z.infer<typeof zPostlisterad>;
export const zPostliste = z.object({
  kommune: z.object({
    kommunenummer: z.string(),
    navn: z.string(),
    kontaktEpost: z.string().nullable(),
    kontaktTelefon: z.string().nullable(),
    egenPostliste: z.boolean().describe('Usann når kommunen publiserer fra sitt eget system'),
  }),
  rader: z.array(zPostlisterad),
  antall: z.number().int(),
  side: z.number().int(),
  sider: z.number().int(),
});
export type Postliste = z.infer<typeof zPostliste>;
export const hentPostliste = operasjon({
  id: 'innsyn.hentPostliste',
  metode: 'GET',
  sti: '/api/offentlig/:kommunenummer/postliste',
  sammendrag: 'Offentlig postliste (åpne data)',
  evne: 'offentlig',
  spor: { ingen: 'åpen for alle, ingen navn' },
  params: z.object({ kommunenummer: z.string().regex(/^\d{4}$/) }),
  query: z.object({
    q: z.string().max(200).default(''),
    fra: zDato.optional(),
    til: zDato.optional(),
    side: z.coerce.number().int().min(1).default(1),
  }),
  svar: zPostliste,
});

export const zAvgjoerelseskrav = z.enum(['begrunnelse', 'ingen', 'umulig']);
export const zPubliseringssak = z.object({
  journalpost: zId,
  arkivskaper: zArkivskaper,
  registreringsID: z.string(),
  tittel: z.string(),
  offentligTittel: z.string().nullable(),
  status: z.enum(['venter', 'stanset', 'publisert', 'trukket']),
  publiseresTid: zTidspunkt.nullable(),
  funn: z.array(
    z.object({
      slag: z.enum([
        'foedselsnummer',
        'kontonummer',
        'nummer',
        'epost',
        'telefon',
        'privatperson',
        'ukjentpart',
        'helseord',
        'loenn',
      ]),
      felt: z.enum(['tittel', 'sakstittel', 'part']),
      utdrag: z.string(),
    }),
  ),
  krav: z
    .object({ publiser: zAvgjoerelseskrav, trekk: zAvgjoerelseskrav })
    .describe('Hva en avgjørelse krever nå: begrunnelse, ingen, eller at den ikke kan tas'),
});
export type Publiseringssak = z.infer<typeof zPubliseringssak>;
export const finnPubliseringer = operasjon({
  id: 'innsyn.finnPubliseringer',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/publisering',
  sammendrag: 'Poster som venter på publisering eller er stanset av kontrollen',
  evne: 'publisering:avgjoer',
  spor: { handling: 'publisering.lest' },
  params: zIKommune,
  query: z.object({ status: z.enum(['venter', 'stanset', 'publisert', 'trukket']).default('stanset') }),
  svar: z.object({ saker: z.array(zPubliseringssak) }),
});
export const avgjoerPublisering = operasjon({
  id: 'innsyn.avgjoerPublisering',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/publisering/:id',
  sammendrag: 'Publiser likevel, eller trekk tilbake',
  evne: 'publisering:avgjoer',
  spor: { handling: 'publisering.avgjort' },
  params: zIKommuneMedId,
  body: z.object({ avgjoerelse: z.enum(['publiser', 'trekk']), begrunnelse: z.string().max(500).nullable() }),
  svar: zPubliseringssak,
});
