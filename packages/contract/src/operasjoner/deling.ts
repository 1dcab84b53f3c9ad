import { z } from 'zod';
import { zId, zIKommune, zIKommuneMedId, zKonfidens, zSaksnummer } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { zForsendelse, zForsendelsestatus } from './mottak.ts';

export const UTELATTGRUNNER = ['skilleark', 'blank', 'annet'] as const;
const zSidenummer = z.number().int().min(1);
const zSving = z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]);
const zUtelatt = z.object({ side: zSidenummer, grunn: z.enum(UTELATTGRUNNER) });

export const zDelegrunn = z.object({
  regel: z.string().describe('Nøkkel til forklaringen, f.eks. skilleark'),
  side: zSidenummer,
  tekst: z.string().nullable().describe('Det som står på siden, når grunnen er noe som står der'),
});
export const zDelingsforslag = z.object({
  kanDeles: z.boolean(),
  dokument: zId.nullable(),
  sider: z.array(
    z.object({
      nr: zSidenummer,
      bredde: z.number().int(),
      hoeyde: z.number().int(),
      blank: z.boolean(),
      rotasjon: zSving.describe('Svingen siden trengte for å stå rett vei'),
      skjevhet: z.number().describe('Grader linjene hellet; rettes opp i arkivkopien'),
      skilleark: z.enum(['qr', 'code128', 'patch-t']).nullable(),
    }),
  ),
  deler: z.array(
    z.object({
      sider: z.array(zSidenummer),
      saksnummer: zSaksnummer.nullable(),
      konfidens: zKonfidens.describe('Hvor sikkert det er at et nytt brev begynner her'),
      grunnlag: z.array(zDelegrunn),
    }),
  ),
  utelatt: z.array(zUtelatt),
});
export type Delingsforslag = z.infer<typeof zDelingsforslag>;

export const hentDelingsforslag = operasjon({
  id: 'tolking.hentDelingsforslag',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/delingsforslag',
  sammendrag: 'Forslag til hvor nye brev begynner i en skannet bunke, med grunnlag',
  evne: 'forsendelse:les',
  spor: { ingen: 'lesing av forsendelsen er sporet i mottak.hentForsendelse' },
  params: zIKommuneMedId,
  svar: zDelingsforslag,
});

export const zDelplan = z.object({
  deler: z
    .array(
      z.object({
        sider: z.array(z.object({ side: zSidenummer, sving: zSving })).min(1),
        saksnummer: zSaksnummer.nullable(),
      }),
    )
    .min(1)
    .max(500),
  utelatt: z.array(zUtelatt),
});
export type Delplan = z.infer<typeof zDelplan>;

export const splittForsendelse = operasjon({
  id: 'mottak.splittForsendelse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/splitt',
  sammendrag: 'Del opp i flere brev. Originalen beholdes uendret',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'forsendelse.splittet' },
  params: zIKommuneMedId,
  body: zDelplan,
  svar: zForsendelse,
});

export const zDel = z.object({
  forsendelse: zId,
  nummer: z.number().int(),
  sider: z.array(zSidenummer),
  saksnummer: zSaksnummer.nullable(),
});
export const hentDeler = operasjon({
  id: 'mottak.hentDeler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/deler',
  sammendrag: 'Hva forsendelsen er delt opp i, og hva den selv er en del av',
  evne: 'forsendelse:les',
  spor: { ingen: 'lesing av forsendelsen er sporet i mottak.hentForsendelse' },
  params: zIKommuneMedId,
  svar: z.object({
    opphav: zDel.nullable().describe('«forsendelse» er originalen som denne er tatt ut av'),
    deler: z.array(zDel.extend({ status: zForsendelsestatus })),
  }),
});

export const hentSkilleark = operasjon({
  id: 'mottak.hentSkilleark',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/skilleark',
  sammendrag: 'Skilleark til skanning som PDF, også til en bestemt sak',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'skilleark.laget' },
  params: zIKommune,
  query: z.object({
    antall: z.coerce.number().int().min(1).max(50).default(1),
    saksnummer: zSaksnummer.optional(),
    maalform: z.enum(['nb', 'nn']).default('nb'),
  }),
  svar: 'fil',
});
