import { z } from 'zod';
import { zArkivskaper, zId, zIKommuneMedId, zKonfidens, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { KANALER, zForsendelse, zForsendelsestatus } from './mottak.ts';
import { zMottakskvittering } from './mottakskvittering.ts';

export const LIKHETSGRUNNLAG = ['filer', 'tekst', 'bilde'] as const;

const zUlikhet = z.object({ her: z.string(), der: z.string() });
export const zLikhet = z.object({
  forsendelse: zId.describe('Den andre'),
  kanal: z.enum(KANALER),
  mottattTid: zTidspunkt,
  status: zForsendelsestatus,
  aarsak: z.string().nullable(),
  journalpost: z.object({ id: zId, registreringsID: z.string(), tittel: z.string() }).nullable(),
  grunnlag: z.enum(LIKHETSGRUNNLAG).describe('De samme filene, den samme teksten, eller sider som ser like ut'),
  likhet: zKonfidens,
  ulikt: z.array(zUlikhet).describe('Det som likevel ikke er likt, det viktigste først'),
});
export type Likhet = z.infer<typeof zLikhet>;

export const finnLikheter = operasjon({
  id: 'tolking.finnLikheter',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/likheter',
  sammendrag: 'Forsendelser som ser ut til å være det samme brevet, med grunnlag',
  evne: 'forsendelse:les',
  spor: { handling: 'likheter.lest' },
  params: zIKommuneMedId,
  svar: z.object({ likheter: z.array(zLikhet) }),
});
export const avvisLikhet = operasjon({
  id: 'tolking.avvisLikhet',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/likheter/:annen/avvis',
  sammendrag: 'Det er ikke det samme brevet. Blir ikke foreslått igjen',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'likhet.avvist' },
  params: zIKommuneMedId.extend({ annen: zId }),
  svar: 'tomt',
});
export const knyttForsendelse = operasjon({
  id: 'mottak.knyttForsendelse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/forsendelser/:id/knytt',
  sammendrag: 'Samme brev som et som er journalført: knytt til journalposten',
  evne: 'journalpost:journalfoer',
  spor: { handling: 'forsendelse.koblet' },
  params: zIKommuneMedId,
  body: z.object({ til: zId.describe('Forsendelsen som er journalført') }),
  svar: zForsendelse,
});
export const zMottakAv = z.object({
  forsendelse: zId,
  kanal: z.enum(KANALER),
  mottattTid: zTidspunkt,
  overfoertFra: zArkivskaper.nullable(),
  koblet: z.boolean().describe('Kom i tillegg til den som er journalført'),
  kvittering: zMottakskvittering.nullable(),
});
export type MottakAv = z.infer<typeof zMottakAv>;
export const finnMottakAv = operasjon({
  id: 'mottak.finnMottakAv',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/mottak',
  sammendrag: 'Når og hvordan brevet kom inn, alle gangene, den første først',
  evne: 'journalpost:les',
  spor: { ingen: 'lesing av journalposten er sporet i arkiv.hentJournalpost' },
  params: zIKommuneMedId,
  svar: z.object({ mottak: z.array(zMottakAv) }),
});
