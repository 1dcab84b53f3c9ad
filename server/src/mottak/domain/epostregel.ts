import type { Forsendelsestatus } from './forsendelse.ts';

/**
 * What a machine wrote in answer to another: an absence reply; a report of delivery or reading; a message of our own that came back.
 * Only what the mail says of itself in its headers counts, never how its text reads.
 */
export type Automatikk = 'autosvar' | 'rapport' | 'loekke';

/** Why a rule set it aside: one of those, or that the same mail is received already. */
export type Regelgrunn = Automatikk | 'kopi';

export interface Epostkjennetegn {
  readonly kanal: string;
  readonly automatikk: Automatikk | null;
  /** It carries something that is a document by itself, beside what belongs to a report. */
  readonly harVedlegg: boolean;
  /** The first reception of the same mail, and what has become of it. */
  readonly foerste: { readonly id: string; readonly status: Forsendelsestatus } | null;
}

/**
 * Whether a mail is set aside without being registered, and why (arkivforskrifta § 14). Nothing is lost by it: the original stays, the
 * reason is shown, and a person can take it back. Only mail that came by a mailbox: what a person has uploaded, a person decides on.
 * An absence reply with an attachment may carry a letter. A copy of what was handed over to another municipality may be meant for us.
 */
export function settesTilSide(epost: Epostkjennetegn): Regelgrunn | null {
  if (epost.kanal !== 'epost') return null;
  if (epost.foerste !== null && epost.foerste.status !== 'overfoert') return 'kopi';
  if (epost.automatikk === 'autosvar') return epost.harVedlegg ? null : 'autosvar';
  return epost.automatikk;
}
