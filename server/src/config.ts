import { readFileSync } from 'node:fs';
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
  DOKUMENTSENTER_PASSORD_TEGN: z.coerce
    .number()
    .int()
    .min(12)
    .max(64)
    .default(12)
    .describe('Færrest tegn i et passord.'),
  DOKUMENTSENTER_PASSORD_SLAG: z.coerce
    .number()
    .int()
    .min(1)
    .max(4)
    .default(1)
    .describe('Hvor mange av disse et passord må ha: små bokstaver, store bokstaver, tall, andre tegn.'),
  DOKUMENTSENTER_PASSORD_DAGER: z.coerce
    .number()
    .int()
    .min(1)
    .max(3650)
    .optional()
    .describe('Hvor mange dager et passord kan brukes før det må byttes. Ingen grense når den ikke er satt.'),
  DOKUMENTSENTER_SKJEMA: z
    .string()
    .optional()
    .describe('Mappe med de offisielle Noark- og DIAS-skjemaene. Uten den hentes de fra Nasjonalarkivet ved behov.'),
  DOKUMENTSENTER_S3_ADRESSE: z
    .url()
    .optional()
    .describe(
      'Dokumentene i et S3-lager i stedet for i datamappen: adressen, for eksempel https://s3.example. Krever de tre neste.',
    ),
  DOKUMENTSENTER_S3_BOETTE: z.string().min(3).optional().describe('Bøtta dokumentene ligger i. Den må finnes.'),
  DOKUMENTSENTER_S3_NOEKKEL: z.string().min(1).optional().describe('Tilgangsnøkkel til S3-lageret.'),
  DOKUMENTSENTER_S3_HEMMELIGHET: z.string().min(1).optional().describe('Hemmeligheten som hører til tilgangsnøkkelen.'),
  DOKUMENTSENTER_S3_REGION: z.string().min(1).default('us-east-1').describe('Regionen S3-lageret sier det er i.'),
  DOKUMENTSENTER_MAPPEINTERVALL_MS: z.coerce
    .number()
    .int()
    .min(50)
    .default(1000)
    .describe('Hvor ofte mottaksmappene ses etter.'),
  DOKUMENTSENTER_NOEKKEL: z
    .string()
    .optional()
    .describe(
      'Nøkkelen som passord og nøkler til kanalene krypteres med: 32 byte i base64. Flere skilles med komma: den første er i bruk, de andre leser det som er skrevet før nøkkelen ble byttet.',
    ),
  DOKUMENTSENTER_NOEKKELFIL: z
    .string()
    .optional()
    .describe('Fil med det samme, én nøkkel per linje. Brukes når DOKUMENTSENTER_NOEKKEL ikke er satt.'),
  DOKUMENTSENTER_SMTP: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('E-posttjeneren varsler sendes med: smtp://bruker:passord@vert:587, eller smtps://.'),
  DOKUMENTSENTER_EPOST_FRA: z
    .email()
    .optional()
    .describe('Adressen varsler sendes fra. Må settes sammen med e-posttjeneren.'),
  DOKUMENTSENTER_SMTP_MOTTAK_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe('Porten e-post kan sendes rett til (SMTP). Ingen e-post tas imot slik når den ikke er satt.'),
  DOKUMENTSENTER_SMTP_MOTTAK_MAKS: z.coerce
    .number()
    .int()
    .min(1)
    .default(104_857_600)
    .describe('Største e-post som tas imot med SMTP, i byte.'),
  DOKUMENTSENTER_SMTP_MOTTAK_SERTIFIKAT: z
    .string()
    .optional()
    .describe('PEM-fil med sertifikatet som gjør at e-post kan sendes kryptert hit (STARTTLS). Krever nøkkelen.'),
  DOKUMENTSENTER_SMTP_MOTTAK_NOEKKEL: z
    .string()
    .optional()
    .describe('PEM-fil med den private nøkkelen som hører til sertifikatet.'),
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
  /** `dager` null: a password does not grow old. */
  readonly passord: { readonly tegn: number; readonly slag: 1 | 2 | 3 | 4; readonly dager: number | null };
  /** Null: fetched at need. */
  readonly skjemamappe: string | null;
  /** Null: documents lie in the data folder. */
  readonly s3: {
    readonly adresse: string;
    readonly boette: string;
    readonly region: string;
    readonly noekkel: string;
    readonly hemmelighet: string;
  } | null;
  /** Null: no mail can be sent. */
  readonly epost: { readonly smtp: string; readonly fra: string } | null;
  /** Null: no mail is taken over SMTP. */
  readonly smtpmottak: {
    readonly port: number;
    readonly maks: number;
    readonly tls: { readonly sertifikat: string; readonly noekkel: string } | null;
  } | null;
  readonly mappeintervallMs: number;
  readonly enesteNode: boolean;
  /** Keys of 32 bytes that secrets are kept under; the first is in force. None: nothing can be kept secret. */
  readonly noekler: readonly Buffer[];
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
    passord: {
      tegn: m.DOKUMENTSENTER_PASSORD_TEGN,
      slag: m.DOKUMENTSENTER_PASSORD_SLAG as 1 | 2 | 3 | 4,
      dager: m.DOKUMENTSENTER_PASSORD_DAGER ?? null,
    },
    skjemamappe: m.DOKUMENTSENTER_SKJEMA === undefined ? null : path.resolve(m.DOKUMENTSENTER_SKJEMA),
    s3: lesS3(m),
    epost: lesEpost(m.DOKUMENTSENTER_SMTP, m.DOKUMENTSENTER_EPOST_FRA),
    smtpmottak: lesSmtpmottak(m),
    mappeintervallMs: m.DOKUMENTSENTER_MAPPEINTERVALL_MS,
    enesteNode: m.DOKUMENTSENTER_ENESTE_NODE,
    noekler: lesNoekler(m.DOKUMENTSENTER_NOEKKEL, m.DOKUMENTSENTER_NOEKKELFIL),
  };
}

