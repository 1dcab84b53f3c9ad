import { z } from 'zod';
import { zDato, zId, zIKommune, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';

export const REGNSKAPSUTFALL = [
  'journalfoert',
  'koblet',
  'ikkeArkivert',
  'overfoert',
  'erstattet',
  'karantene',
  'iArbeid',
] as const;
export const REGNSKAPSAVVIK = [
  'uten-hendelse',
  'uten-forsendelse',
  'journalpost-mangler',
  'overlevering-mangler',
  'uten-oppgave',
  'deler-stemmer-ikke',
] as const;

const zLinje = z.object({
  kanal: z.string(),
  mottatt: z.number().int().describe('Det som kom utenfra'),
  deler: z.number().int().describe('Brev som er laget ved å dele opp det som kom'),
  utfall: z.record(z.enum(REGNSKAPSUTFALL), z.number().int()),
  differanse: z.number().int().describe('Mottatt og deler minus det som er gjort rede for. Skal alltid være 0'),
});
export type Regnskapslinje = z.infer<typeof zLinje>;
const zAvvik = z.object({
  id: zId,
  slag: z.enum(REGNSKAPSAVVIK),
  forsendelse: zId,
  kanal: z.string(),
  registrertTid: zTidspunkt,
  oppdagetTid: zTidspunkt,
  overTid: zTidspunkt.nullable(),
});
export type Regnskapsavvik = z.infer<typeof zAvvik>;

const zPeriode = z.object({
  fra: zDato.optional().describe('Uten: 29 dager før den siste'),
  til: zDato.optional().describe('Uten: i dag'),
});

export const hentRegnskap = operasjon({
  id: 'mottak.hentRegnskap',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/postregnskap',
  sammendrag: 'Postregnskapet: hva som er blitt av alt som kom inn i perioden',
  evne: 'forsendelse:les',
  spor: { ingen: 'driftstall' },
  params: zIKommune,
  query: zPeriode,
  svar: z.object({
    linjer: z.array(zLinje),
    sum: zLinje,
    papirandel: z.number().min(0).max(1).nullable().describe('Del av det mottatte som kom på papir'),
    avvik: z.array(zAvvik),
    lukkede: z.array(zAvvik),
    kontrollert: zTidspunkt.nullable(),
    dager: z.array(z.object({ dag: zDato, lagetTid: zTidspunkt, sum: zLinje, avvik: z.number().int() })),
  }),
});
export const hentRegnskapsfil = operasjon({
  id: 'mottak.hentRegnskapsfil',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/postregnskap/fil',
  sammendrag: 'Postregnskapet for perioden som XLSX eller CSV',
  evne: 'forsendelse:les',
  spor: { handling: 'regnskap.eksportert' },
  params: zIKommune,
  query: zPeriode.extend({ format: z.enum(['csv', 'xlsx']).default('xlsx') }),
  svar: 'fil',
});
export const kontrollerRegnskap = operasjon({
  id: 'mottak.kontrollerRegnskap',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/postregnskap/kontroll',
  sammendrag: 'Kontroller postregnskapet nå',
  evne: 'forsendelse:les',
  spor: { handling: 'regnskap.kontrollert' },
  params: zIKommune,
  svar: 'tomt',
});
