import { avvis, ok, type Result } from '../../kernel/index.ts';

export type Maalform = 'nb' | 'nn';
/** `svar` tells the sender where the letter went; `oversending` goes with the letter to a body outside the cooperation. */
export type Foelgebrevslag = 'svar' | 'oversending';
export type Foelgebrevstatus = 'venter' | 'sendes' | 'sendt' | 'trukket';

/** A letter that goes with a hand-over, as the archivist wrote it. */
export interface Foelgebrevinnhold {
  readonly slag: Foelgebrevslag;
  readonly mottaker: string;
  /** Lines of a postal address; empty when none is known. */
  readonly adresse: string;
  /** Only an answer may go by mail: what is sent on may hold anything. */
  readonly epost: string | null;
  readonly maalform: Maalform;
  readonly tekst: string;
}

/** The heading of each. It tells nothing of what the letter is about. */
export const FOELGEBREVTITTEL: Readonly<Record<Foelgebrevslag, Readonly<Record<Maalform, string>>>> = {
  svar: { nb: 'Brevet ditt er sendt videre', nn: 'Brevet ditt er sendt vidare' },
  oversending: { nb: 'Oversending av post', nn: 'Oversending av post' },
};

/** What the letters begin with. `mottatt` written out in full; `til` is who the letter goes to. Plain, and without a word of what it is about. */
export function foelgebrevmal(
  slag: Foelgebrevslag,
  maalform: Maalform,
  { mottatt, til, kommune }: { readonly mottatt: string; readonly til: string; readonly kommune: string },
): string {
  if (slag === 'svar')
    return maalform === 'nb'
      ? `Vi mottok ${mottatt} post fra deg. Den hører til hos ${til}, og vi har sendt den dit.\n\n${til} ser når posten først kom til oss. Du trenger ikke å sende den på nytt.\n\nHar du spørsmål om saken, kan du ta kontakt med ${til}.`
      : `Vi fekk ${mottatt} post frå deg. Han høyrer til hos ${til}, og vi har sendt han dit.\n\n${til} ser når posten først kom til oss. Du treng ikkje å sende han på nytt.\n\nHar du spørsmål om saka, kan du ta kontakt med ${til}.`;
  return maalform === 'nb'
    ? `${kommune} mottok ${mottatt} den vedlagte posten. Etter det vi kan se, hører den til hos dere, og vi sender den derfor videre.\n\nVi ber dere regne ${mottatt} som dagen den kom inn.\n\nTa kontakt med oss hvis dere mener at den ikke hører til hos dere.`
    : `${kommune} fekk ${mottatt} den vedlagde posten. Etter det vi kan sjå, høyrer han til hos dykk, og vi sender han difor vidare.\n\nVi ber dykk rekne ${mottatt} som dagen han kom inn.\n\nTa kontakt med oss om de meiner at han ikkje høyrer til hos dykk.`;
}

/** Refuses with `mottak.foelgebrev-tomt`: a letter has somebody to go to, and a text. */
export function lesFoelgebrev(brev: Foelgebrevinnhold): Result<Foelgebrevinnhold> {
  const rent = { ...brev, mottaker: brev.mottaker.trim(), adresse: brev.adresse.trim(), tekst: brev.tekst.trim() };
  if (rent.mottaker === '' || rent.tekst === '') return avvis('mottak.foelgebrev-tomt');
  return ok({ ...rent, epost: brev.slag === 'svar' ? brev.epost : null });
}
