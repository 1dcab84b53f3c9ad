import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const zKassasjonsnivaa = z.enum(['dokumentbeskrivelse', 'journalpost', 'saksmappe', 'arkivdel', 'klasse']);
export const zKassasjonsvedtak = z.object({
  kassasjonsvedtak: z.enum(['B', 'K', 'G']).describe('Bevares, kasseres, vurderes senere (M450)'),
  kassasjonshjemmel: z.string().max(500).nullable(),
  bevaringstid: z.number().int().min(0).max(999).describe('År'),
  kassasjonsdato: zDato.nullable().describe('Tom: datoen saken ble avsluttet, pluss bevaringstiden'),
  arves: z.boolean().describe('Om det gjelder for det som ligger under'),
});
export type Kassasjonsvedtak = z.infer<typeof zKassasjonsvedtak>;
export const zKassasjonsenhet = z.object({
  nivaa: z.enum(['arkivdel', 'klasse']),
  id: zId,
  navn: z.string(),
  vedtak: zKassasjonsvedtak.nullable(),
});
export type Kassasjonsenhet = z.infer<typeof zKassasjonsenhet>;

export const finnKassasjonsvedtak = operasjon({
  id: 'arkiv.finnKassasjonsvedtak',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/kassasjonsvedtak',
  sammendrag: 'Arkivdeler og klasser, og hva som er bestemt om bevaring og kassasjon',
  evne: 'arkiv:kasser',
  spor: { ingen: 'bare navn på arkivdeler og klasser' },
  params: zIKommune,
  svar: z.object({ enheter: z.array(zKassasjonsenhet) }),
});
export const settKassasjonsvedtak = operasjon({
  id: 'arkiv.settKassasjonsvedtak',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/kassasjonsvedtak/:id',
  sammendrag: 'Bestem om noe skal bevares eller kasseres, eller ta bestemmelsen bort',
  evne: 'arkiv:kasser',
  spor: { handling: 'kassasjonsvedtak.satt' },
  params: zIKommuneMedId,
  body: z.object({ nivaa: zKassasjonsnivaa, vedtak: zKassasjonsvedtak.nullable() }),
  svar: z.object({ vedtak: zKassasjonsvedtak.nullable() }),
});

export const zKassasjonssak = z.object({
  id: zId,
  saksnummer: z.string(),
  tittel: z.string(),
  klasse: z.string(),
  avsluttet: zDato,
  skjult: z.boolean(),
  paa: zKassasjonsnivaa.describe('Hvor det er bestemt'),
  hjemmel: z.string(),
  kassasjonsdato: zDato,
  dokumenter: z.number().int(),
  staar: z.number().int().describe('Dokumenter i saken som blir stående'),
});
export type Kassasjonssak = z.infer<typeof zKassasjonssak>;
export const finnTilKassasjon = operasjon({
  id: 'arkiv.finnTilKassasjon',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/kassasjon/forfalt',
  sammendrag: 'Avsluttede saker med dokumenter som skal kasseres',
  evne: 'arkiv:kasser',
  spor: { handling: 'kassasjon.oversikt' },
  params: zIKommune,
  svar: z.object({ saker: z.array(zKassasjonssak) }),
});

export const zUtfoertKassasjon = z.object({
  id: zId,
  hjemmel: z.string(),
  begrunnelse: z.string(),
  saker: z.number().int(),
  dokumenter: z.number().int(),
  utfoertTid: zTidspunkt,
  utfoertAv: z.string(),
  filer: z.object({ fjernet: z.number().int(), beholdt: z.number().int(), venter: z.number().int() }),
});
export type UtfoertKassasjon = z.infer<typeof zUtfoertKassasjon>;
export const kasser = operasjon({
  id: 'bevaring.kasser',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/kassasjon',
  sammendrag: 'Kasser dokumentene i disse sakene. Opplysningene om dem blir stående',
  evne: 'arkiv:kasser',
  spor: { handling: 'kassasjon.utfoert' },
  params: zIKommune,
  body: z.object({
    saker: z.array(zId).min(1).max(100),
    hjemmel: z.string().min(1).max(500),
    begrunnelse: z.string().min(1).max(2000),
    bekreftetAntall: z.number().int().min(1).describe('Antall dokumenter du har bekreftet'),
  }),
  svar: z.object({ id: zId, dokumenter: z.number().int() }),
});
export const finnKassasjoner = operasjon({
  id: 'bevaring.finnKassasjoner',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/kassasjon',
  sammendrag: 'Kassasjonene som er utført, nyeste først',
  evne: 'arkiv:kasser',
  spor: { ingen: 'bare antall og hjemmel' },
  params: zIKommune,
  svar: z.object({ kassasjoner: z.array(zUtfoertKassasjon) }),
});

export const zSperring = z.object({
  journalpost: zId,
  saksmappe: zId,
  registreringsID: z.string(),
  grunn: z.string(),
  hjemmel: z.string(),
  sperretDato: zTidspunkt,
  sperretAv: z.string(),
});
export type Sperring = z.infer<typeof zSperring>;
export const finnSperrede = operasjon({
  id: 'arkiv.finnSperrede',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/sperringer',
  sammendrag: 'Journalposter som er sperret etter krav om sletting',
  evne: 'arkiv:sperre',
  spor: { handling: 'sperringer.lest' },
  params: zIKommune,
  svar: z.object({ sperringer: z.array(zSperring) }),
});
export const sperrJournalpost = operasjon({
  id: 'arkiv.sperrJournalpost',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/sperring',
  sammendrag: 'Sperr en journalpost. Den slettes ikke, men vises ikke for andre',
  evne: 'arkiv:sperre',
  spor: { handling: 'journalpost.sperret' },
  params: zIKommuneMedId,
  body: z.object({ grunn: z.string().min(1).max(1000), hjemmel: z.string().min(1).max(300) }),
  svar: z.object({}),
});
export const opphevSperring = operasjon({
  id: 'arkiv.opphevSperring',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/sperring/oppheving',
  sammendrag: 'Opphev sperringen av en journalpost',
  evne: 'arkiv:sperre',
  spor: { handling: 'journalpost.sperringOpphevet' },
  params: zIKommuneMedId,
  body: z.object({ grunn: z.string().min(1).max(1000) }),
  svar: z.object({}),
});
