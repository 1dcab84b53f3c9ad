import { z } from 'zod';
import { zDato, zId, zIKommune } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const INNSYNSGRUNNLAG = ['partsinnsyn', 'egne'] as const;
const zGrunn = z.enum([
  'internt',
  'ikke-ferdig',
  'skjermet',
  'andres-navn',
  'maa-sladdes',
  'gjelder-andre',
  'utgaatt',
  'sperret',
  'ikke-klarert',
  'vurdert',
]);
export type Innsynsgrunn = z.infer<typeof zGrunn>;
const zAvgjoerelse = z.object({
  med: z.boolean(),
  grunn: zGrunn.nullable(),
  hjemmel: z.string().nullable(),
  kanEndres: z.boolean(),
  begrunnelse: z.string().nullable(),
});
export type Innsynsavgjoerelse = z.infer<typeof zAvgjoerelse>;
const zInnsynspart = z.object({
  id: z.string(),
  navn: z.string(),
  rolle: z.string().describe('Korrespondanseparttype (M087) eller partRolle (M303)'),
  erParten: z.boolean(),
  avgjoerelse: zAvgjoerelse,
});
const zInnsynsdokument = z.object({
  id: zId,
  tittel: z.string(),
  fil: z.object({ format: z.string(), sladdet: z.boolean() }).nullable(),
  avgjoerelse: zAvgjoerelse,
});
export const zInnsynspost = z.object({
  id: zId,
  type: z.enum(['I', 'U', 'N', 'X', 'S', 'arkivnotat']),
  registreringsID: z.string(),
  journalnummer: z.string().nullable(),
  dato: zDato,
  dokumentetsDato: zDato.nullable(),
  tittel: z.string(),
  status: z.string().nullable(),
  saksbehandler: z.string().nullable(),
  administrativEnhet: z.string(),
  tilgangskode: z.string().nullable(),
  hjemmel: z.string().nullable(),
  avgjoerelse: zAvgjoerelse,
  parter: z.array(zInnsynspart),
  dokumenter: z.array(zInnsynsdokument),
});
export type Innsynspost = z.infer<typeof zInnsynspost>;
export const zInnsynssak = z.object({
  id: zId,
  saksnummer: z.string(),
  tittel: z.string(),
  saksdato: zDato,
  saksstatus: z.string(),
  administrativEnhet: z.string(),
  saksansvarlig: z.string().nullable(),
  parter: z.array(zInnsynspart),
  poster: z.array(zInnsynspost),
  merknader: z.number().int().describe('Interne merknader, som ikke blir med'),
  oppslag: z.array(z.object({ dato: zDato, antall: z.number().int() })).describe('Dager noen har slått opp i det'),
});
export type Innsynssak = z.infer<typeof zInnsynssak>;
export const zInnsynsutskrift = z.object({
  grunnlag: z.enum(INNSYNSGRUNNLAG),
  navn: z.array(z.string()),
  saker: z.array(zInnsynssak),
});
export type Innsynsutskrift = z.infer<typeof zInnsynsutskrift>;

const zSoek = z.string().trim().min(3).max(200).describe('Navn, fødselsnummer eller organisasjonsnummer');
export const zInnsynsbestilling = z.object({
  grunnlag: z.enum(INNSYNSGRUNNLAG),
  soek: zSoek,
  navn: z.array(z.string().min(1).max(500)).min(1).max(20).describe('Navnene i treffene som er den som spør'),
  saker: z.array(zId).min(1).max(50),
  valg: z
    .array(z.object({ id: z.string().max(100), med: z.boolean(), begrunnelse: z.string().trim().min(3).max(500) }))
    .max(1000)
    .default([]),
});
export type Innsynsbestilling = z.infer<typeof zInnsynsbestilling>;

export const finnInnsynspart = operasjon({
  id: 'arkiv.finnInnsynspart',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/partsinnsyn/soek',
  sammendrag: 'Finn sakene til en person eller virksomhet. Det som søkes etter, blir ikke lagret noe sted',
  evne: 'innsyn:egne',
  spor: { handling: 'partsinnsyn.soekt' },
  params: zIKommune,
  body: z.object({ soek: zSoek }),
  svar: z.object({
    personer: z.array(
      z.object({
        navn: z.string(),
        saker: z.array(
          z.object({
            id: zId,
            saksnummer: z.string(),
            tittel: z.string(),
            saksdato: zDato,
            antall: z.number().int().describe('Ganger navnet står i saken'),
          }),
        ),
      }),
    ),
    flere: z.boolean().describe('Det finnes flere treff enn de som vises'),
    utenKlarering: z.array(z.string()).describe('Tilgangskoder du ikke er klarert for; treff under dem er ikke med'),
  }),
});
export const hentPartsinnsyn = operasjon({
  id: 'arkiv.hentPartsinnsyn',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/partsinnsyn/forhaandsvisning',
  sammendrag: 'Hva en part eller person får innsyn i, hva som utelates og hvorfor',
  evne: 'partsinnsyn:skriv',
  spor: { handling: 'partsinnsyn.sett' },
  params: zIKommune,
  body: zInnsynsbestilling,
  svar: zInnsynsutskrift,
});
export const skrivPartsinnsyn = operasjon({
  id: 'arkiv.skrivPartsinnsyn',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/partsinnsyn/utskrift',
  sammendrag: 'Utskriften som PDF, eller som ZIP med dokumentene',
  evne: 'partsinnsyn:skriv',
  spor: { handling: 'partsinnsyn.skrevet' },
  params: zIKommune,
  body: zInnsynsbestilling.extend({ format: z.enum(['pdf', 'zip']) }),
  svar: 'fil',
});