/** All four or none: half a store would send documents to the wrong place. */
function lesS3(m: z.infer<typeof zMiljoe>): Config['s3'] {
  const felt = {
    DOKUMENTSENTER_S3_ADRESSE: m.DOKUMENTSENTER_S3_ADRESSE,
    DOKUMENTSENTER_S3_BOETTE: m.DOKUMENTSENTER_S3_BOETTE,
    DOKUMENTSENTER_S3_NOEKKEL: m.DOKUMENTSENTER_S3_NOEKKEL,
    DOKUMENTSENTER_S3_HEMMELIGHET: m.DOKUMENTSENTER_S3_HEMMELIGHET,
  };
  const mangler = Object.entries(felt).flatMap(([navn, verdi]) => (verdi === undefined ? [navn] : []));
  if (mangler.length === Object.keys(felt).length) return null;
  if (mangler.length > 0) {
    throw new Konfigurasjonsfeil(`Innstillingene kan ikke brukes:\n  S3-lageret mangler ${mangler.join(', ')}`);
  }
  return {
    adresse: felt.DOKUMENTSENTER_S3_ADRESSE ?? '',
    boette: felt.DOKUMENTSENTER_S3_BOETTE ?? '',
    region: m.DOKUMENTSENTER_S3_REGION,
    noekkel: felt.DOKUMENTSENTER_S3_NOEKKEL ?? '',
    hemmelighet: felt.DOKUMENTSENTER_S3_HEMMELIGHET ?? '',
  };
}

const NOEKKEL_BYTE = 32;

/** Says which setting is wrong, never what stands in it. */
function lesNoekler(tekst: string | undefined, fil: string | undefined): Buffer[] {
  if (tekst === undefined && fil === undefined) return [];
  const navn = tekst === undefined ? 'DOKUMENTSENTER_NOEKKELFIL' : 'DOKUMENTSENTER_NOEKKEL';
  let lest: string;
  try {
    lest = tekst ?? readFileSync(fil ?? '', 'utf8');
  } catch {
    throw new Konfigurasjonsfeil(`Innstillingene kan ikke brukes:\n  ${navn}: filen kan ikke leses`);
  }
  const deler = lest.split(/[\s,]+/).filter((del) => del !== '');
  const noekler = deler.map((del) => Buffer.from(del, 'base64'));
  if (noekler.length === 0 || noekler.some((noekkel) => noekkel.length !== NOEKKEL_BYTE))
    throw new Konfigurasjonsfeil(`Innstillingene kan ikke brukes:\n  ${navn}: hver nøkkel skal være 32 byte i base64`);
  return noekler;
}

function lesEpost(smtp: string | undefined, fra: string | undefined): Config['epost'] {
  if (smtp === undefined && fra === undefined) return null;
  if (smtp === undefined || fra === undefined)
    throw new Konfigurasjonsfeil(
      'Innstillingene kan ikke brukes:\n  DOKUMENTSENTER_SMTP og DOKUMENTSENTER_EPOST_FRA må settes sammen.',
    );
  return { smtp, fra };
}

function lesSmtpmottak(m: z.infer<typeof zMiljoe>): Config['smtpmottak'] {
  const { DOKUMENTSENTER_SMTP_MOTTAK_PORT: port, DOKUMENTSENTER_SMTP_MOTTAK_MAKS: maks } = m;
  if (port === undefined) return null;
  const sertifikat = lesPem('DOKUMENTSENTER_SMTP_MOTTAK_SERTIFIKAT', m.DOKUMENTSENTER_SMTP_MOTTAK_SERTIFIKAT);
  const noekkel = lesPem('DOKUMENTSENTER_SMTP_MOTTAK_NOEKKEL', m.DOKUMENTSENTER_SMTP_MOTTAK_NOEKKEL);
  if (sertifikat === null && noekkel === null) return { port, maks, tls: null };
  if (sertifikat === null || noekkel === null)
    throw new Konfigurasjonsfeil(
      'Innstillingene kan ikke brukes:\n  DOKUMENTSENTER_SMTP_MOTTAK_SERTIFIKAT og DOKUMENTSENTER_SMTP_MOTTAK_NOEKKEL må settes sammen.',
    );
  return { port, maks, tls: { sertifikat, noekkel } };
}

function lesPem(navn: string, fil: string | undefined): string | null {
  if (fil === undefined) return null;
  try {
    return readFileSync(fil, 'utf8');
  } catch {
    throw new Konfigurasjonsfeil(`Innstillingene kan ikke brukes:\n  ${navn}: filen kan ikke leses`);
  }
}

function lesClamd(adresse: string): Exclude<Config['clamd'], null> {
  const treff = /^([^/:]+):(\d+)$/.exec(adresse);
  return treff?.[1] === undefined ? { sokkel: adresse } : { vert: treff[1], port: Number(treff[2]) };
}
