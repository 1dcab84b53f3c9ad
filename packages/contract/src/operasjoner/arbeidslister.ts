import { z } from 'zod';
import { zDato, zId, zIKommune } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

/** Lists of journalposter that wait for somebody. */
export const POSTLISTER = [
  'restanser',
  'forfall',
  'ikke-journalfoert',
  'uten-dokumentdato',
  'midlertidige',
  'uten-arkivformat',
  'kvalitetskontroll',
  'skjerming-opphoerer',
] as const;
export type Journalpostliste = (typeof POSTLISTER)[number];
export const ARBEIDSLISTER = [...POSTLISTER, 'arkivoversikt', 'kassasjon', 'bortsetting'] as const;
export type Arbeidsliste = (typeof ARBEIDSLISTER)[number];
export const LISTESORTERINGER = [
  'journalnummer',
  'journaldato',
  'forfallsdato',
  'enhet',
  'saksbehandler',
  'skjermingOpphoerer',
] as const;
export type Listesortering = (typeof LISTESORTERINGER)[number];

const zDager = z.coerce.number().int().min(0).max(3650).optional();
const zUtvalg = z.object({
  enhet: z.string().max(50).optional(),
  klasse: z.string().max(50).optional().describe('Sakens primære klasse'),
  dag: zDato.optional().describe('Journaldato'),
  type: z.enum(['I', 'U', 'N', 'X', 'S']).optional(),
  mine: z.enum(['true', 'false']).optional().describe('Bare der du er saksbehandler'),
  dager: zDager.describe('Forfall: så langt fram. Midlertidige: minst så gamle. Kassasjon: så langt fram'),
  sorter: z.enum(LISTESORTERINGER).default('journalnummer'),
  retning: z.enum(['stigende', 'synkende']).default('stigende'),
});
const zPeker = z.string().max(300).optional().describe('`neste` fra siden før');
const zGrense = z.coerce.number().int().min(1).max(200).default(50);

/** What a person should look at before the post is archived. None of it stops the archiving but the unfinished document. */
export const zKontrollfunn = z.enum([
  'dokument-ikke-ferdigstilt',
  'uten-dokument',
  'uten-arkivformat',
  'uten-dokumentdato',
  'uten-saksbehandler',
  'uten-part',
]);
export const zListepost = z.object({
  id: zId,
  saksmappe: zId,
  saksnummer: z.string(),
  sakstittel: z.string(),
  klasse: z.string(),
  registreringsID: z.string(),
  journalnummer: z.string(),
  journalposttype: z.enum(['I', 'U', 'N', 'X', 'S']),
  journalstatus: z.enum(['J', 'E', 'A', 'U', 'F', 'G', 'M', 'S', 'R']),
  tittel: z.string(),
  parter: z.array(z.string()),
  journaldato: zDato,
  dokumentetsDato: zDato.nullable(),
  forfallsdato: zDato.nullable(),
  administrativEnhet: z.string(),
  saksbehandler: z.string().nullable(),
  tilgangskode: z.string().nullable(),
  skjermingOpphoerer: zDato.nullable().describe('Første dag uten skjerming, av journalposten eller et dokument i den'),
  skjult: z.boolean(),
  funn: z.array(zKontrollfunn),
});
export type Listepost = z.infer<typeof zListepost>;

