import { z } from 'zod';
import { zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const PAPIRUTVALG = [
  'uplassert',
  'kontroll',
  'skannes-paa-nytt',
  'venter',
  'klar',
  'hentes',
  'tilintetgjort',
] as const;
export const PAPIRHINDRINGER = [
  'tilintetgjort',
  'ikke-godkjent',
  'bevares',
  'i-arbeid',
  'hentes',
  'for-tidlig',
] as const;

const zPapir = z.object({
  forsendelse: zId,
  dokument: zId.nullable().describe('Det som ble skannet, når det er lest'),
  filnavn: z.string(),
  mottattTid: zTidspunkt,
  sider: z.number().int().nullable(),
  eske: z.object({ merke: z.string(), plass: z.string(), nummer: z.number().int() }).nullable(),
  kontrollGrunn: z.string().nullable().describe('Hvorfor bunken må skannes på nytt'),
  kontrollertTid: zTidspunkt.nullable(),
  kontrollertAv: z.string().nullable(),
  bevares: z.string().nullable().describe('Hvorfor papiret aldri skal tilintetgjøres'),
  tilintetgjortTid: zTidspunkt.nullable(),
  slettetTid: zTidspunkt
    .nullable()
    .describe('Når det som er skannet, ble kassert eller slettet. Papiret er der fortsatt'),
  henting: z
    .object({ id: zId, grunn: z.string(), bedtTid: zTidspunkt, bedtAv: z.string(), hentetTid: zTidspunkt.nullable() })
    .nullable(),
  hindring: z.enum(PAPIRHINDRINGER).nullable().describe('Det første som er i veien for å tilintetgjøre papiret'),
  tidligst: zTidspunkt.nullable().describe('Når papiret tidligst kan tilintetgjøres'),
});
export type Skannetpapir = z.infer<typeof zPapir>;
const zEske = z.object({ id: zId, merke: z.string(), plass: z.string(), antall: z.number().int() });
export type Eske = z.infer<typeof zEske>;

const zForsendelser = z.array(zId).min(1).max(200);
const zGrunn = z.string().trim().min(1).max(500);
const zPlass = z.string().trim().max(200);

const zPapirliste = z.object({
  dager: z.number().int().describe('Dager papiret blir tatt vare på etter godkjenning'),
  rader: z.array(zPapir),
  antall: z.record(z.enum(PAPIRUTVALG), z.number().int()),
  esker: z.array(zEske),
  logger: z.array(
    z.object({
      id: zId,
      tid: zTidspunkt,
      av: z.string(),
      antall: z.number().int(),
      saksmappe: zId.nullable(),
      registreringsID: z.string().nullable(),
    }),
  ),
});
export type Papirliste = z.infer<typeof zPapirliste>;

export const finnPapir = operasjon({
  id: 'mottak.finnPapir',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/papir',
  sammendrag: 'Papiret som er skannet: hvor det ligger, og hva som kan gjøres med det',
  evne: 'forsendelse:les',
  spor: { ingen: 'filnavn og plass, ikke innhold' },
  params: zIKommune,
  query: z.object({ utvalg: z.enum(PAPIRUTVALG).default('uplassert'), soek: z.string().max(100).default('') }),
  svar: zPapirliste,
});
export const opprettEske = operasjon({
  id: 'mottak.opprettEske',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/papir/esker',
  sammendrag: 'Ta i bruk en ny eske',
  evne: 'forsendelse:mottak',
  spor: { handling: 'papir.nyEske' },
  params: zIKommune,
  body: z.object({ merke: z.string().trim().min(1).max(60), plass: zPlass }),
  svar: z.object({ id: zId }),
});
export const flyttEske = operasjon({
  id: 'mottak.flyttEske',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/papir/esker/:id',
  sammendrag: 'Esken står et annet sted',
  evne: 'forsendelse:mottak',
  spor: { handling: 'papir.eskeFlyttet' },
  params: zIKommuneMedId,
  body: z.object({ plass: zPlass }),
  svar: 'tomt',
});
export const plasserPapir = operasjon({
  id: 'mottak.plasserPapir',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/papir/plassering',
  sammendrag: 'Legg bunker i en eske, i den rekkefølgen de er oppgitt',
  evne: 'forsendelse:mottak',
  spor: { handling: 'papir.plassert' },
  params: zIKommune,
  body: z.object({ forsendelser: zForsendelser, eske: zId }),
  svar: 'tomt',
});
export const kontrollerPapir = operasjon({
  id: 'mottak.kontrollerPapir',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/papir/kontroll',
  sammendrag: 'Godkjenn skanningen, eller si at bunkene må skannes på nytt',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'papir.kontrollert' },
  params: zIKommune,
  body: z.object({
    forsendelser: zForsendelser,
    kontroll: z.enum(['godkjent', 'skannes-paa-nytt']),
    grunn: zGrunn.nullable(),
  }),
  svar: 'tomt',
});
export const bevarPapir = operasjon({
  id: 'mottak.bevarPapir',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/papir/:id/bevaring',
  sammendrag: 'Papiret har verdi i seg selv og skal bevares; eller ikke lenger',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'papir.bevares' },
  params: zIKommuneMedId,
  body: z.object({ grunn: zGrunn.nullable() }),
  svar: 'tomt',
});
export const beOmPapir = operasjon({
  id: 'mottak.beOmPapir',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/papir/:id/hentinger',
  sammendrag: 'Be om at papiret blir hentet fram',
  evne: 'forsendelse:les',
  spor: { handling: 'papir.bedtOm' },
  params: zIKommuneMedId,
  body: z.object({ grunn: zGrunn }),
  svar: 'tomt',
});
export const noterPapirhenting = operasjon({
  id: 'mottak.noterPapirhenting',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/papirhentinger/:id',
  sammendrag: 'Papiret er hentet fram, eller lagt tilbake',
  evne: 'forsendelse:mottak',
  spor: { handling: 'papir.hentet' },
  params: zIKommuneMedId,
  body: z.object({ steg: z.enum(['hentet', 'tilbake']) }),
  svar: 'tomt',
});
export const SEDDELSTATUSER = ['venter', 'avvik', 'stemmer', 'avklart'] as const;
const zFoelgeseddel = z.object({
  id: zId,
  navn: z.string().describe('Navnet på filen den kom som'),
  bunke: z.string().nullable().describe('Navnet skanneren ga bunken'),
  mottattTid: zTidspunkt,
  status: z.enum(SEDDELSTATUSER),
  filer: z.number().int().describe('Hvor mange filer den nevner'),
  sider: z.number().int().describe('Hvor mange sider den sier at det er'),
  feil: z
    .array(
      z.object({
        filnavn: z.string(),
        utfall: z.enum(['mangler', 'feil-sidetall', 'kan-ikke-telles', 'ekstra']),
        sider: z.number().int().nullable(),
        funnetSider: z.number().int().nullable(),
      }),
    )
    .describe('Det som ikke stemmer'),
  avklart: z.object({ tid: zTidspunkt, av: z.string(), grunn: z.string() }).nullable(),
});
export type Foelgeseddelen = z.infer<typeof zFoelgeseddel>;
export const finnFoelgesedler = operasjon({
  id: 'mottak.finnFoelgesedler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/papir/foelgesedler',
  sammendrag: 'Det skannerne sier de har lagt i mappen, holdt opp mot det som kom',
  evne: 'forsendelse:les',
  spor: { ingen: 'filnavn og sidetall, ikke innhold' },
  params: zIKommune,
  svar: z.object({ rader: z.array(zFoelgeseddel) }),
});
export const avklarFoelgeseddel = operasjon({
  id: 'mottak.avklarFoelgeseddel',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/papir/foelgesedler/:id/avklaring',
  sammendrag: 'En bunke som ikke stemte, er sett på',
  evne: 'forsendelse:mottak',
  spor: { handling: 'papir.seddelAvklart' },
  params: zIKommuneMedId,
  body: z.object({ grunn: zGrunn }),
  svar: 'tomt',
});
export const settPapirdager = operasjon({
  id: 'mottak.settPapirdager',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/papir/oppsett',
  sammendrag: 'Hvor mange dager papiret blir tatt vare på etter at skanningen er godkjent',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'papir.oppsett' },
  params: zIKommune,
  body: z.object({ dager: z.number().int().min(0).max(3650) }),
  svar: 'tomt',
});
export const tilintetgjoerPapir = operasjon({
  id: 'mottak.tilintetgjoerPapir',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/papir/tilintetgjoering',
  sammendrag: 'Noter at papiret er tilintetgjort. Loggen blir arkivert',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'papir.tilintetgjort' },
  params: zIKommune,
  body: z.object({ forsendelser: zForsendelser }),
  svar: 'tomt',
});
