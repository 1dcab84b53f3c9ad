import { z } from 'zod';
import { zArkivskaper, zDato, zId, zIKommune, zSaksnummer, zTidspunkt } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { zForsendelsestatus } from './mottak.ts';

/** The key a module gives a delivery: the same each time the same thing is sent, and never used for another. */
export const zLeveringsnoekkel = z.string().regex(/^[A-Za-z0-9._:-]{8,100}$/);

const tekst = (lengst: number) => z.string().trim().min(1).max(lengst).nullable().default(null);
/** What the module says of a delivery. Hints only: a person or the reading decides what it is. */
export const zLeveringsopplysninger = z.strictObject({
  tittel: tekst(500),
  avsender: z
    .strictObject({
      navn: tekst(200),
      orgnr: z
        .string()
        .regex(/^\d{9}$/)
        .nullable()
        .default(null),
      epost: z.email().max(254).nullable().default(null),
    })
    .nullable()
    .default(null),
  saksnummer: zSaksnummer.nullable().default(null),
  taushetsbelagt: z.boolean().default(false),
  datert: zDato.nullable().default(null),
});

export const zFagsystemforsendelse = z.object({
  id: zId,
  noekkel: zLeveringsnoekkel,
  status: zForsendelsestatus,
  mottattTid: zTidspunkt,
  avvik: z.array(z.string()).describe('Koder for det som er galt, når status er karantene'),
  journalpost: zId.nullable().describe('systemID, når den er journalført her'),
});
export type Fagsystemforsendelse = z.infer<typeof zFagsystemforsendelse>;

export const leverForsendelseSomModul = operasjon({
  id: 'modul.leverForsendelse',
  metode: 'POST',
  sti: '/api/fagsystem/:arkivskaper/forsendelser',
  sammendrag:
    'For fagsystemer: lever en forsendelse. Multipart: eventuelt feltet «opplysninger» (JSON), så én eller flere filer, hoveddokumentet først. Hodet Idempotency-Key er påkrevd: samme nøkkel med samme innhold gir samme svar, med annet innhold 409',
  evne: 'modul',
  spor: { handling: 'forsendelse.mottatt' },
  params: zIKommune,
  opplasting: true,
  svar: zFagsystemforsendelse.extend({ alleredeMottatt: z.boolean() }),
});
export const hentForsendelseSomModul = operasjon({
  id: 'modul.hentForsendelse',
  metode: 'GET',
  sti: '/api/fagsystem/:arkivskaper/forsendelser/:noekkel',
  sammendrag: 'For fagsystemer: hvor det er blitt av en forsendelse fagsystemet selv har levert',
  evne: 'modul',
  spor: { handling: 'forsendelse.tilstandLest' },
  params: z.object({ arkivskaper: zArkivskaper, noekkel: zLeveringsnoekkel }),
  svar: zFagsystemforsendelse,
});
