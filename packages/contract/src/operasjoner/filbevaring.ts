import { z } from 'zod';
import { zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const zKonverteringsregel = z.object({
  arkivformat: z.enum(['PDF/A-1b', 'PDF/A-2b']).describe('PDF/A-1b er det strengeste mottak krever'),
  konverterVed: z.enum(['ferdigstilt', 'arkivert']),
  pdf: z.enum(['bygg-om', 'behold']).describe('En PDF som ikke er PDF/A: bygges om av sidene, eller godtas som den er'),
  godtas: z
    .array(z.string().regex(/^[A-Za-z0-9]{1,10}$/))
    .max(50)
    .describe('Filendelser som er arkivformat som de er, f.eks. xml'),
});
export type Konverteringsregel = z.infer<typeof zKonverteringsregel>;

const zUkonvertert = z.object({
  dokument: z.uuid(),
  journalpost: z.uuid(),
  registreringsID: z.string(),
  tittel: z.string(),
  format: z.string(),
  aarsak: z.string(),
  forsoek: z.number().int(),
  foersteTid: zTidspunkt,
  sisteTid: zTidspunkt,
});
export type Ukonvertert = z.infer<typeof zUkonvertert>;

const zFilavvik = z.object({
  sjekksum: z.string(),
  slag: z.enum(['mangler', 'endret', 'stoerrelse']),
  hva: z.string(),
  id: z.string(),
  oppdaget: zTidspunkt,
  sistSett: zTidspunkt,
});
export type Filavvik = z.infer<typeof zFilavvik>;

export const hentKonverteringsregel = operasjon({
  id: 'bevaring.hentKonverteringsregel',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/konverteringsregel',
  sammendrag: 'Arkivformat og når dokumenter konverteres, med historikk',
  evne: 'kommune:les',
  spor: { ingen: 'åpne opplysninger' },
  params: zIKommune,
  svar: z.object({
    gjeldende: zKonverteringsregel,
    historikk: z.array(
      z.object({ felt: z.string(), fra: z.string(), til: z.string(), endretAv: z.string(), tidspunkt: zTidspunkt }),
    ),
  }),
});
export const endreKonverteringsregel = operasjon({
  id: 'bevaring.endreKonverteringsregel',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/konverteringsregel',
  sammendrag: 'Endre arkivformat og når dokumenter konverteres',
  evne: 'kommune:endre',
  spor: { handling: 'konverteringsregel.endret' },
  params: zIKommune,
  body: zKonverteringsregel,
  svar: zKonverteringsregel,
});
export const finnUkonverterte = operasjon({
  id: 'bevaring.finnUkonverterte',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/ukonverterte',
  sammendrag: 'Dokumenter som ikke lot seg bringe til arkivformat',
  evne: 'journalpost:endre',
  spor: { handling: 'ukonverterte.lest' },
  params: zIKommune,
  svar: z.object({ dokumenter: z.array(zUkonvertert) }),
});
export const proevKonverteringIgjen = operasjon({
  id: 'bevaring.proevKonverteringIgjen',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/ukonverterte/:id/proev-igjen',
  sammendrag: 'Prøv å konvertere et dokument på nytt',
  evne: 'journalpost:endre',
  spor: { handling: 'konvertering.proevd' },
  params: zIKommuneMedId,
  svar: 'tomt',
});
export const hentFilkontroll = operasjon({
  id: 'bevaring.hentFilkontroll',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/filkontroll',
  sammendrag: 'Siste kontroll av filene, og filer som mangler eller er skadet',
  evne: 'journalpost:endre',
  spor: { ingen: 'sjekksummer og tall, ikke innhold' },
  params: zIKommune,
  svar: z.object({
    siste: z
      .object({
        startetTid: zTidspunkt,
        ferdigTid: zTidspunkt.nullable(),
        filer: z.number().int(),
        byte: z.number().int(),
        avvik: z.number().int(),
      })
      .nullable(),
    avvik: z.array(zFilavvik),
  }),
});
