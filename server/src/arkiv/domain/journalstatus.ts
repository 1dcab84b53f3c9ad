import { dokumenterTillaterStatus, kanBytteJournalstatus } from '@dokumentsenter/noark';
import { ok, type Result } from '../../kernel/index.ts';
import { type Arkivavvisning, avvis } from './avvisninger.ts';
import type { Endring } from './endring.ts';
import type { Journalpost } from './journalpost.ts';

/** Decides a change of journalstatus (noark.md 1.5); who may is a matter of ability. */
export function vurderJournalstatus(
  post: Pick<Journalpost, 'journalposttype' | 'journalstatus'>,
  til: Journalpost['journalstatus'],
): Result<Endring, Arkivavvisning> {
  if (!kanBytteJournalstatus(post.journalposttype, post.journalstatus, til)) {
    return avvis('arkiv.status-ugyldig', { fra: post.journalstatus, til });
  }
  return ok({ felt: 'journalstatus', tidligereVerdi: post.journalstatus, nyVerdi: til });
}

/** What is written when the status changes. Null: the field is left as it is. */
export interface Statusbytte {
  readonly journalstatus: Journalpost['journalstatus'];
  readonly sendtDato: Date | null;
  readonly arkivertDato: Date | null;
  readonly endringer: readonly Endring[];
}

/**
 * Decides a step of the status flow: the step exists (M053), every document is finished before E, J and A (krav 3.2.30), Arkivert sets
 * arkivertDato (krav 3.2.13, 3.2.18) and Ekspedert sets sendtDato when nothing has. Utgår is decided by `settUtgaar`, which wants a reason.
 */
export function vurderStatusbytte(
  post: Journalpost,
  til: Exclude<Journalpost['journalstatus'], 'U'>,
  naa: Date,
): Result<Statusbytte, Arkivavvisning> {
  const bytte = vurderJournalstatus(post, til);
  if (!bytte.ok) return bytte;
  const statuser = post.dokumenter.map((d) => d.dokumentstatus);
  if (!dokumenterTillaterStatus(til, statuser)) return avvis('arkiv.dokument-ikke-ferdigstilt');
  const sendtDato = til === 'E' && post.sendtDato === null ? naa : null;
  const arkivertDato = til === 'A' ? naa : null;
  return ok({
    journalstatus: til,
    sendtDato,
    arkivertDato,
    endringer: [bytte.verdi, ...nyDato('sendtDato', sendtDato), ...nyDato('arkivertDato', arkivertDato)],
  });
}

function nyDato(felt: string, dato: Date | null): Endring[] {
  return dato === null ? [] : [{ felt, tidligereVerdi: null, nyVerdi: dato.toISOString() }];
}
