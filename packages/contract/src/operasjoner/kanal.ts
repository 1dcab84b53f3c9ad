import { z } from 'zod';
import { zArkivskaper, zDato, zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { KANALER, zForsendelse } from './mottak.ts';

/** Closed words for why a channel or a delivery failed; the apps have the texts. */
export const KANALFEIL = [
  'innlogging-avvist',
  'for-mange-kall',
  'utilgjengelig',
  'ugyldig-svar',
  'feil-oppsett',
  'finnes-ikke-lenger',
  'hemmelighet-uleselig',
  'tidsavbrudd',
  'uventet',
] as const;
const zKanalfeil = z.enum(KANALFEIL);

const zInnstillinger = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const zLeveransefeil = z.object({
  noekkel: z.string(),
  aarsak: zKanalfeil,
  forsoek: z.number().int(),
  siste: zTidspunkt,
});

export const zKanaloppsett = z.object({
  id: zId,
  slag: z.string(),
  navn: z.string(),
  aktiv: z.boolean(),
  fast: z.boolean(),
  dekker: z.array(zArkivskaper),
  postkasser: z.record(z.string(), zArkivskaper),
  innstillinger: zInnstillinger,
  hemmeligheter: z
    .array(z.object({ navn: z.string(), paakrevd: z.boolean(), satt: z.boolean() }))
    .describe('Bare om de er satt. Verdien vises aldri.'),
  utloeper: zDato.nullable(),
  endretTid: zTidspunkt,
  tilstand: z
    .object({
      sisteForsoek: zTidspunkt.nullable(),
      sisteVellykket: zTidspunkt.nullable(),
      feilPaaRad: z.number().int(),
      feiletSiden: zTidspunkt.nullable(),
      sisteFeil: zKanalfeil.nullable(),
      nesteForsoek: zTidspunkt.nullable(),
    })
    .nullable(),
  ubesvarte: z.number().int().describe('Kvitteringer som ikke lot seg sende innen fristen'),
  leveransefeil: z.array(zLeveransefeil),
  endringer: z.array(
    z.object({
      felt: z.string(),
      fra: z.string().nullable(),
      til: z.string().nullable(),
      endretAv: z.string(),
      tidspunkt: zTidspunkt,
    }),
  ),
});

const zSpraak = z.object({ nb: z.string(), nn: z.string() });
export const zKanalslag = z.object({
  slag: z.string(),
  felt: z.array(
    z.object({
      navn: z.string(),
      type: z.enum(['tekst', 'tall', 'ja-nei', 'valg']),
      valg: z.array(z.object({ verdi: z.string(), tekst: zSpraak })),
      paakrevd: z.boolean(),
      standard: z.union([z.string(), z.number(), z.boolean()]).nullable().describe('Verdien når ingenting er valgt'),
      tekst: zSpraak,
    }),
  ),
  hemmeligheter: z.array(
    z.object({ navn: z.string(), paakrevd: z.boolean(), flerlinjet: z.boolean(), tekst: zSpraak }),
  ),
});

const zOppsettfelt = z.object({
  navn: z.string().trim().min(1).max(100),
  aktiv: z.boolean().optional(),
  dekker: z.array(zArkivskaper).max(100).optional(),
  postkasser: z.record(z.string().trim().min(3).max(320), zArkivskaper).optional(),
  innstillinger: zInnstillinger.optional(),
  hemmeligheter: z
    .record(z.string(), z.string().min(1).max(20_000).nullable())
    .optional()
    .describe('Bare de som skal settes; null fjerner. Kan skrives, aldri leses.'),
  utloeper: zDato.nullable().optional(),
});

export const finnKanaloppsett = operasjon({
  id: 'mottak.finnKanaloppsett',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/kanaloppsett',
  sammendrag: 'Kanalene slik de er satt opp, med tilstanden deres',
  evne: 'kanal:administrer',
  spor: { ingen: 'driftstall' },
  params: zIKommune,
  svar: z.object({ kanaler: z.array(zKanaloppsett), slag: z.array(zKanalslag), harNoekkel: z.boolean() }),
});
export const opprettKanal = operasjon({
  id: 'mottak.opprettKanal',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/kanaloppsett',
  sammendrag: 'Sett opp en kanal',
  evne: 'kanal:administrer',
  spor: { handling: 'kanal.opprettet' },
  params: zIKommune,
  body: zOppsettfelt.extend({ slag: z.string().min(1).max(50) }),
  svar: z.object({ id: zId }),
});
export const endreKanal = operasjon({
  id: 'mottak.endreKanal',
  metode: 'PATCH',
  sti: '/api/kommuner/:arkivskaper/kanaloppsett/:id',
  sammendrag: 'Endre en kanal, eller slå den av eller på',
  evne: 'kanal:administrer',
  spor: { handling: 'kanal.endret' },
  params: zIKommuneMedId,
  body: zOppsettfelt.partial(),
  svar: 'tomt',
});
export const proevKanal = operasjon({
  id: 'mottak.proevKanal',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/kanaloppsett/:id/proev',
  sammendrag: 'Prøv forbindelsen til en kanal',
  evne: 'kanal:administrer',
  spor: { handling: 'kanal.proevd' },
  params: zIKommuneMedId,
  svar: z.object({ feil: zKanalfeil.nullable(), ms: z.number().int() }),
});
export const hentKanalNaa = operasjon({
  id: 'mottak.hentKanalNaa',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/kanaloppsett/:id/hent',
  sammendrag: 'Tøm en kanal nå, og send kvitteringer som er gitt opp',
  evne: 'kanal:administrer',
  spor: { handling: 'kanal.hentet' },
  params: zIKommuneMedId,
  svar: 'tomt',
});

export const avvisLeveranse = operasjon({
  id: 'mottak.avvisLeveranse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/avvis-leveranse',
  sammendrag: 'Avvis det som ikke kan kontrolleres, og si fra til avsenderen. Kan ikke angres',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'leveranse.avvist' },
  params: zIKommuneMedId,
  body: z.object({ aarsak: z.string().trim().min(3).max(500) }),
  svar: zForsendelse,
});

