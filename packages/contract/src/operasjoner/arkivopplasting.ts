import { z } from 'zod';
import { zDato, zId, zIKommuneMedId } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { zArkivnotat } from './arkivsak.ts';

/** What a new file is: the next version, or another variant of the newest one (production, archive format, redacted). */
export const zFilsom = z.enum(['versjon', 'P', 'A', 'O']);

export const leggTilFil = operasjon({
  id: 'arkiv.leggTilFil',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/dokumenter/:dokument/filer',
  sammendrag: 'Legg til en ny versjon eller variant av et dokument (multipart, felt «fil»)',
  evne: 'journalpost:endre',
  spor: { handling: 'dokument.filLagtTil' },
  params: zIKommuneMedId.extend({ dokument: zId }),
  query: z.object({ som: zFilsom }),
  opplasting: true,
  svar: z.object({ id: zId }),
});

/** The part «opplysninger» of an upload that makes an arkivnotat; the files come after it, the first one is the hoveddokument. */
export const zNyttArkivnotat = z.object({
  tittel: z.string().min(3).max(500),
  offentligTittel: z.string().max(500).nullable().default(null),
  dokumentetsDato: zDato.nullable().default(null),
  administrativEnhet: z.string().min(1),
  saksbehandler: z.string().max(200).nullable().default(null),
  tilgangskode: z.string().max(20).nullable().default(null),
  hjemmel: z.string().max(200).nullable().default(null),
});
export type NyttArkivnotat = z.input<typeof zNyttArkivnotat>;
export const opprettArkivnotat = operasjon({
  id: 'arkiv.opprettArkivnotat',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/saker/:id/arkivnotater',
  sammendrag: 'Arkiver et dokument i saken uten å journalføre det (multipart: «opplysninger», så «fil»)',
  evne: 'saksmappe:endre',
  spor: { handling: 'arkivnotat.opprettet' },
  params: zIKommuneMedId,
  opplasting: true,
  svar: zArkivnotat,
});
export const hentNotatfil = operasjon({
  id: 'arkiv.hentNotatfil',
  metode: 'GET',
  sti: '/api/kommuner/:arkivskaper/arkivnotater/:id/dokumentobjekter/:objekt',
  sammendrag: 'Filen til et dokumentobjekt i et arkivnotat',
  evne: 'saksmappe:les',
  spor: { handling: 'dokument.lastetNed' },
  params: zIKommuneMedId.extend({ objekt: zId }),
  svar: 'fil',
});
