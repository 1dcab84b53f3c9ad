import { z } from 'zod';
import { zId, zIKommuneMedId } from '../felles.ts';
import { operasjon } from '../operasjon.ts';
import { zSkjermingsvalg } from './journalpostregler.ts';

const zDokumentIPost = zIKommuneMedId.extend({ dokument: zId });

export const skjermDokument = operasjon({
  id: 'arkiv.skjermDokument',
  metode: 'PUT',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/dokumenter/:dokument/skjerming',
  sammendrag: 'Skjerm eller åpne ett dokument, i alle formater og versjoner',
  evne: 'journalpost:skjerm',
  spor: { handling: 'dokument.skjermet' },
  params: zDokumentIPost,
  body: z.object({ skjerming: zSkjermingsvalg.nullable() }),
  svar: 'tomt',
});
export const knyttDokument = operasjon({
  id: 'arkiv.knyttDokument',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/dokumenter',
  sammendrag: 'Legg ved et dokument som ligger i en annen journalpost',
  evne: 'journalpost:endre',
  spor: { handling: 'dokument.knyttet' },
  params: zIKommuneMedId,
  body: z.object({ fra: zId.describe('Journalposten dokumentet ligger i'), dokument: zId }),
  svar: 'tomt',
});
export const ferdigstillDokument = operasjon({
  id: 'arkiv.ferdigstillDokument',
  metode: 'POST',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/dokumenter/:dokument/ferdigstilling',
  sammendrag: 'Ferdigstill et dokument; innholdet låses',
  evne: 'journalpost:endre',
  spor: { handling: 'dokument.ferdigstilt' },
  params: zDokumentIPost,
  svar: 'tomt',
});
export const endreDokumenttittel = operasjon({
  id: 'arkiv.endreDokumenttittel',
  metode: 'PATCH',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/dokumenter/:dokument',
  sammendrag: 'Rett tittelen på et dokument, også når det er ferdigstilt',
  evne: 'journalpost:endre',
  spor: { handling: 'dokument.endret' },
  params: zDokumentIPost,
  body: z.object({ tittel: z.string().min(1).max(500) }),
  svar: 'tomt',
});
export const slettDokumentobjekt = operasjon({
  id: 'arkiv.slettDokumentobjekt',
  metode: 'DELETE',
  sti: '/api/kommuner/:arkivskaper/journalposter/:id/dokumenter/:dokument/objekter/:objekt',
  sammendrag: 'Slett en tidligere versjon, en sladdet variant eller produksjonsformatet',
  evne: 'dokument:slett',
  spor: { handling: 'dokument.slettet' },
  params: zDokumentIPost.extend({ objekt: zId }),
  svar: 'tomt',
});
