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
  DOKUMENTSENTER_MAPPERO_MS: z.coerce
    .number()
    .int()
    .min(0)
    .default(5000)
    .describe('Hvor lenge en fil i mottaksmappen må ha stått stille før den tas inn, i millisekunder.'),
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
    .describe('E-posttjeneren varsler og kvitteringer sendes med: smtp://bruker:passord@vert:587, eller smtps://.'),
  DOKUMENTSENTER_EPOST_FRA: z
    .email()
    .optional()
    .describe('Adressen varsler og kvitteringer sendes fra. Må settes sammen med e-posttjeneren.'),
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
  DOKUMENTSENTER_NETTADRESSE: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Adressen folk når tjenesten på, for eksempel https://post.example. Kreves av de to innloggingene.'),
  DOKUMENTSENTER_OIDC_INNBYGGER_UTSTEDER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Innlogging for dem som sender inn (ID-porten eller annen OpenID-tilbyder): utstederen. Krever klient, hemmelighet eller nøkkelfil, nettadresse og krypteringsnøkkel.',
    ),
  DOKUMENTSENTER_OIDC_INNBYGGER_KLIENT: z.string().min(1).optional().describe('Klient-ID hos utstederen.'),
  DOKUMENTSENTER_OIDC_INNBYGGER_HEMMELIGHET: z.string().min(1).optional().describe('Klienthemmeligheten.'),
  DOKUMENTSENTER_OIDC_INNBYGGER_HEMMELIGHETSFIL: z
    .string()
    .optional()
    .describe('Fil med klienthemmeligheten i stedet.'),
  DOKUMENTSENTER_OIDC_INNBYGGER_NOEKKELFIL: z
    .string()
    .optional()
    .describe(
      'Fil med privat nøkkel (PEM) i stedet for klienthemmelighet. Virksomhetssertifikatet kan ligge i samme fil.',
    ),
  DOKUMENTSENTER_OIDC_INNBYGGER_NOEKKELID: z
    .string()
    .min(1)
    .optional()
    .describe('ID-en (kid) nøkkelen er registrert med hos utstederen. Uten den sendes sertifikatet med.'),
  DOKUMENTSENTER_OIDC_INNBYGGER_NIVAA: z
    .string()
    .default('idporten-loa-substantial')
    .describe('Laveste sikkerhetsnivå (acr) som godtas.'),
  DOKUMENTSENTER_OIDC_ANSATT_UTSTEDER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Innlogging for ansatte (OpenID-tilbyder): utstederen. Krever klient, hemmelighet eller nøkkelfil, og nettadresse.',
    ),
  DOKUMENTSENTER_OIDC_ANSATT_KLIENT: z.string().min(1).optional().describe('Klient-ID hos utstederen.'),
  DOKUMENTSENTER_OIDC_ANSATT_HEMMELIGHET: z.string().min(1).optional().describe('Klienthemmeligheten.'),
  DOKUMENTSENTER_OIDC_ANSATT_HEMMELIGHETSFIL: z.string().optional().describe('Fil med klienthemmeligheten i stedet.'),
  DOKUMENTSENTER_OIDC_ANSATT_NOEKKELFIL: z
    .string()
    .optional()
    .describe(
      'Fil med privat nøkkel (PEM) i stedet for klienthemmelighet. Virksomhetssertifikatet kan ligge i samme fil.',
    ),
  DOKUMENTSENTER_OIDC_ANSATT_NOEKKELID: z
    .string()
    .min(1)
    .optional()
    .describe('ID-en (kid) nøkkelen er registrert med hos utstederen. Uten den sendes sertifikatet med.'),
  DOKUMENTSENTER_OIDC_ANSATT_NAVN: z
    .string()
    .min(1)
    .default('jobbkontoen')
    .describe('Det ansatte kaller innloggingen. Knappen heter «Logg inn med …».'),
  DOKUMENTSENTER_OIDC_ANSATT_IDENT: z
    .string()
    .min(1)
    .default('sub')
    .describe('Opplysningen (claim) som sier hvem det er: sub, eller for eksempel oid hos Entra ID.'),
  DOKUMENTSENTER_ENESTE_NODE: JA_NEI.default(false).describe(
    'ja: ingen andre kjører mot databasen. Avbrutt arbeid tas da opp igjen med en gang ved start.',
  ),
});
