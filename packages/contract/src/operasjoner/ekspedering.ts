import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const UTSENDINGSSTATUS = [
  'venter',
  'sendes',
  'sendt',
  'levert',
  'lest',
  'feilet',
  'til-utskrift',
  'skrevet-ut',
  'avbrutt',
] as const;
export const UTSENDINGSAARSAK = [
  'ingen-kanal',
  'innlogging-avvist',
  'for-mange-kall',
  'utilgjengelig',
  'ugyldig-svar',
  'feil-oppsett',
  'hemmelighet-uleselig',
  'uvisst',
  'ikke-funnet',
  'funnet-igjen',
  'rettet-id',
  'avvist-av-tjenesten',
  'avvist',
  'feilet-under-mottak',
  'ikke-levert',
  'manuelt-haandtert',
  'ukjent-for-tjenesten',
  'ikke-bekreftet',
  'kan-ikke-sendes',
] as const;
export const UTSENDINGSHINDER = ['skjermet', 'uten-digital-adresse', 'ikke-satt-opp'] as const;
export const UTSENDINGSUTVALG = ['feilet', 'utskrift', 'underveis', 'sendt'] as const;
export const UTSENDINGSVALG = ['proevIgjen', 'tilUtskrift', 'skrevetUt', 'avbryt'] as const;

const zKanal = z.enum(['svarut', 'utskrift']);
const zStatus = z.enum(UTSENDINGSSTATUS);
const zAarsak = z.enum(UTSENDINGSAARSAK).nullable();
const zMottakervalg = z.object({
  korrespondansepart: zId,
  kanal: zKanal,
  adresse: z.string().trim().max(500).nullable().describe('Rettet postadresse; null: den som står på mottakeren'),
});
const zMuligMottaker = z.object({
  korrespondansepart: zId,
  navn: z.string(),
  adresse: z.string().nullable(),
  adresseErHel: z.boolean(),
  hinder: z.enum(UTSENDINGSHINDER).nullable().describe('Hvorfor den ikke kan sendes digitalt'),
});
const zMaalform = z.enum(['nb', 'nn']);

export const zUtsending = z.object({
  id: zId,
  journalpost: zId,
  korrespondansepart: zId,
  saksmappe: zId,
  registreringsID: z.string(),
  tittel: z.string(),
  mottaker: z.string(),
  adresse: z.array(z.string()),
  kanal: zKanal,
  status: zStatus,
  aarsak: zAarsak,
  paaPapir: z.boolean().describe('Mottakeren får det på papir: skrevet ut her, eller av SvarUt'),
  opprettetAv: z.string(),
  opprettetTid: zTidspunkt,
  endretTid: zTidspunkt,
  sendtTid: zTidspunkt.nullable(),
  nesteTid: zTidspunkt.nullable().describe('Når det blir sett på igjen av seg selv'),
  klagefrist: zDato
    .nullable()
    .describe('Første dag klagefristen kan være ute, tre uker fra sending (forvaltningsloven § 29)'),
  skjult: z.boolean().describe('Innholdet er skjermet for den som spør'),
  hendelser: z.array(
    z.object({
      status: zStatus,
      aarsak: zAarsak,
      referansenummer: z.number().int(),
      av: z.string(),
      tidspunkt: zTidspunkt,
    }),
  ),
});
export type Utsending = z.output<typeof zUtsending>;