export const zUadressert = z.object({
  id: zId,
  kanal: z.enum(KANALER),
  adressat: z.string(),
  filnavn: z.string(),
  stoerrelse: z.number().int(),
  avsender: z.string().nullable(),
  tittel: z.string().nullable(),
  mottattTid: zTidspunkt,
  status: z.enum(['venter', 'gis', 'gitt', 'avvises', 'avvist']),
  sisteFeil: z.string().nullable(),
});
export const finnUadresserte = operasjon({
  id: 'mottak.finnUadresserte',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/uadresserte',
  sammendrag: 'Post til noen vi ikke kjenner, eldst først',
  evne: 'uadressert:fordel',
  spor: { handling: 'uadressert.sett' },
  params: zIKommune,
  svar: z.object({ uadresserte: z.array(zUadressert) }),
});
export const giUadressert = operasjon({
  id: 'mottak.giUadressert',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/uadresserte/:id/gi',
  sammendrag: 'Gi den til kommunen den er til',
  evne: 'uadressert:fordel',
  spor: { handling: 'uadressert.gitt' },
  params: zIKommuneMedId,
  body: z.object({ til: zArkivskaper }),
  svar: 'tomt',
});
export const avvisUadressert = operasjon({
  id: 'mottak.avvisUadressert',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/uadresserte/:id/avvis',
  sammendrag: 'Avvis den, og si fra til avsenderen. Kan ikke angres',
  evne: 'uadressert:fordel',
  spor: { handling: 'uadressert.avvist' },
  params: zIKommuneMedId,
  body: z.object({ aarsak: z.string().trim().min(3).max(500) }),
  svar: 'tomt',
});
