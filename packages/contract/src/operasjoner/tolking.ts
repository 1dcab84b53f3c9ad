import { z } from 'zod';
import { zBoks, zId, zIKommuneMedId, zKonfidens } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { TILLITSNIVAAER } from './tillit.ts';

export const FORSLAGSFELT = [
  'tittel',
  'avsender',
  'dokumentetsDato',
  'journalposttype',
  'saksmappe',
  'klasse',
  'administrativEnhet',
  'saksbehandler',
  'tilgangskode',
  'vedlegg',
  'arkivverdi',
  'kommune',
] as const;
export const zForslagsfelt = z.enum(FORSLAGSFELT);

export const zBevis = z.object({
  dokument: zId.nullable(),
  side: z.number().int().nullable(),
  boks: zBoks.nullable(),
  tekst: z.string().nullable(),
  regel: z.string().describe('Nøkkel til forklaringen, f.eks. saksnummer-sitert'),
});
export const zKandidat = z.object({ verdi: z.unknown(), visning: z.string(), konfidens: zKonfidens });
export const zForslag = z.object({
  felt: zForslagsfelt,
  verdi: z.unknown().describe('Typen følger feltet; se docs/ordliste.md'),
  visning: z.string(),
  konfidens: zKonfidens,
  sikkerhet: z.enum(['sikker', 'foreslaatt', 'usikker']),
  nivaa: z.enum(TILLITSNIVAAER).nullable().describe('Hva forslaget får lov til. Tom for felt som ikke måles.'),
  bevis: z.array(zBevis),
  kandidater: z.array(zKandidat),
});
export type Forslag = z.infer<typeof zForslag>;

export const zLestSide = z.object({
  nr: z.number().int(),
  bredde: z.number().int(),
  hoeyde: z.number().int(),
  kilde: z.enum(['tekstlag', 'ocr', 'ingen']),
  konfidens: zKonfidens,
  rotasjon: z.number().int(),
  advarsel: z.string().nullable(),
});
export const zLesning = z.object({
  dokumenter: z.array(
    z.object({
      dokument: zId,
      status: z.enum(['venter', 'leses', 'lest', 'ulest']),
      aarsak: z.string().nullable(),
      antallSider: z.number().int(),
      harArkivfil: z.boolean(),
      sider: z.array(zLestSide),
    }),
  ),
  forslag: z.array(zForslag),
  ferdig: z.boolean(),
  maalform: z.enum(['nb', 'nn', 'ukjent']),
});
export type Lesning = z.infer<typeof zLesning>;

export const hentLesning = operasjon({
  id: 'tolking.hentLesning',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/lesning',
  sammendrag: 'Lesestatus, sider og forslag med bevis',
  evne: 'forsendelse:les',
  spor: { ingen: 'lesing av forsendelsen er sporet i mottak.hentForsendelse' },
  params: zIKommuneMedId,
  svar: zLesning,
});
const zSideParams = zIKommuneMedId.extend({ dokument: zId, nr: z.coerce.number().int().min(1) });
export const hentSidebilde = operasjon({
  id: 'tolking.hentSidebilde',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/dokumenter/:dokument/sider/:nr/bilde',
  sammendrag: 'Bilde av en side',
  evne: 'forsendelse:les',
  spor: { ingen: 'lesing av forsendelsen er sporet i mottak.hentForsendelse' },
  params: zSideParams,
  query: z.object({ liten: z.stringbool().optional() }),
  svar: 'fil',
});
export const hentSideord = operasjon({
  id: 'tolking.hentSideord',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/dokumenter/:dokument/sider/:nr/ord',
  sammendrag: 'Ordene på en side med plass',
  evne: 'forsendelse:les',
  spor: { ingen: 'lesing av forsendelsen er sporet i mottak.hentForsendelse' },
  params: zSideParams,
  svar: z.object({
    tekst: z.string(),
    ord: z.array(
      z.object({
        tekst: z.string(),
        x: z.number(),
        y: z.number(),
        b: z.number(),
        h: z.number(),
        konfidens: zKonfidens,
      }),
    ),
  }),
});
export const FUNNSLAG = [
  'foedselsnummer',
  'orgnr',
  'kontonummer',
  'telefon',
  'epost',
  'beloep',
  'dato',
  'eiendom',
  'referanse',
  'adresse',
  'poststed',
  'person',
  'organisasjon',
] as const;
export const zFunn = z.object({
  slag: z.enum(FUNNSLAG),
  verdi: z.string().nullable().describe('På én måte for hvert slag, datoer som ÅÅÅÅ-MM-DD. Fødselsnummer gis ikke ut.'),
  boks: zBoks.nullable(),
});
export type Funn = z.infer<typeof zFunn>;

export const hentSidefunn = operasjon({
  id: 'tolking.hentSidefunn',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/dokumenter/:dokument/sider/:nr/funn',
  sammendrag: 'Datoer, navn, adresser og numre som står på en side, med plass',
  evne: 'forsendelse:les',
  spor: { ingen: 'lesing av forsendelsen er sporet i mottak.hentForsendelse' },
  params: zSideParams,
  svar: z.object({ funn: z.array(zFunn) }),
});
export const hentArkivfil = operasjon({
  id: 'tolking.hentArkivfil',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/dokumenter/:dokument/arkivfil',
  sammendrag: 'Søkbar kopi i arkivformat',
  evne: 'forsendelse:les',
  spor: { handling: 'dokument.lastetNed' },
  params: zIKommuneMedId.extend({ dokument: zId }),
  svar: 'fil',
});
