import type { Journalposttype, Journalstatus } from './koder/journal.ts';
import type { Saksstatus } from './koder/struktur.ts';
import { opphavFor } from './tilstand/journalpost.ts';

/** Fields of a journalpost that somebody may want to correct, by their Noark names. `loepenummer` is journalaar + journalsekvensnummer. */
export type Journalpostfelt =
  | 'loepenummer'
  | 'journalposttype'
  | 'journaldato'
  | 'mottattDato'
  | 'sendtDato'
  | 'dokumentetsDato'
  | 'forfallsdato'
  | 'tittel'
  | 'offentligTittel'
  | 'korrespondansepart'
  | 'administrativEnhet'
  | 'saksbehandler'
  | 'tilgangsrestriksjon'
  | 'skjermingshjemmel'
  | 'dokumentmedium'
  | 'referanseArkivdel';

export type Saksmappefelt =
  | 'mappeID'
  | 'tittel'
  | 'offentligTittel'
  | 'saksdato'
  | 'administrativEnhet'
  | 'saksansvarlig'
  | 'tilgangsrestriksjon'
  | 'skjermingshjemmel'
  | 'dokumentmedium';

/** One freeze rule of the standard: which fields, and the requirement that says so. */
export interface Frysregel<Felt extends string> {
  readonly krav: string;
  readonly felt: readonly Felt[];
}

/** Incoming and journalført. */
export const KRAV_3_2_22: Frysregel<Journalpostfelt> = { krav: '3.2.22', felt: ['loepenummer', 'mottattDato'] };
/** Incoming and arkivert. */
export const KRAV_3_2_23: Frysregel<Journalpostfelt> = {
  krav: '3.2.23',
  felt: ['loepenummer', 'mottattDato', 'journalposttype', 'journaldato', 'dokumentetsDato', 'korrespondansepart'],
};
/** Own-produced and ekspedert, journalført or arkivert. */
export const KRAV_3_2_24: Frysregel<Journalpostfelt> = {
  krav: '3.2.24',
  felt: [
    'loepenummer',
    'journalposttype',
    'dokumentetsDato',
    'sendtDato',
    'saksbehandler',
    'administrativEnhet',
    'tittel',
    'korrespondansepart',
  ],
};
/** Any registrering that is arkivert. */
export const KRAV_3_2_14: Frysregel<Journalpostfelt> = {
  krav: '3.2.14',
  felt: ['tittel', 'dokumentmedium', 'referanseArkivdel'],
};
/** A number that is given is never changed or used again, whatever the status (noark.md 1.4). */
export const NUMMER_FAST: Frysregel<Journalpostfelt> = { krav: '1.4', felt: ['loepenummer'] };

/** The freeze rules that hold for a journalpost now. M and S: everything may be edited (krav 3.2.25), except the number. */
export function frysreglerForJournalpost(post: {
  journalposttype: Journalposttype;
  journalstatus: Journalstatus;
}): Frysregel<Journalpostfelt>[] {
  const { journalposttype, journalstatus } = post;
  const regler: Frysregel<Journalpostfelt>[] = [];
  if (opphavFor(journalposttype) === 'inngaaende') {
    if (journalstatus === 'J') regler.push(KRAV_3_2_22);
    if (journalstatus === 'A') regler.push(KRAV_3_2_23);
  } else if (journalstatus === 'E' || journalstatus === 'J' || journalstatus === 'A') {
    regler.push(KRAV_3_2_24);
  }
  if (journalstatus === 'A') regler.push(KRAV_3_2_14);
  return [...regler, NUMMER_FAST];
}

/** The requirement that freezes this field now, or null when it may be corrected (with endringslogg). */
export function frystAvKrav(
  post: { journalposttype: Journalposttype; journalstatus: Journalstatus },
  felt: Journalpostfelt,
): string | null {
  return frysreglerForJournalpost(post).find((regel) => regel.felt.includes(felt))?.krav ?? null;
}

/** Closed case (krav 3.2.2 for tittel and dokumentmedium; 3.2.10 for the fields of a saksmappe). */
export const KRAV_3_2_2: Frysregel<Saksmappefelt> = { krav: '3.2.2', felt: ['tittel', 'dokumentmedium'] };
export const KRAV_3_2_10: Frysregel<Saksmappefelt> = {
  krav: '3.2.10',
  felt: ['saksdato', 'administrativEnhet', 'saksansvarlig'],
};

/** The requirement that freezes this field of a case, or null. The mappeID never changes (noark.md 1.4). */
export function sakfeltFrystAvKrav(saksstatus: Saksstatus, felt: Saksmappefelt): string | null {
  if (felt === 'mappeID') return '1.4';
  if (saksstatus !== 'A' && saksstatus !== 'U') return null;
  return [KRAV_3_2_2, KRAV_3_2_10].find((regel) => regel.felt.includes(felt))?.krav ?? null;
}
