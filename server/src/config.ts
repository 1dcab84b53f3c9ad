import path from 'node:path';
import { z } from 'zod';

const JA_NEI = z.enum(['ja', 'nei']).transform((svar) => svar === 'ja');

/** Every setting of the environment: name, form, default and what it is for. The reference page is generated from this. */
export const zMiljoe = z.object({
  DATABASE_URL: z
    .url()
    .describe('Tilkobling som dokumentsenter_app (begrenset rolle). Programmet nekter å starte med mer.'),
  DATABASE_URL_EIER: z
    .url()
    .optional()
    .describe('Tilkobling som kan bli dokumentsenter_eier. Brukes bare til migrering.'),
  DOKUMENTSENTER_DATA: z.string().min(1).default('.data').describe('Mappe for dokumenter, mottaksmapper og pakker.'),
  DOKUMENTSENTER_DEMO: JA_NEI.default(false).describe('ja: vis demobrukerne på innloggingssiden.'),
  DOKUMENTSENTER_VERT: z
    .string()
    .default('127.0.0.1')
    .describe('Adressen tjenesten lytter på. Bare denne maskinen når den ikke er satt.'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000).describe('Porten tjenesten lytter på.'),
  DOKUMENTSENTER_LOGG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Hvor mye som logges.'),
  DOKUMENTSENTER_LESERE: z.coerce
    .number()
    .int()
    .min(1)
    .max(64)
    .default(2)
    .describe('Hvor mange dokumenter som leses samtidig.'),
  DOKUMENTSENTER_MAKS_OPPLASTING: z.coerce
    .number()
    .int()
    .min(1)
    .default(2_147_483_648)
    .describe('Største fil som kan lastes opp, i byte.'),
  DOKUMENTSENTER_CLAMD: z.string().optional().describe('Virusskanner (clamd): vert:port, eller stien til en sokkel.'),
  DOKUMENTSENTER_ELDSTE_DOKUMENTDATO: z.iso
    .date()
    .default('1900-01-01')
    .describe('Eldste dato et dokument kan journalføres med.'),
  DOKUMENTSENTER_SKJEMA: z
    .string()
    .optional()
    .describe('Mappe med de offisielle Noark- og DIAS-skjemaene. Uten den hentes de fra Nasjonalarkivet ved behov.'),
  DOKUMENTSENTER_MAPPEINTERVALL_MS: z.coerce
    .number()
    .int()
    .min(50)
    .default(1000)
    .describe('Hvor ofte mottaksmappene ses etter.'),
  DOKUMENTSENTER_ENESTE_NODE: JA_NEI.default(false).describe(
    'ja: ingen andre kjører mot databasen. Avbrutt arbeid tas da opp igjen med en gang ved start.',
  ),
});

export interface Config {
  readonly databaseUrl: string;
  readonly eierUrl: string | null;
  readonly datamappe: string;
  readonly demo: boolean;
  readonly vert: string;
  readonly port: number;
  readonly loggnivaa: string;
  readonly lesere: number;
  readonly maksOpplasting: number;
  readonly clamd: { readonly vert: string; readonly port: number } | { readonly sokkel: string } | null;
  readonly eldsteDokumentdato: string;
  /** Null: fetched at need. */
  readonly skjemamappe: string | null;
  readonly mappeintervallMs: number;
  readonly enesteNode: boolean;
}

/** All that is wrong with the environment, said at once. */
export class Konfigurasjonsfeil extends Error {}

/** The only reader of the environment (border rule 3). Throws `Konfigurasjonsfeil` with every error. */
export function lesConfig(miljoe: NodeJS.ProcessEnv = process.env): Config {
  const lest = zMiljoe.safeParse(Object.fromEntries(Object.entries(miljoe).filter(([, verdi]) => verdi !== '')));
  if (!lest.success) {
    const linjer = lest.error.issues.map((feil) => `  ${feil.path.join('.')}: ${feil.message}`);
    throw new Konfigurasjonsfeil(`Innstillingene kan ikke brukes:\n${linjer.join('\n')}`);
  }
  const m = lest.data;
  return {
    databaseUrl: m.DATABASE_URL,
    eierUrl: m.DATABASE_URL_EIER ?? null,
    datamappe: path.resolve(m.DOKUMENTSENTER_DATA),
    demo: m.DOKUMENTSENTER_DEMO,
    vert: m.DOKUMENTSENTER_VERT,
    port: m.PORT,
    loggnivaa: m.DOKUMENTSENTER_LOGG,
    lesere: m.DOKUMENTSENTER_LESERE,
    maksOpplasting: m.DOKUMENTSENTER_MAKS_OPPLASTING,
    clamd: m.DOKUMENTSENTER_CLAMD === undefined ? null : lesClamd(m.DOKUMENTSENTER_CLAMD),
    eldsteDokumentdato: m.DOKUMENTSENTER_ELDSTE_DOKUMENTDATO,
    skjemamappe: m.DOKUMENTSENTER_SKJEMA === undefined ? null : path.resolve(m.DOKUMENTSENTER_SKJEMA),
    mappeintervallMs: m.DOKUMENTSENTER_MAPPEINTERVALL_MS,
    enesteNode: m.DOKUMENTSENTER_ENESTE_NODE,
  };
}

function lesClamd(adresse: string): Exclude<Config['clamd'], null> {
  const treff = /^([^/:]+):(\d+)$/.exec(adresse);
  return treff?.[1] === undefined ? { sokkel: adresse } : { vert: treff[1], port: Number(treff[2]) };
}
