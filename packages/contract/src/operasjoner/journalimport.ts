import { JOURNALFELT } from '@dokumentsenter/noark';
import { z } from 'zod';
import { zIKommune } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { zImport } from './innlesing.ts';

export const zJournalfelt = z.enum(JOURNALFELT);
export const zKolonnevalg = z.partialRecord(zJournalfelt, z.string().max(200));
export type Kolonnevalg = z.infer<typeof zKolonnevalg>;

/** The part «opplysninger» of the upload; the file comes after it. */
export const zJournalopplysninger = z.object({
  profil: z.string().trim().min(2).max(60).describe('Navnet på kilden. Samme navn og nummer blir samme journalpost'),
  kolonner: zKolonnevalg,
  proev: z.boolean(),
  godtaFeil: z.boolean().default(false),
});
export type Journalopplysninger = z.input<typeof zJournalopplysninger>;

export const lesJournalfil = operasjon({
  id: 'bevaring.lesJournalfil',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalimport/lesing',
  sammendrag: 'Les kolonnene og de første linjene i en CSV-fil (multipart, felt «fil»). Ingenting blir lagret',
  evne: 'arkiv:importer',
  spor: { handling: 'journalimport.lest' },
  params: zIKommune,
  opplasting: true,
  svar: z.object({
    tegnsett: z.string(),
    skilletegn: z.string(),
    rader: z.number().int(),
    kolonner: z.array(z.string()),
    foerste: z.array(z.array(z.string())),
    gjetning: zKolonnevalg,
  }),
});
export const importerJournal = operasjon({
  id: 'bevaring.importerJournal',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalimport',
  sammendrag: 'Bestill prøving eller import av en journal fra CSV (multipart: «opplysninger», så «fil»)',
  evne: 'arkiv:importer',
  spor: { handling: 'import.bestilt' },
  params: zIKommune,
  opplasting: true,
  svar: zImport,
});
export const finnJournalprofiler = operasjon({
  id: 'bevaring.finnJournalprofiler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalimport',
  sammendrag: 'Kildene det er importert journaler fra, med kolonnevalg',
  evne: 'arkiv:importer',
  spor: { ingen: 'bare navn på kilder og kolonner' },
  params: zIKommune,
  svar: z.object({ profiler: z.array(z.object({ navn: z.string(), kolonner: zKolonnevalg })) }),
});
