import { JOURNALFELT } from '@dokumentsenter/noark';
import { z } from 'zod';
import { zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

const zDetaljer = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

export const zImportavvik = z.object({
  slag: z.string().describe('Hva det gjelder, for eksempel «mangler: saksmappe/saksdato»'),
  alvor: z.enum(['stopper', 'merket']).describe('stopper: pakken leses ikke inn før det er rettet'),
  antall: z.number().int(),
  eksempler: z.array(z.string()).describe('ID-er, numre eller filnavn, de første'),
});
export type Importavvik = z.infer<typeof zImportavvik>;

export const zJournallinjer = z.object({
  rader: z.number().int(),
  antallFeil: z.number().int().describe('Linjer som ikke kan brukes'),
  feil: z
    .array(
      z.object({
        linje: z.number().int(),
        felt: z.enum(JOURNALFELT),
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
export type Journallinjer = z.infer<typeof zJournallinjer>;

export const zImport = z.object({
  id: zId,
  slag: z.enum(['uttrekk', 'journal']).describe('journal: fra CSV'),
  pakke: z.string().describe('Navnet på pakken eller kilden'),
  fil: z.object({ filnavn: z.string(), sjekksum: z.string() }).nullable().describe('Bare journal'),
  valg: z.object({ proev: z.boolean(), godtaFeil: z.boolean(), sak: zId.nullable() }),
  status: z.enum(['venter', 'kjoerer', 'ferdig', 'feilet']),
  steg: z.enum([
    ...['venter', 'kontroll', 'proeve', 'enheter', 'referanser'],
    ...['journal', 'endringslogg', 'logg', 'ferdig'],
  ] as [string, ...string[]]),
  gjort: z.number().int(),
  av: z.number().int().describe('0 når det ikke er kjent hvor mye som gjenstår'),
  bestiltTid: zTidspunkt,
  bestiltAv: z.string(),
  ferdigTid: zTidspunkt.nullable(),
  kontroll: z
    .object({
      dom: z.enum(['gyldig', 'ugyldig', 'ikke-bedoemt']),
      feil: z.number().int(),
      advarsler: z.number().int(),
      funn: z.array(z.string()),
    })
    .nullable()
    .describe('Hva validatoren sa om pakken før noe ble lest inn'),
  feil: z.object({ kode: z.string(), detaljer: zDetaljer.optional() }).nullable(),
  resultat: z
    .object({
      enheter: z.record(z.string(), z.number().int()).describe('Antall i pakken, etter slag'),
      nye: z.number().int(),
      fantes: z.number().int().describe('Sto i arkivet fra før og ble ikke rørt'),
      dokumenter: z.number().int(),
      endringer: z.number().int(),
      avvik: z.array(zImportavvik),
      sekunder: z.number(),
      logg: z
        .object({ saksmappe: zId, arkivnotat: zId, registreringsID: z.string() })
        .nullable()
        .describe('Hvor importloggen er arkivert'),
      linjer: zJournallinjer.nullable().describe('Bare journal'),
    })
    .nullable(),
});
export type Importvisning = z.infer<typeof zImport>;

export const bestillImport = operasjon({
  id: 'bevaring.bestillImport',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/importer',
  sammendrag: 'Importer et Noark 5-uttrekk som ligger i importmappen, eller prøv det uten å skrive noe',
  evne: 'arkiv:importer',
  spor: { handling: 'import.bestilt' },
  params: zIKommune,
  body: z.object({
    pakke: z.string().min(1).max(200).describe('Navnet på mappen, slik det står i listen over pakker'),
    proev: z.boolean().describe('Bare se etter: ingenting skrives'),
    godtaFeil: z.boolean().describe('Les inn selv om validatoren fant feil; det står i loggen'),
    sak: zId.nullable().describe('Saken importloggen skal arkiveres i; null: en ny sak'),
  }),
  svar: zImport,
});
export const hentImporter = operasjon({
  id: 'bevaring.hentImporter',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/importer',
  sammendrag: 'Importene til kommunen, nyeste først, og pakkene som ligger klare',
  evne: 'arkiv:importer',
  spor: { ingen: 'bare antall og navn på pakker' },
  params: zIKommune,
  svar: z.object({ pakker: z.array(z.string()), importer: z.array(zImport) }),
});
export const hentImport = operasjon({
  id: 'bevaring.hentImport',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/importer/:id',
  sammendrag: 'Én import med framdrift, funn og logg',
  evne: 'arkiv:importer',
  spor: { ingen: 'bare antall og ID-er' },
  params: zIKommuneMedId,
  svar: zImport,
});
export const hentImportlogg = operasjon({
  id: 'bevaring.hentImportlogg',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/importer/:id/logg',
  sammendrag: 'Importloggen som tekst, slik den er arkivert',
  evne: 'arkiv:importer',
  spor: { handling: 'importlogg.lest' },
  params: zIKommuneMedId,
  svar: 'fil',
});