export const ekspederJournalpost = operasjon({
  id: 'ekspedering.ekspeder',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/utsendinger',
  sammendrag: 'Send en journalpost til en eller flere av mottakerne',
  evne: 'utsending:send',
  spor: { handling: 'journalpost.ekspedert' },
  params: zIKommuneMedId,
  body: z.object({
    mottakere: z.array(zMottakervalg).min(1).max(100),
    klagerett: z.boolean().default(false).describe('Brevet er et vedtak med klagerett'),
  }),
  svar: z.object({ utsendinger: z.array(zId) }),
});
export const hentUtsendinger = operasjon({
  id: 'ekspedering.hentUtsendinger',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/utsendinger',
  sammendrag: 'Hva som er sendt av en journalpost, og hva som kan sendes',
  evne: 'utsending:send',
  spor: { handling: 'utsending.lest' },
  params: zIKommuneMedId,
  svar: z.object({
    hvorforIkke: z.string().nullable().describe('Problemkode når den ikke kan sendes'),
    mal: z.object({ navn: z.string(), versjon: z.number().int() }).nullable().describe('Malen brevet er laget av'),
    klagerett: z.boolean(),
    mottakere: z.array(zMuligMottaker),
    utsendinger: z.array(zUtsending),
  }),
});
export const finnUtsendinger = operasjon({
  id: 'ekspedering.finnUtsendinger',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/utsendinger',
  sammendrag: 'Det som er feilet, skal skrives ut, er underveis eller er sendt',
  evne: 'utsending:send',
  spor: { handling: 'utsending.lest' },
  params: zIKommune,
  query: z.object({ utvalg: z.enum(UTSENDINGSUTVALG).default('feilet') }),
  svar: z.object({
    rader: z.array(zUtsending),
    antall: z.object({
      feilet: z.number().int(),
      utskrift: z.number().int(),
      underveis: z.number().int(),
      sendt: z.number().int(),
    }),
  }),
});
export const endreUtsending = operasjon({
  id: 'ekspedering.endreUtsending',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/utsendinger/:id/valg',
  sammendrag: 'Prøv igjen, skriv ut i stedet, meld lagt i posten, eller avbryt',
  evne: 'utsending:send',
  spor: { handling: 'utsending.endret' },
  params: zIKommuneMedId,
  body: z.object({ valg: z.enum(UTSENDINGSVALG) }),
  svar: 'tomt',
});
export const hentUtskrift = operasjon({
  id: 'ekspedering.hentUtskrift',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/utsendinger/:id/utskrift',
  sammendrag: 'Utskrift med adresseside for vinduskonvolutt',
  evne: 'utsending:send',
  spor: { handling: 'utsending.skrevetUt' },
  params: zIKommuneMedId,
  svar: 'fil',
});
const zMal = z.object({
  kode: z.string(),
  versjon: z.number().int(),
  navn: z.string(),
  tekst: z.string(),
  klagerett: z.boolean(),
});
const zBrev = z.object({
  maalform: zMaalform,
  tittel: z.string().trim().min(1).max(500),
  offentligTittel: z.string().trim().max(500).nullable(),
  tekst: z.string().max(50_000),
  mal: z
    .object({ kode: z.string().max(100), versjon: z.number().int().min(0) })
    .nullable()
    .describe('Malen brevet begynte med'),
  klagerett: z.boolean().describe('Brevet er et vedtak med klagerett'),
  ogsaa: z.array(zId).max(50).default([]).describe('Andre brev i saken som svaret også besvarer'),
  sending: z.array(zMottakervalg).max(100).describe('Avsenderne det skal sendes til; tom: ikke send ennå'),
});
export const hentSvarutkast = operasjon({
  id: 'ekspedering.hentSvarutkast',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/svar',
  sammendrag: 'Det et svar begynner med: maler med feltene fylt ut, og hvordan avsenderne kan nås',
  evne: 'utsending:send',
  spor: { handling: 'journalpost.lest' },
  params: zIKommuneMedId,
  svar: z.object({
    maalform: zMaalform,
    tittel: z.string(),
    offentligTittel: z.string().nullable(),
    skjermet: z.boolean(),
    flere: z
      .array(z.object({ id: zId, registreringsID: z.string(), tittel: z.string() }))
      .describe('Andre brev i saken som venter på svar, fra de samme avsenderne'),
    maler: z.object({ nb: z.array(zMal), nn: z.array(zMal) }),
    mottakere: z.array(zMuligMottaker),
  }),
});
export const visSvar = operasjon({
  id: 'ekspedering.visSvar',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/svar/forhaandsvisning',
  sammendrag: 'Brevet som PDF, uten at noe lagres',
  evne: 'utsending:send',
  spor: { handling: 'journalpost.lest' },
  params: zIKommuneMedId,
  body: zBrev,
  svar: 'fil',
});
export const svarJournalpost = operasjon({
  id: 'ekspedering.svar',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/svar',
  sammendrag: 'Svar på et mottatt brev: lager journalposten, avskriver det som besvares, og setter sendingen i gang',
  evne: 'utsending:send',
  spor: { handling: 'journalpost.besvart' },
  params: zIKommuneMedId,
  body: zBrev,
  svar: z.object({ journalpost: zId, registreringsID: z.string(), utsendinger: z.array(zId) }),
});
/** The part «opplysninger» of an upload that answers a letter; the file, one, comes in the part «fil». */
export const zSvarfil = zBrev.omit({ maalform: true, tekst: true, mal: true });
export type Svarfil = z.input<typeof zSvarfil>;
export const svarMedFil = operasjon({
  id: 'ekspedering.svarMedFil',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/svar/fil',
  sammendrag: 'Svar på et mottatt brev med et ferdig dokument (multipart: «opplysninger» som JSON, og én «fil»)',
  evne: 'utsending:send',
  spor: { handling: 'journalpost.besvart' },
  params: zIKommuneMedId,
  opplasting: true,
  svar: z.object({ journalpost: zId, registreringsID: z.string(), utsendinger: z.array(zId) }),
});
export const hentDigitalandel = operasjon({
  id: 'ekspedering.hentDigitalandel',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/digitalandel',
  sammendrag: 'Hvor mye som gikk digitalt ut, og på papir',
  evne: 'kommune:les',
  spor: { ingen: 'driftstall' },
  params: zIKommune,
  query: z.object({ dager: z.coerce.number().int().min(1).max(3660).default(30) }),
  svar: z.object({
    digitalt: z.number().int(),
    papir: z.number().int(),
    digitalandel: z.number().min(0).max(1).nullable(),
  }),
});
