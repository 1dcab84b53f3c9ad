import { z } from 'zod';
import { zDato, zId, zIKommune } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

/** The journals of a municipality: its own, and the one the public may have. */
export const JOURNALER = ['loepende', 'offentlig'] as const;
export type Journalslag = (typeof JOURNALER)[number];

const zNummer = z.coerce.number().int().min(1).max(2_147_483_647).optional();
const zTekst = z.string().min(1).max(100).optional();
const zUtvalg = z.object({
  fra: zDato.optional().describe('Journaldato fra og med'),
  til: zDato.optional().describe('Journaldato til og med'),
  fraNummer: zNummer.describe('Løpenummer fra og med'),
  tilNummer: zNummer.describe('Løpenummer til og med'),
  typer: z
    .string()
    .regex(/^[IUNXS](,[IUNXS]){0,4}$/)
    .optional()
    .describe('Journalposttyper med komma mellom; uten: alle'),
  journalenhet: zTekst,
  enhet: zTekst.describe('Kode for administrativ enhet'),
  saksbehandler: zTekst,
  arkivdel: zId.optional(),
});

export const zJournalrapportrad = z.object({
  id: zId,
  saksmappe: zId,
  mappeID: z.string(),
  sakstittel: z.string(),
  sakEnhet: z.string().nullable(),
  saksansvarlig: z.string().nullable(),
  arkivdel: z.string().nullable(),
  klasseID: z.string().nullable(),
  klassetittel: z.string().nullable(),
  journalnummer: z.string(),
  registreringsID: z.string(),
  journalposttype: z.enum(['I', 'U', 'N', 'X', 'S']),
  journalstatus: z.enum(['J', 'E', 'A', 'U', 'F', 'G', 'M', 'S', 'R']),
  journaldato: zDato,
  dokumentetsDato: zDato.nullable().describe('Tom: udatert'),
  tittel: z.string(),
  tilgangskode: z.string().nullable(),
  hjemmel: z.string().nullable(),
  antallVedlegg: z.number().int().nullable(),
  offentlighetsvurdertDato: zDato.nullable(),
  journalenhet: z.string().nullable(),
  parter: z.array(
    z.object({
      type: z.enum(['EA', 'EM', 'EK', 'GM', 'IA', 'IM', 'IK', 'IS']),
      navn: z.string(),
      enhet: z.string().nullable(),
      saksbehandler: z.string().nullable(),
    }),
  ),
  avskrivning: z.object({ maate: z.string(), dato: zDato, avskrevetAv: z.string().nullable() }).nullable(),
  skjult: z.boolean(),
});
export type Journalrapportrad = z.infer<typeof zJournalrapportrad>;

const zJournal = zIKommune.extend({ slag: z.enum(JOURNALER) });
export const hentJournalrapport = operasjon({
  id: 'arkiv.hentJournalrapport',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journaler/:slag',
  sammendrag: 'Løpende eller offentlig journal, en side av gangen',
  evne: 'journalpost:les',
  spor: { handling: 'journal.lest' },
  params: zJournal,
  query: zUtvalg.extend({
    etter: z.string().max(300).optional().describe('`neste` fra siden før'),
    grense: z.coerce.number().int().min(1).max(200).default(50),
  }),
  svar: z.object({ rader: z.array(zJournalrapportrad), neste: z.string().nullable() }),
});
export const hentJournalfil = operasjon({
  id: 'arkiv.hentJournalfil',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalfiler/:slag',
  sammendrag: 'Løpende eller offentlig journal som PDF, XLSX eller CSV',
  evne: 'journalpost:les',
  spor: { handling: 'journal.eksportert' },
  params: zJournal,
  query: zUtvalg.extend({
    format: z.enum(['pdf', 'csv', 'xlsx']).default('pdf'),
    maalform: z.enum(['nb', 'nn']).default('nb'),
  }),
  svar: 'fil',
});
