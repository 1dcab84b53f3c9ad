import { z } from 'zod';
import { zId, zIKommune, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const zJournalfelt = z.enum([
  'saksnummer',
  'dokumentnummer',
  'loepenummer',
  'journaldato',
  'type',
  'tittel',
  'sakstittel',
  'part',
  'dokumentdato',
  'klasse',
  'enhet',
  'saksbehandler',
  'tilgangskode',
  'hjemmel',
]);
export type Journalfelt = z.infer<typeof zJournalfelt>;
export const zKolonnevalg = z.partialRecord(zJournalfelt, z.string().max(200));
export type Kolonnevalg = z.infer<typeof zKolonnevalg>;

export const zJournalrapport = z.object({
  rader: z.number().int(),
  saker: z.number().int(),
  poster: z.number().int(),
  nye: z.number().int(),
  fantes: z.number().int().describe('Linjer som var importert fra før og ikke ble rørt'),
  antallFeil: z.number().int().describe('Linjer som ikke kan brukes'),
  feil: z
    .array(
      z.object({
        linje: z.number().int(),
        felt: zJournalfelt,
        grunn: z.enum([
          'mangler',
          'ugyldig-dato',
          'ugyldig-nummer',
          'ukjent-type',
          'foedselsnummer',
          'dobbelt-nummer',
          'nummer-i-bruk',
        ]),
      }),
    )
    .describe('De første'),
});
export type Journalrapport = z.infer<typeof zJournalrapport>;

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
  sammendrag: 'Prøv eller importer en journal fra CSV (multipart: «opplysninger», så «fil»)',
  evne: 'arkiv:importer',
  spor: { handling: 'journalimport.utfoert' },
  params: zIKommune,
  opplasting: true,
  svar: zJournalrapport,
});
export const finnJournalimporter = operasjon({
  id: 'bevaring.finnJournalimporter',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalimport',
  sammendrag: 'Importerte journaler, nyeste først, og kildene med kolonnevalg',
  evne: 'arkiv:importer',
  spor: { ingen: 'bare filnavn og antall' },
  params: zIKommune,
  svar: z.object({
    importer: z.array(
      z.object({
        id: zId,
        profil: z.string(),
        filnavn: z.string(),
        sjekksum: z.string(),
        rapport: zJournalrapport,
        utfoertTid: zTidspunkt,
        utfoertAv: z.string(),
      }),
    ),
    profiler: z.array(z.object({ navn: z.string(), kolonner: zKolonnevalg })),
  }),
});
