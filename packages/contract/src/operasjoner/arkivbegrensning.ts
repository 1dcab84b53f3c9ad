import { z } from 'zod';
import { zDato, zId, zIKommune, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { KANALER } from './mottak.ts';

/** What a person may say, and what the program says of its own accord. */
export const IKKE_ARKIVVERDIG = [
  'reklame',
  'faktura',
  'nyhetsbrev',
  'duplikat',
  'fagsystem',
  'annet',
  'autosvar',
  'rapport',
  'loekke',
  'kopi',
  'tilbakekalt',
  'deling-angret',
] as const;
export const BEGRENSNINGSUTVALG = ['ligger', 'fjernet'] as const;

export const zIkkearkivert = z.object({
  forsendelse: zId,
  kanal: z.enum(KANALER),
  filnavn: z.string(),
  emne: z.string().nullable(),
  fra: z.string().nullable(),
  mottattTid: zTidspunkt,
  stoerrelse: z.number().int(),
  aarsak: z.string().nullable().describe('En av de faste grunnene, eller det som ble skrevet da leveransen ble avvist'),
  merknad: z.string().nullable(),
  avgjortAv: z.string().nullable().describe('Navnet på personen; null når programmet avgjorde det'),
  avgjortTid: zTidspunkt,
  fjernetTid: zTidspunkt.nullable(),
  fjernesDato: zDato.nullable().describe('Den første dagen den er borte'),
  kanAngres: z.boolean(),
  hindring: z.enum(['papir']).nullable().describe('Det som holder den igjen etter at dagene er over'),
});
export type Ikkearkivert = z.infer<typeof zIkkearkivert>;

const zBegrensningsliste = z.object({
  dager: z.number().int(),
  rader: z.array(zIkkearkivert),
  antall: z.object({ ligger: z.number().int(), fjernet: z.number().int() }),
  logger: z.array(
    z.object({
      id: zId,
      tid: zTidspunkt,
      antall: z.number().int(),
      saksmappe: zId.nullable(),
      registreringsID: z.string().nullable(),
    }),
  ),
});
export type Begrensningsliste = z.infer<typeof zBegrensningsliste>;

export const finnIkkeArkiverte = operasjon({
  id: 'mottak.finnIkkeArkiverte',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/ikke-arkivverdig',
  sammendrag: 'Post som ikke er arkivverdig: grunnen, hvem som avgjorde det, og dagen den slettes',
  evne: 'forsendelse:les',
  spor: { handling: 'ikkeArkivverdig.lest' },
  params: zIKommune,
  query: z.object({
    utvalg: z.enum(BEGRENSNINGSUTVALG).default('ligger'),
    aarsak: z.enum(IKKE_ARKIVVERDIG).optional(),
    soek: z.string().max(100).default(''),
  }),
  svar: zBegrensningsliste,
});
export const settBegrensningsdager = operasjon({
  id: 'mottak.settBegrensningsdager',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/ikke-arkivverdig/oppsett',
  sammendrag: 'Hvor mange dager post som ikke er arkivverdig, blir tatt vare på',
  evne: 'begrensning:endre',
  spor: { handling: 'ikkeArkivverdig.oppsett' },
  params: zIKommune,
  body: z.object({ dager: z.number().int().min(7).max(3650) }),
  svar: 'tomt',
});
