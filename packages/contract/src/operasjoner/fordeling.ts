import { z } from 'zod';
import { zArkivskaper, zDato, zId, zIKommune, zIKommuneMedId, zKonfidens, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { KANALER } from './mottak.ts';

export const zOppgave = z.object({
  id: zId,
  arkivskaper: zArkivskaper,
  forsendelse: zId,
  tittel: z.string(),
  avsender: z.string(),
  kanal: z.enum(KANALER),
  status: z.enum(['ledig', 'reservert', 'tilSide', 'lukket']),
  mottattTid: zTidspunkt,
  frist: zTidspunkt,
  innsynsfrist: zDato.nullable().describe('Siste dag for svar når brevet er et krav om innsyn'),
  antallDokumenter: z.number().int(),
  sikkerhet: zKonfidens.describe('Laveste konfidens blant forslagene'),
  tvil: z.boolean(),
  tilgangskode: z.string().nullable().describe('Foreslått tilgangskode: den klareringen som trengs'),
  venterPaa: z
    .enum(['ingen-klarert', 'klarerte-borte'])
    .nullable()
    .describe('Hvorfor ingen kan ta den: ingen er klarert, eller alle som er det, er borte'),
  foelsom: z.boolean(),
  skjult: z.boolean().describe('Du har ikke klarering: tittel og avsender vises ikke'),
  forslagEnhet: z.string().nullable(),
  arkivverdi: z.boolean(),
  reservertAv: z.object({ id: zId, navn: z.string() }).nullable(),
  reservertSiden: zTidspunkt.nullable(),
  reservertTil: zTidspunkt.nullable(),
  tildelt: z.object({ id: zId, navn: z.string() }).nullable(),
  tilSideTil: zTidspunkt.nullable(),
  merknad: z.string().nullable(),
});
export type Oppgave = z.infer<typeof zOppgave>;

export const hentKoe = operasjon({
  id: 'fordeling.hentKoe',
  metode: 'GET',
  sti: '/api/koe',
  sammendrag: 'Køen over alle kommunene du arbeider for',
  evne: 'innlogget',
  spor: { handling: 'koe.lest' },
  query: z.object({
    kommuner: z.string().optional().describe('Organisasjonsnumre skilt med komma'),
    utvalg: z.enum(['alle', 'mine', 'ledige', 'tilSide', 'forfalt', 'uloest']).default('alle'),
    grense: z.coerce.number().int().min(1).max(200).default(100),
  }),
  svar: z.object({
    oppgaver: z.array(zOppgave),
    antall: z.object({
      alle: z.number().int(),
      mine: z.number().int(),
      forfalt: z.number().int(),
      tilSide: z.number().int(),
      ledige: z.number().int(),
      uloest: z.number().int().describe('Ingen som er på jobb, kan ta dem'),
      skjulteUloeste: z.number().int().describe('Som `uloest`, men du ser dem ikke: de venter på en med klarering'),
    }),
  }),
});
export const reserver = operasjon({
  id: 'fordeling.reserver',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/oppgaver/:id/reserver',
  sammendrag: 'Reserver oppgaven',
  evne: 'oppgave:behandle',
  spor: { handling: 'oppgave.reservert' },
  params: zIKommuneMedId,
  svar: zOppgave,
});
export const frigi = operasjon({
  id: 'fordeling.frigi',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/oppgaver/:id/frigi',
  sammendrag: 'Frigi oppgaven',
  evne: 'oppgave:behandle',
  spor: { handling: 'oppgave.frigitt' },
  params: zIKommuneMedId,
  svar: zOppgave,
});
export const settTilSide = operasjon({
  id: 'fordeling.settTilSide',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/oppgaver/:id/til-side',
  sammendrag: 'Sett til side til et tidspunkt',
  evne: 'oppgave:behandle',
  spor: { handling: 'oppgave.sattTilSide' },
  params: zIKommuneMedId,
  body: z.object({ til: zTidspunkt, merknad: z.string().max(300).nullable() }),
  svar: zOppgave,
});
export const tildelOppgave = operasjon({
  id: 'fordeling.tildelOppgave',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/oppgaver/:id/tildel',
  sammendrag: 'Gi oppgaven til en person',
  evne: 'oppgave:tildel',
  spor: { handling: 'oppgave.tildelt' },
  params: zIKommuneMedId,
  body: z.object({ bruker: zId }),
  svar: zOppgave,
});

export const forny = operasjon({
  id: 'fordeling.forny',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/oppgaver/:id/forny',
  sammendrag: 'Hold på reservasjonen mens brevet er åpent',
  evne: 'oppgave:behandle',
  spor: { handling: 'oppgave.fornyet' },
  params: zIKommuneMedId,
  svar: zOppgave,
});
export const taOver = operasjon({
  id: 'fordeling.taOver',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/oppgaver/:id/ta-over',
  sammendrag: 'Ta over en oppgave som en kollega holder',
  evne: 'oppgave:behandle',
  spor: { handling: 'oppgave.overtatt' },
  params: zIKommuneMedId,
  svar: zOppgave,
});
export const angreOppgave = operasjon({
  id: 'fordeling.angreOppgave',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/oppgaver/:id/angre',
  sammendrag: 'Angre det siste du gjorde med oppgaven',
  evne: 'kommune:les',
  spor: { handling: 'oppgave.angret' },
  params: zIKommuneMedId,
  svar: zOppgave,
});
export const zMottaker = z.object({
  id: zId,
  navn: z.string(),
  hindring: z.enum(['ikke-klarert', 'borte']).nullable(),
  stedfortreder: z.string().nullable(),
  ferdigheter: z.array(z.string()),
  mangler: z.array(z.string()),
  iHaand: z.number().int().describe('Åpne oppgaver personen har, i alle kommunene'),
});
export type Mottaker = z.infer<typeof zMottaker>;
export const finnMottakere = operasjon({
  id: 'fordeling.finnMottakere',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/oppgaver/:id/mottakere',
  sammendrag: 'Hvem oppgaven kan gis til, og hvorfor noen ikke kan ta den',
  evne: 'oppgave:tildel',
  spor: { ingen: 'arbeidsplan' },
  params: zIKommuneMedId,
  svar: z.object({ mottakere: z.array(zMottaker) }),
});

export const zNylig = z.object({
  arkivskaper: zArkivskaper,
  forsendelse: zId,
  oppgave: zId.nullable().describe('Satt når steget gjelder oppgaven og angres der'),
  handling: z.enum([
    'journalfoer',
    'ikke-arkiver',
    'overfoer',
    'oversend',
    'proev-igjen',
    'slipp',
    'avvis-leveranse',
    'splitt',
    'knytt',
    'deling-angret',
    'overtatt',
    'tildelt',
    'tilSide',
    'frigitt',
  ]),
  tidspunkt: zTidspunkt,
  tittel: z.string(),
  skjult: z.boolean(),
  av: z.string().nullable().describe('Kollegaen som gjorde det; null når det var deg'),
  hvem: z.string().nullable(),
  detalj: z.string().nullable(),
  journalpost: zId.nullable(),
  angret: z.boolean(),
  kanAngres: z.boolean(),
});
export type Nylig = z.infer<typeof zNylig>;
export const finnNylige = operasjon({
  id: 'fordeling.finnNylige',
  metode: 'GET',
  sti: '/api/nylig',
  sammendrag: 'Det du har gjort den siste uken, og det som kan angres',
  evne: 'innlogget',
  spor: { handling: 'nylig.lest' },
  query: z.object({ grense: z.coerce.number().int().min(1).max(50).default(20) }),
  svar: z.object({ steg: z.array(zNylig) }),
});

export const zPostTilMeg = z.object({
  journalpost: zId,
  arkivskaper: zArkivskaper,
  registreringsID: z.string(),
  saksmappe: zId,
  tittel: z.string(),
  avsender: z.string(),
  sakstittel: z.string(),
  journaldato: zDato,
  frist: zDato.nullable(),
  lest: z.boolean(),
  utsendingFeilet: z.boolean().describe('Brevet nådde ikke mottakeren'),
  journalposttype: z.string(),
  antallDokumenter: z.number().int(),
  paaVegneAv: z.string().nullable(),
});
export const hentMinPost = operasjon({
  id: 'fordeling.hentMinPost',
  metode: 'GET',
  sti: '/api/min-post',
  sammendrag: 'Post til meg',
  evne: 'innlogget',
  spor: { handling: 'minPost.lest' },
  query: z.object({
    bareUleste: z.stringbool().optional(),
    grense: z.coerce.number().int().min(1).max(200).default(100),
  }),
  svar: z.object({ poster: z.array(zPostTilMeg), uleste: z.number().int() }),
});
export const merkLest = operasjon({
  id: 'fordeling.merkLest',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/min-post/:id/lest',
  sammendrag: 'Merk posten som lest eller ulest',
  evne: 'journalpost:les',
  spor: { handling: 'minPost.merket' },
  params: zIKommuneMedId,
  body: z.object({ lest: z.boolean() }),
  svar: 'tomt',
});

export const zFravaer = z.object({
  id: zId,
  bruker: zId,
  navn: z.string(),
  fra: zDato,
  til: zDato,
  stedfortreder: zId.nullable(),
  stedfortrederNavn: z.string().nullable(),
});
export const finnFravaer = operasjon({
  id: 'fordeling.finnFravaer',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/fravaer',
  sammendrag: 'Fravær og stedfortredere',
  evne: 'kommune:les',
  spor: { ingen: 'arbeidsplan' },
  params: zIKommune,
  svar: z.object({ fravaer: z.array(zFravaer) }),
});
export const opprettFravaer = operasjon({
  id: 'fordeling.opprettFravaer',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/fravaer',
  sammendrag: 'Meld fravær',
  evne: 'fravaer:endre',
  spor: { handling: 'fravaer.opprettet' },
  params: zIKommune,
  body: z.object({ bruker: zId, fra: zDato, til: zDato, stedfortreder: zId.nullable() }),
  svar: zFravaer,
});
export const slettFravaer = operasjon({
  id: 'fordeling.slettFravaer',
  metode: 'DELETE',
  sti: '/api/kommuner/:arkivskaper/fravaer/:id',
  sammendrag: 'Fjern fravær',
  evne: 'fravaer:endre',
  spor: { handling: 'fravaer.slettet' },
  params: zIKommuneMedId,
  svar: 'tomt',
});
