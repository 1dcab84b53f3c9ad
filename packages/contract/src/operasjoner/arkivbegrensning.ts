import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { FORSENDELSESTATUSER, KANALER, zForsendelse } from './mottak.ts';

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
  'foelgeseddel',
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
  regel: z
    .object({ navn: z.string(), versjon: z.number().int() })
    .nullable()
    .describe('Regelen som avgjorde det, slik den var da'),
  videresending: z.object({ til: z.string(), status: z.enum(['venter', 'sendt', 'trukket', 'oppgitt']) }).nullable(),
  hindring: z
    .enum(['papir', 'videresending', 'bunke'])
    .nullable()
    .describe('Det som holder den igjen etter at dagene er over'),
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

export const hentFakturamottak = operasjon({
  id: 'mottak.hentFakturamottak',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/fakturamottak',
  sammendrag: 'Hvor faktura kan sendes videre',
  evne: 'forsendelse:les',
  spor: { ingen: 'innstilling' },
  params: zIKommune,
  svar: z.object({
    epost: z.string().nullable(),
    harPost: z.boolean().describe('Om den som drifter, har satt en e-posttjener'),
  }),
});
export const settFakturamottak = operasjon({
  id: 'mottak.settFakturamottak',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/fakturamottak',
  sammendrag: 'Sett hvor faktura kan sendes videre',
  evne: 'begrensning:endre',
  spor: { handling: 'ikkeArkivverdig.fakturamottak' },
  params: zIKommune,
  body: z.object({ epost: z.email().max(320).nullable() }),
  svar: 'tomt',
});
export const sendFakturaVidere = operasjon({
  id: 'mottak.sendFakturaVidere',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/send-faktura-videre',
  sammendrag: 'Er en faktura: skal ikke arkiveres, og sendes til fakturamottaket',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'forsendelse.fakturaVidere' },
  params: zIKommuneMedId,
  body: z.object({ merknad: z.string().max(500).nullable() }),
  svar: zForsendelse,
});

export const REGELAARSAKER = ['reklame', 'faktura', 'nyhetsbrev', 'fagsystem', 'annet'] as const;
/** Why a rule that fits leaves a letter to a person. */
export const VERNEGRUNNER = [
  'saksnummer',
  'henvendelse',
  'person',
  'foelsomt',
  'traad',
  'ikke-lest',
  'innsynskrav',
  'innlogget',
  'konfidensielt',
  'overlevert',
] as const;

const zAdresse = z.string().trim().min(3).max(200);
export const zRegelvilkaar = z.object({
  kanaler: z.array(z.enum(KANALER)).max(KANALER.length),
  avsendere: z.array(zAdresse).max(50).describe('Hele adresser (post@butikk.no) eller domener (butikk.no)'),
  mottakere: z.array(zAdresse).max(50).describe('Våre egne adresser den ble sendt til'),
  masseutsendt: z
    .boolean()
    .describe('E-posten sier selv at den er sendt til mange (List-Unsubscribe, List-Id, Precedence)'),
  faktura: z.boolean().describe('Faktura i EHF, eller en tekst som har det en faktura har'),
});
export type Regelvilkaar = z.infer<typeof zRegelvilkaar>;
const zRegelfelt = z.object({
  navn: z.string().trim().min(1).max(100),
  vilkaar: zRegelvilkaar,
  aarsak: z.enum(REGELAARSAKER),
  videresend: z.email().max(200).nullable().describe('Adressen posten sendes videre til'),
});
export type Regelfelt = z.infer<typeof zRegelfelt>;
export const zBegrensningsregel = zRegelfelt.extend({
  id: zId,
  versjon: z.number().int(),
  aktiv: z.boolean(),
  endretTid: zTidspunkt,
  endretAv: z.string(),
  tatt: z.number().int().describe('Brev regelen har tatt'),
  angret: z.number().int().describe('Av disse: tatt tilbake av en person'),
});
export type Begrensningsregel = z.infer<typeof zBegrensningsregel>;

const REGLER = '/api/kommuner/:arkivskaper/ikke-arkivverdig/regler';
export const finnBegrensningsregler = operasjon({
  id: 'mottak.finnBegrensningsregler',
  metode: 'GET',
  sti: REGLER,
  sammendrag: 'Reglene kommunen har satt for post som ikke er arkivverdig',
  evne: 'kommune:les',
  spor: { ingen: 'oppsett, ikke innhold' },
  params: zIKommune,
  svar: z.object({ regler: z.array(zBegrensningsregel), harPost: z.boolean() }),
});
export const opprettBegrensningsregel = operasjon({
  id: 'mottak.opprettBegrensningsregel',
  metode: 'POST',
  sti: REGLER,
  sammendrag: 'Lag en regel. Den er av til noen slår den på',
  evne: 'begrensning:endre',
  spor: { handling: 'ikkeArkivverdig.nyRegel' },
  params: zIKommune,
  body: zRegelfelt,
  svar: z.object({ id: zId }),
});
export const endreBegrensningsregel = operasjon({
  id: 'mottak.endreBegrensningsregel',
  metode: 'PUT',
  sti: `${REGLER}/:id`,
  sammendrag: 'Endre en regel. Den er av til noen slår den på igjen',
  evne: 'begrensning:endre',
  spor: { handling: 'ikkeArkivverdig.regelEndret' },
  params: zIKommuneMedId,
  body: zRegelfelt,
  svar: 'tomt',
});
export const settBegrensningsregelAktiv = operasjon({
  id: 'mottak.settBegrensningsregelAktiv',
  metode: 'PUT',
  sti: `${REGLER}/:id/aktiv`,
  sammendrag: 'Slå en regel på eller av',
  evne: 'begrensning:endre',
  spor: { handling: 'ikkeArkivverdig.regelAktiv' },
  params: zIKommuneMedId,
  body: z.object({ aktiv: z.boolean(), versjon: z.number().int().describe('Utgaven som ble prøvd') }),
  svar: 'tomt',
});
export const slettBegrensningsregel = operasjon({
  id: 'mottak.slettBegrensningsregel',
  metode: 'DELETE',
  sti: `${REGLER}/:id`,
  sammendrag: 'Fjern en regel. Det den har avgjort, viser den fortsatt',
  evne: 'begrensning:endre',
  spor: { handling: 'ikkeArkivverdig.regelSlettet' },
  params: zIKommuneMedId,
  svar: 'tomt',
});
export const zRegelproeve = z.object({
  dager: z.number().int(),
  vurdert: z.number().int(),
  treff: z.number().int().describe('Brev regelen ville ha tatt'),
  stoppet: z.number().int().describe('Brev som passer, men som en person likevel må avgjøre'),
  journalfoert: z.number().int().describe('Av dem den ville ha tatt: lagt i arkivet av en person'),
  avkortet: z.boolean(),
  eksempler: z.array(
    z.object({
      forsendelse: zId,
      tittel: z.string().nullable(),
      mottattTid: zTidspunkt,
      status: z.enum(FORSENDELSESTATUSER),
      vern: z.array(z.enum(VERNEGRUNNER)),
    }),
  ),
});
export type Regelproeve = z.infer<typeof zRegelproeve>;
export const proevBegrensningsregel = operasjon({
  id: 'mottak.proevBegrensningsregel',
  metode: 'POST',
  sti: `${REGLER}/proev`,
  sammendrag: 'Hva regelen ville ha gjort med posten de siste 90 dagene',
  evne: 'begrensning:endre',
  spor: { handling: 'ikkeArkivverdig.regelProevd' },
  params: zIKommune,
  body: z.object({ vilkaar: zRegelvilkaar }),
  svar: zRegelproeve,
});