export const hentArbeidsliste = operasjon({
  id: 'arkiv.hentArbeidsliste',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/arbeidslister/:liste',
  sammendrag: 'En liste over journalposter som venter på noen',
  evne: 'journalpost:les',
  spor: { handling: 'arbeidsliste.lest' },
  params: zIKommune.extend({ liste: z.enum(POSTLISTER) }),
  query: zUtvalg.extend({ etter: zPeker, grense: zGrense }),
  svar: z.object({ poster: z.array(zListepost), neste: z.string().nullable() }),
});
export const hentListetall = operasjon({
  id: 'arkiv.hentListetall',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/listetall',
  sammendrag: 'Hvor mange som står på hver arbeidsliste, til og med 1000',
  evne: 'journalpost:les',
  spor: { ingen: 'bare tall' },
  params: zIKommune,
  svar: z.object({ antall: z.record(z.enum(POSTLISTER), z.number().int()) }),
});
export const hentKontrollgrupper = operasjon({
  id: 'arkiv.hentKontrollgrupper',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/kontrollgrupper',
  sammendrag: 'Kvalitetskontrollen dag for dag og klasse for klasse',
  evne: 'journalpost:les',
  spor: { ingen: 'bare tall' },
  params: zIKommune,
  svar: z.object({
    grupper: z.array(z.object({ dag: zDato, klasse: z.string(), klassetittel: z.string(), antall: z.number().int() })),
  }),
});
export const SAKSSTATUSER = ['R', 'B', 'S', 'F', 'P', 'A', 'U'] as const;
export const KASSASJONSVALG = ['B', 'K', 'G'] as const;
const zFlere = z.string().max(2000).describe('Flere skilles med komma').optional();
const flereAv = <T extends string>(lovlige: readonly T[]) =>
  z
    .string()
    .regex(new RegExp(`^(${lovlige.join('|')})(,(${lovlige.join('|')}))*$`))
    .describe(`Flere skilles med komma: ${lovlige.join(', ')}`)
    .optional();
