import { z } from 'zod';
import { zDato, zId, zIKommune, zIKommuneMedId } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { zJournalpost } from './arkiv.ts';
import { zMerknad, zNyKryssreferanse, zNyMerknad } from './tilhengsfelt.ts';

/** What is hidden, by which code. Null in a request opens what is shielded. */
export const zSkjermingsvalg = z.object({
  tilgangskode: z.string().min(1),
  hjemmel: z.string().max(200).nullable().default(null),
  skjermedeOrd: z.array(z.string().min(1).max(200)).max(50).default([]).describe('Ord i tittelen som skjules'),
  offentligTittel: z.string().max(500).nullable().default(null),
  metadata: z.array(z.string()).max(12).default([]).describe('skjermingMetadata (M502)'),
  dokument: z.enum(['H', 'D']).nullable().default(null),
  varighet: z.number().int().min(1).max(200).nullable().default(null).describe('År'),
});

export const settJournalstatus = operasjon({
  id: 'arkiv.settJournalstatus',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/status',
  sammendrag: 'Ta journalposten et steg: ekspedert, arkivert eller et steg på veien',
  evne: 'journalpost:arkiver',
  spor: { handling: 'journalpost.statusEndret' },
  params: zIKommuneMedId,
  body: z.object({ status: z.enum(['J', 'E', 'A', 'F', 'G', 'M', 'S', 'R']) }),
  svar: zJournalpost,
});
export const arkiver = operasjon({
  id: 'arkiv.arkiver',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/arkivering',
  sammendrag: 'Arkiver mange journalposter etter kvalitetskontroll',
  evne: 'journalpost:arkiver',
  spor: { handling: 'journalposter.arkivert' },
  params: zIKommune,
  body: z.object({ journalposter: z.array(zId).min(1).max(500) }),
  svar: z.object({
    arkivert: z.array(zId),
    avvist: z.array(z.object({ id: zId, kode: z.string() })),
  }),
});
export const avskriv = operasjon({
  id: 'arkiv.avskriv',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/avskrivninger',
  sammendrag: 'Avskriv en journalpost, med eller uten svaret',
  evne: 'journalpost:avskriv',
  spor: { handling: 'journalpost.avskrevet' },
  params: zIKommuneMedId,
  body: z.object({
    avskrivningsmaate: z.enum(['BU', 'BE', 'TLF', 'TE', 'TO', 'BN']),
    avskrivesAv: zId.nullable().default(null),
    korrespondansepart: zId.nullable().default(null),
  }),
  svar: zJournalpost,
});
export const angreAvskrivning = operasjon({
  id: 'arkiv.angreAvskrivning',
  metode: 'DELETE',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/avskrivninger/:avskrivning',
  sammendrag: 'Ta bort en avskrivning; journalposten venter på svar igjen',
  evne: 'journalpost:avskriv',
  spor: { handling: 'journalpost.avskrivningAngret' },
  params: zIKommuneMedId.extend({ avskrivning: zId }),
  svar: zJournalpost,
});
export const skjermJournalpost = operasjon({
  id: 'arkiv.skjermJournalpost',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/skjerming',
  sammendrag: 'Skjerm eller åpne en journalpost',
  evne: 'journalpost:skjerm',
  spor: { handling: 'journalpost.skjermet' },
  params: zIKommuneMedId,
  body: z.object({ skjerming: zSkjermingsvalg.nullable() }),
  svar: zJournalpost,
});
export const hentJournalmerknader = operasjon({
  id: 'arkiv.hentJournalmerknader',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/merknader',
  sammendrag: 'Merknadene på journalposten',
  evne: 'journalpost:les',
  spor: { ingen: 'et utsnitt av journalposten, som spores når den leses' },
  params: zIKommuneMedId,
  svar: z.object({ merknader: z.array(zMerknad) }),
});
export const leggTilJournalmerknad = operasjon({
  id: 'arkiv.leggTilJournalmerknad',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/merknader',
  sammendrag: 'Skriv en merknad på journalposten',
  evne: 'journalpost:endre',
  spor: { handling: 'journalpost.merknad' },
  params: zIKommuneMedId,
  body: zNyMerknad,
  svar: z.object({ id: zId }),
});
export const leggTilJournalreferanse = operasjon({
  id: 'arkiv.leggTilJournalreferanse',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/kryssreferanser',
  sammendrag: 'Vis fra journalposten til en klasse, sak eller journalpost',
  evne: 'journalpost:endre',
  spor: { handling: 'journalpost.kryssreferanse' },
  params: zIKommuneMedId,
  body: zNyKryssreferanse,
  svar: z.object({ id: zId }),
});
export const zFrister = z.object({
  foreloepigSvar: zDato.nullable().describe('Null: fristen står stille'),
  tjenestemaal: zDato.nullable(),
  forfallsdato: zDato.nullable(),
  pauser: z.array(z.object({ id: zId, fra: zDato, til: zDato.nullable(), hjemmel: z.string() })),
});
export const hentFrister = operasjon({
  id: 'arkiv.hentFrister',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/frister',
  sammendrag: 'Frister som løper for en inngående journalpost',
  evne: 'journalpost:les',
  spor: { ingen: 'regnes ut av det som allerede er lest' },
  params: zIKommuneMedId,
  svar: zFrister,
});
export const settFristpause = operasjon({
  id: 'arkiv.settFristpause',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/fristpauser',
  sammendrag: 'La fristen stå stille, med hjemmel; en pause som løper, avsluttes med til-dato',
  evne: 'journalpost:endre',
  spor: { handling: 'journalpost.fristpause' },
  params: zIKommuneMedId,
  body: z.object({ fra: zDato, til: zDato.nullable().default(null), hjemmel: z.string().min(3).max(200) }),
  svar: zFrister,
});
