import type { Dokumentstatus } from '../koder/dokument.ts';
import type { Journalposttype, Journalstatus } from '../koder/journal.ts';

/** Incoming post comes from outside; everything else is made by the municipality itself. The rules differ (noark.md 1.5). */
export type Opphav = 'inngaaende' | 'egenprodusert';

export function opphavFor(type: Journalposttype): Opphav {
  return type === 'I' ? 'inngaaende' : 'egenprodusert';
}

type Overganger = Readonly<Partial<Record<Journalstatus, readonly Journalstatus[]>>>;

/** Incoming: (M|S) → J → A, or → U. A and U are final. */
const INNGAAENDE: Overganger = { M: ['J', 'U'], S: ['J', 'U'], J: ['A', 'U'] };

/** Own-produced: R → F → (G) → E → J → A, or J before E; → U. A and U are final. */
const EGENPRODUSERT: Overganger = {
  R: ['F', 'U'],
  F: ['R', 'G', 'E', 'J', 'U'],
  G: ['F', 'E', 'J', 'U'],
  E: ['J', 'A', 'U'],
  J: ['E', 'A', 'U'],
};

export const JOURNALSTATUSOVERGANGER: Readonly<Record<Opphav, Overganger>> = {
  inngaaende: INNGAAENDE,
  egenprodusert: EGENPRODUSERT,
};

/** The statuses a journalpost of this type may be born with. */
export const JOURNALSTATUS_START: Readonly<Record<Opphav, readonly Journalstatus[]>> = {
  inngaaende: ['M', 'S', 'J'],
  egenprodusert: ['R', 'F', 'J'],
};

/** Which statuses may follow (M053). Whether the person may set them is decided by abilities, not here. */
export function nesteJournalstatuser(type: Journalposttype, fra: Journalstatus): readonly Journalstatus[] {
  return JOURNALSTATUSOVERGANGER[opphavFor(type)][fra] ?? [];
}

export function kanBytteJournalstatus(type: Journalposttype, fra: Journalstatus, til: Journalstatus): boolean {
  return nesteJournalstatuser(type, fra).includes(til);
}

/** E, J and A say that the post is in the journal; they need every document finished (krav 3.2.30). */
export const REGISTRERTE_STATUSER: readonly Journalstatus[] = ['E', 'J', 'A'];

export function kreverFerdigstilteDokumenter(status: Journalstatus): boolean {
  return REGISTRERTE_STATUSER.includes(status);
}

/** Krav 3.2.30: E, J or A only when every linked dokumentbeskrivelse is ferdigstilt. */
export function dokumenterTillaterStatus(status: Journalstatus, dokumenter: readonly Dokumentstatus[]): boolean {
  return !kreverFerdigstilteDokumenter(status) || dokumenter.every((d) => d === 'F');
}

/**
 * Krav 3.2.19–21: never deletable when it has or ever had E, J, A or U; F and G should not be; R may be. M and S are registrations of
 * something received, and what is received is never thrown away.
 */
export function kanSlettes(statuserHatt: readonly Journalstatus[]): boolean {
  return statuserHatt.length > 0 && statuserHatt.every((status) => status === 'R');
}

/** Only these may be in an extraction (comment to M053). */
export function kanAvleveres(status: Journalstatus): boolean {
  return status === 'A' || status === 'U';
}
