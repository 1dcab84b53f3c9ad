import { z } from 'zod';
import { zDato, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const PAPIRER = ['dokumentasjonsplan', 'systembeskrivelse', 'internkontroll', 'databehandleravtaler'] as const;
export type Papirslag = (typeof PAPIRER)[number];

const zIPapir = zIKommune.extend({ papir: z.enum(PAPIRER) });
const zUtgavevalg = zIPapir.extend({ nummer: z.coerce.number().int().min(1).max(100_000) });
const zPeriodevalg = z.object({ fra: zDato.optional(), til: zDato.optional() });
const zPeriode = z.object({ fra: zDato, til: zDato }).nullable();
const zLinje = z.object({
  navn: z.string(),
  verdi: z.string(),
  kilde: z.string().describe('Hvor i programmet det er fra'),
});
const zDel = z.object({ kode: z.string(), tittel: z.string(), linjer: z.array(zLinje) });
const zEgenTekst = z.object({ tekst: z.string(), skrevetAv: z.string(), skrevetTid: zTidspunkt });
const zUtgave = z.object({
  nummer: z.number().int(),
  periode: zPeriode,
  sjekksum: z.string(),
  godkjentAv: z.string(),
  godkjentTid: zTidspunkt,
});
export type Papirutgave = z.infer<typeof zUtgave>;

const zPapir = z.object({
  tittel: z.string(),
  periode: zPeriode,
  deler: z.array(zDel.extend({ tekster: z.array(zEgenTekst).describe('Nyeste først; den første gjelder') })),
  utgaver: z.array(zUtgave),
});
export type Papir = z.infer<typeof zPapir>;

const zTekst = z.string().trim().max(2000);
export const zAvtalefelt = z.object({
  part: z.string().trim().min(1).max(200),
  orgnr: z
    .string()
    .regex(/^\d{9}$/)
    .nullable(),
  formaal: z.string().trim().min(1).max(2000),
  kategorier: zTekst,
  grunnlag: zTekst,
  underleverandoerer: zTekst,
  sted: zTekst,
  lenke: zTekst,
  fra: zDato,
  til: zDato.nullable(),
  fornyInnen: zDato.nullable(),
});
export type Avtalefelt = z.infer<typeof zAvtalefelt>;
const zAvtale = zAvtalefelt.extend({
  id: z.uuid(),
  versjon: z.number().int(),
  fjernet: z.boolean(),
  skrevetAv: z.string(),
  skrevetTid: zTidspunkt,
  varsel: z.enum(['fornyes', 'utloept']).nullable(),
});
export type Databehandleravtale = z.infer<typeof zAvtale>;

const AAPENT = { ingen: 'oppsett og tall, ikke innhold' } as const;

export const hentPapir = operasjon({
  id: 'bevaring.hentPapir',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/arkivansvar/:papir',
  sammendrag: 'Et papir om arkivansvaret slik det er nå, med egne tekster og godkjente utgaver',
  evne: 'arkivansvar:les',
  spor: AAPENT,
  params: zIPapir,
  query: zPeriodevalg,
  svar: zPapir,
});
export const skrivPapirtekst = operasjon({
  id: 'bevaring.skrivPapirtekst',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/arkivansvar/:papir/deler/:del',
  sammendrag: 'Skriv kommunens egen tekst i en del av papiret; det som sto der, blir tatt vare på',
  evne: 'arkivansvar:endre',
  spor: { handling: 'papir.skrevet' },
  params: zIPapir.extend({ del: z.string().regex(/^[a-z]{1,30}$/) }),
  body: z.object({ tekst: z.string().max(20_000) }),
  svar: 'tomt',
});
export const godkjennPapir = operasjon({
  id: 'bevaring.godkjennPapir',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/arkivansvar/:papir/utgaver',
  sammendrag: 'Godkjenn papiret slik det er nå, som en fast utgave',
  evne: 'arkivansvar:godkjenn',
  spor: { handling: 'papir.godkjent' },
  params: zIPapir,
  body: zPeriodevalg,
  svar: z.object({ nummer: z.number().int() }),
});
export const hentPapirutgave = operasjon({
  id: 'bevaring.hentPapirutgave',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/arkivansvar/:papir/utgaver/:nummer',
  sammendrag: 'En godkjent utgave, hel slik den var',
  evne: 'arkivansvar:les',
  spor: AAPENT,
  params: zUtgavevalg,
  svar: zUtgave.extend({ tittel: z.string(), deler: z.array(zDel.extend({ egenTekst: z.string() })) }),
});
export const hentPapirfil = operasjon({
  id: 'bevaring.hentPapirfil',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/arkivansvar/:papir/utgaver/:nummer/fil',
  sammendrag: 'En godkjent utgave som PDF/A',
  evne: 'arkivansvar:les',
  spor: AAPENT,
  params: zUtgavevalg,
  svar: 'fil',
});
export const finnDatabehandleravtaler = operasjon({
  id: 'bevaring.finnDatabehandleravtaler',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/databehandleravtaler',
  sammendrag: 'Registeret over databehandleravtaler',
  evne: 'arkivansvar:les',
  spor: AAPENT,
  params: zIKommune,
  svar: z.object({ avtaler: z.array(zAvtale) }),
});
export const hentDatabehandleravtale = operasjon({
  id: 'bevaring.hentDatabehandleravtale',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/databehandleravtaler/:id',
  sammendrag: 'En databehandleravtale med alle versjoner, nyeste først',
  evne: 'arkivansvar:les',
  spor: AAPENT,
  params: zIKommuneMedId,
  svar: z.object({ versjoner: z.array(zAvtale) }),
});
export const opprettDatabehandleravtale = operasjon({
  id: 'bevaring.opprettDatabehandleravtale',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/databehandleravtaler',
  sammendrag: 'Før en databehandleravtale i registeret',
  evne: 'arkivansvar:endre',
  spor: { handling: 'databehandleravtale.opprettet' },
  params: zIKommune,
  body: zAvtalefelt,
  svar: zAvtale,
});
export const endreDatabehandleravtale = operasjon({
  id: 'bevaring.endreDatabehandleravtale',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/databehandleravtaler/:id',
  sammendrag: 'Endre en databehandleravtale; det som sto, blir tatt vare på',
  evne: 'arkivansvar:endre',
  spor: { handling: 'databehandleravtale.endret' },
  params: zIKommuneMedId,
  body: zAvtalefelt,
  svar: zAvtale,
});
export const fjernDatabehandleravtale = operasjon({
  id: 'bevaring.fjernDatabehandleravtale',
  metode: 'DELETE',
  sti: '/api/kommuner/:arkivskaper/databehandleravtaler/:id',
  sammendrag: 'Ta en databehandleravtale ut av registeret; historikken blir stående',
  evne: 'arkivansvar:endre',
  spor: { handling: 'databehandleravtale.fjernet' },
  params: zIKommuneMedId,
  svar: 'tomt',
});
