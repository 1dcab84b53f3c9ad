import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { Konfigurasjonsfeil, lesPem } from './konfigurasjonsfeil.ts';
import { zMiljoe } from './miljoe.ts';
import { type Innloggingsoppsett, lesOidc } from './oidcoppsett.ts';

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
  /** Null: not set up. */
  readonly oidc: Innloggingsoppsett | null;
  readonly mappeintervallMs: number;
  /** How long a file in a watched folder must stand still. */
  readonly mapperoMs: number;
  readonly enesteNode: boolean;
  /** Keys of 32 bytes that secrets are kept under; the first is in force. None: nothing can be kept secret. */
  readonly noekler: readonly Buffer[];
}

export { Konfigurasjonsfeil };

/** The only reader of the environment (border rule 3). Throws `Konfigurasjonsfeil` with every error. */
export function lesConfig(miljoe: NodeJS.ProcessEnv = process.env): Config {
  const lest = zMiljoe.safeParse(Object.fromEntries(Object.entries(miljoe).filter(([, verdi]) => verdi !== '')));
  if (!lest.success) {
    const linjer = lest.error.issues.map((feil) => `  ${feil.path.join('.')}: ${feil.message}`);
    throw new Konfigurasjonsfeil(`Innstillingene kan ikke brukes:\n${linjer.join('\n')}`);
  }
  const m = lest.data;
  const noekler = lesNoekler(m.DOKUMENTSENTER_NOEKKEL, m.DOKUMENTSENTER_NOEKKELFIL);
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
    oidc: lesOidc(m, noekler.length > 0),
    mappeintervallMs: m.DOKUMENTSENTER_MAPPEINTERVALL_MS,
    mapperoMs: m.DOKUMENTSENTER_MAPPERO_MS,
    enesteNode: m.DOKUMENTSENTER_ENESTE_NODE,
    noekler,
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

function lesClamd(adresse: string): Exclude<Config['clamd'], null> {
  const treff = /^([^/:]+):(\d+)$/.exec(adresse);
  return treff?.[1] === undefined ? { sokkel: adresse } : { vert: treff[1], port: Number(treff[2]) };
}