/** Which cases a report of cases is about. What is left out does not narrow. */
export const zSaksutvalg = z.object({
  arkivdel: zFlere,
  periodeFra: zDato.optional().describe('Arkivperioden begynner tidligst'),
  periodeTil: zDato.optional().describe('Arkivperioden slutter senest'),
  journalenhet: zFlere,
  enhet: z.string().max(50).optional(),
  underenheter: z.enum(['true', 'false']).optional().describe('Også enhetene under'),
  saksstatus: flereAv(SAKSSTATUSER),
  avskrevetFra: zDato.optional(),
  avskrevetTil: zDato.optional(),
  uavskrevet: z.enum(['true', 'false']).optional().describe('Saker der noe ikke er avskrevet'),
  vedtak: flereAv(KASSASJONSVALG),
  kassasjonFra: zDato.optional(),
  kassasjonTil: zDato.optional(),
});
export type Saksutvalgsoek = z.infer<typeof zSaksutvalg>;
const zArkivperiode = { periodeStart: zDato.nullable(), periodeSlutt: zDato.nullable() };
export const zOversiktsrad = z.object({
  arkivskaperNavn: z.string(),
  arkiv: z.string(),
  arkivstatus: z.enum(['O', 'A']),
  arkivdel: z.string(),
  arkivdelstatus: z.enum(['A', 'O', 'P', 'U']),
  ...zArkivperiode,
  arkivOpprettet: zDato,
  arkivAvsluttet: zDato.nullable(),
  arkivdelOpprettet: zDato,
  arkivdelAvsluttet: zDato.nullable(),
  forloeper: z.string().nullable().describe('Navnet på arkivdelen før'),
  arvtaker: z.string().nullable().describe('Navnet på arkivdelen etter'),
  dokumentmedium: z.enum(['F', 'E', 'B']).nullable(),
  oppbevaringssted: z.string().nullable(),
  beskrivelse: z.string().nullable(),
  klassifikasjonssystem: z.string(),
  klassifikasjonstype: z.string(),
  klasse: z.string(),
  klassetittel: z.string(),
  saker: z.number().int(),
  aapne: z.number().int(),
  journalposter: z.number().int(),
  uarkiverte: z.number().int(),
  foersteDato: zDato.nullable(),
  sisteDato: zDato.nullable(),
});
export type Oversiktsrad = z.infer<typeof zOversiktsrad>;
export const hentArkivoversikt = operasjon({
  id: 'arkiv.hentArkivoversikt',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/arkivoversikt',
  sammendrag: 'Hva som ligger i arkivet, arkivdel for arkivdel og klasse for klasse',
  evne: 'saksmappe:les',
  spor: { handling: 'arkivoversikt.lest' },
  params: zIKommune,
  query: z.object({
    arkiv: zId.optional(),
    periodeFra: zDato.optional(),
    periodeTil: zDato.optional(),
    etter: zPeker,
    grense: zGrense,
  }),
  svar: z.object({ rader: z.array(zOversiktsrad), neste: z.string().nullable() }),
});
export const zKassasjonsrad = z.object({
  id: zId,
  saksnummer: z.string(),
  tittel: z.string(),
  klasse: z.string(),
  klassetittel: z.string().nullable().describe('Tom når saken er skjermet for deg'),
  administrativEnhet: z.string(),
  arkiv: z.string(),
  arkivdel: z.string(),
  ...zArkivperiode,
  opprettetDato: zDato,
  avsluttetDato: zDato,
  kassasjonsvedtak: z.enum(['K', 'G']),
  kassasjonshjemmel: z.string().nullable(),
  bevaringstid: z.number().int(),
  kassasjonsdato: zDato,
  bestemtPaa: z.enum(['sak', 'arkivdel', 'klasse']).describe('Hvor vedtaket er satt'),
  skjult: z.boolean(),
});
export type Kassasjonsrad = z.infer<typeof zKassasjonsrad>;
export const hentKassasjonsliste = operasjon({
  id: 'arkiv.hentKassasjonsliste',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/kassasjonsliste',
  sammendrag: 'Avsluttede saker som skal kasseres eller vurderes på nytt',
  evne: 'saksmappe:les',
  spor: { handling: 'kassasjonsliste.lest' },
  params: zIKommune,
  query: zSaksutvalg.extend({ dager: zDager, etter: zPeker, grense: zGrense }),
  svar: z.object({ saker: z.array(zKassasjonsrad), neste: z.string().nullable() }),
});
export const zBortsettingsrad = z.object({
  id: zId,
  saksnummer: z.string(),
  tittel: z.string(),
  saksstatus: z.enum(SAKSSTATUSER),
  klasse: z.string(),
  klassetittel: z.string().nullable().describe('Tom når saken er skjermet for deg'),
  klassifikasjonssystem: z.string(),
  arkiv: z.string(),
  arkivdel: z.string(),
  ...zArkivperiode,
  opprettetDato: zDato,
  kassasjonsvedtak: z.enum(KASSASJONSVALG).nullable(),
  kassasjonsdato: zDato.nullable(),
  graderteDokumenter: z.number().int(),
  skjult: z.boolean(),
});
export type Bortsettingsrad = z.infer<typeof zBortsettingsrad>;
export const hentBortsettingsliste = operasjon({
  id: 'arkiv.hentBortsettingsliste',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/bortsettingsliste',
  sammendrag: 'Liste for bortsetting, avlevering og overføring: saker etter klasse',
  evne: 'saksmappe:les',
  spor: { handling: 'bortsettingsliste.lest' },
  params: zIKommune,
  query: zSaksutvalg.extend({ etter: zPeker, grense: zGrense }),
  svar: z.object({ saker: z.array(zBortsettingsrad), neste: z.string().nullable() }),
});
export const hentListefil = operasjon({
  id: 'arkiv.hentListefil',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/listefiler/:liste',
  sammendrag: 'En hel arbeidsliste som CSV eller XLSX',
  evne: 'journalpost:les',
  spor: { handling: 'arbeidsliste.eksportert' },
  params: zIKommune.extend({ liste: z.enum(ARBEIDSLISTER) }),
  query: zUtvalg.extend({
    ...zSaksutvalg.shape,
    format: z.enum(['csv', 'xlsx']).default('xlsx'),
    maalform: z.enum(['nb', 'nn']).default('nb'),
  }),
  svar: 'fil',
});
