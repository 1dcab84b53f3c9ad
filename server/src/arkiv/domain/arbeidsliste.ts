import { kanBytteJournalstatus } from '@dokumentsenter/noark';
import { erRestanse } from './avskrivning.ts';
import type { Journalpost } from './journalpost.ts';
import { harArkivformat } from './saksstatus.ts';

/** Lists of journalposter that wait for somebody. The query of each selects what `staarPaa` says; a test holds the two together. */
export const POSTLISTER = [
  'restanser',
  'forfall',
  'ikke-journalfoert',
  'uten-dokumentdato',
  'midlertidige',
  'uten-arkivformat',
  'kvalitetskontroll',
  'skjerming-opphoerer',
] as const;
export type Postliste = (typeof POSTLISTER)[number];

/**
 * When a list is asked for nothing else: forfall looks a week ahead and the end of a shielding a month, a temporary registration is old
 * after a fortnight. Days.
 */
export const DAGER = { forfall: 7, midlertidige: 14, 'skjerming-opphoerer': 30 } as const;

/** Made by the case handler and finished, but not yet in the journal. */
export const FERDIGSTILTE = ['F', 'G'] as const;
/** Registered for the time being (M053): received and not journalført, or a number kept for a document to come. */
export const MIDLERTIDIGE = ['M', 'S', 'R'] as const;

/** The day up to which a list reaches, ÅÅÅÅ-MM-DD: forfall and shieldings ahead of today, midlertidige back from it. */
export function grensedato(liste: Postliste, idag: string, dager: number | undefined): string {
  if (liste === 'forfall') return flyttDager(idag, dager ?? DAGER.forfall);
  if (liste === 'midlertidige') return flyttDager(idag, -(dager ?? DAGER.midlertidige));
  if (liste === 'skjerming-opphoerer') return flyttDager(idag, dager ?? DAGER[liste]);
  return idag;
}

/**
 * Whether the journalpost stands on the list. restanser and forfall: krav 3.4.10–11, 3.4.14–15; kvalitetskontroll: krav 3.2.13, what may
 * become Arkivert now; uten-arkivformat: krav 3.2.8. What is Utgår stands on none.
 */
export function staarPaa(liste: Postliste, post: Journalpost, grense: string): boolean {
  if (post.journalstatus === 'U') return false;
  switch (liste) {
    case 'restanser':
      return erRestanse(post);
    case 'forfall':
      return erRestanse(post) && post.forfallsdato !== null && post.forfallsdato <= grense;
    case 'ikke-journalfoert':
      return er(FERDIGSTILTE, post);
    case 'uten-dokumentdato':
      return post.dokumentetsDato === null;
    case 'midlertidige':
      return er(MIDLERTIDIGE, post) && post.journaldato <= grense;
    case 'uten-arkivformat':
      return !post.dokumenter.every(harArkivformat);
    case 'kvalitetskontroll':
      return kanBytteJournalstatus(post.journalposttype, post.journalstatus, 'A');
    case 'skjerming-opphoerer':
      return post.skjermingOpphoerer !== null && post.skjermingOpphoerer <= grense;
  }
}

function er(statuser: readonly string[], post: Pick<Journalpost, 'journalstatus'>): boolean {
  return statuser.includes(post.journalstatus);
}

export const KONTROLLFUNN = [
  'dokument-ikke-ferdigstilt',
  'uten-dokument',
  'uten-arkivformat',
  'uten-dokumentdato',
  'uten-saksbehandler',
  'uten-part',
] as const;
export type Kontrollfunn = (typeof KONTROLLFUNN)[number];

/** What a person should look at before the post is archived, in the order it matters. Says nothing of content. */
export function kontrollfunn(post: Journalpost): Kontrollfunn[] {
  const funn: Record<Kontrollfunn, boolean> = {
    'dokument-ikke-ferdigstilt': post.dokumenter.some((d) => d.dokumentstatus !== 'F'),
    'uten-dokument': post.dokumenter.length === 0,
    'uten-arkivformat': !post.dokumenter.every(harArkivformat),
    'uten-dokumentdato': post.dokumentetsDato === null,
    'uten-saksbehandler': post.saksbehandler === null,
    'uten-part': post.korrespondanseparter.length === 0,
  };
  return KONTROLLFUNN.filter((f) => funn[f]);
}

const DOEGN_MS = 86_400_000;

/** So many days later, or earlier when negative. ÅÅÅÅ-MM-DD. */
export function flyttDager(dato: string, dager: number): string {
  return new Date(Date.parse(`${dato}T00:00:00Z`) + dager * DOEGN_MS).toISOString().slice(0, 10);
}
