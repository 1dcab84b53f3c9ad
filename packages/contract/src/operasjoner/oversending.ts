import { z } from 'zod';
import { zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { KANALER, zFoelgesvar, zForsendelse } from './mottak.ts';

const zMaalform = z.enum(['nb', 'nn']);
export const FOELGEBREVSLAG = ['svar', 'oversending'] as const;

const zOversending = z.object({
  brev: z.object({
    mottaker: z.string().trim().min(1).max(250),
    adresse: z.string().max(500),
    maalform: zMaalform,
    tekst: z.string().trim().min(1).max(5000),
  }),
  merknad: z.string().max(500).nullable(),
  svar: zFoelgesvar.nullable().describe('Det avsenderen får vite; null: ingenting'),
});
export type Oversending = z.infer<typeof zOversending>;

export const oversendForsendelse = operasjon({
  id: 'mottak.oversendForsendelse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/oversend',
  sammendrag: 'Send videre til et organ utenfor dokumentsenteret, med følgebrev',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'forsendelse.oversendt' },
  params: zIKommuneMedId,
  body: zOversending,
  svar: zForsendelse,
});

const zMaler = z.object({ nb: z.string(), nn: z.string() });
export const hentFoelgebrevmaler = operasjon({
  id: 'mottak.hentFoelgebrevmaler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/foelgebrevmaler',
  sammendrag: 'Det et svar til avsenderen og et følgebrev begynner med',
  evne: 'journalpost:journalfoer',
  spor: { ingen: 'faste tekster' },
  params: zIKommuneMedId,
  query: z.object({ til: z.string().max(250).default('') }),
  svar: z.object({ svar: zMaler, oversending: zMaler }),
});

export const zFoelgebrev = z.object({
  id: zId,
  forsendelse: zId,
  slag: z.enum(FOELGEBREVSLAG),
  mottaker: z.string(),
  adresse: z.string(),
  epost: z.string().nullable(),
  status: z.enum(['venter', 'sendes', 'sendt', 'trukket']),
  lagetTid: zTidspunkt,
  lagetAv: z.string(),
  sendtTid: zTidspunkt.nullable(),
  sendtAv: z.string().nullable(),
  sendtMaate: z.enum(['epost', 'post']).nullable(),
});
export type Foelgebrev = z.infer<typeof zFoelgebrev>;
export const zSendtvidere = z.object({
  forsendelse: zId,
  retning: z.enum(['ut', 'inn']),
  filnavn: z.string(),
  emne: z.string().nullable(),
  kanal: z.enum(KANALER),
  mottattTid: zTidspunkt.describe('Første mottak, hvor det enn var'),
  motpart: z.string().describe('Organisasjonsnummeret til en kommune, eller navnet på et organ utenfor'),
  av: z.string(),
  tid: zTidspunkt,
  merknad: z.string().nullable(),
});
export type Sendtvidere = z.infer<typeof zSendtvidere>;
export const finnSendtVidere = operasjon({
  id: 'mottak.finnSendtVidere',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/sendt-videre',
  sammendrag: 'Det som er sendt videre og det som er sendt hit, og brevene som hører til',
  evne: 'forsendelse:les',
  spor: { handling: 'sendtVidere.lest' },
  params: zIKommune,
  svar: z.object({
    venter: z.array(zFoelgebrev),
    sendt: z.array(zFoelgebrev),
    spor: z.array(zSendtvidere),
    harPost: z.boolean(),
  }),
});
export const hentFoelgebrev = operasjon({
  id: 'mottak.hentFoelgebrev',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/foelgebrev/:id',
  sammendrag: 'Brevet som PDF',
  evne: 'forsendelse:les',
  spor: { handling: 'foelgebrev.lest' },
  params: zIKommuneMedId,
  svar: 'fil',
});
export const sendFoelgebrev = operasjon({
  id: 'mottak.sendFoelgebrev',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/foelgebrev/:id/sending',
  sammendrag: 'Noter at brevet er lagt i posten, eller send det på e-post',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'foelgebrev.sendt' },
  params: zIKommuneMedId,
  body: z.object({ maate: z.enum(['epost', 'post']) }),
  svar: 'tomt',
});
