/** What a person wrote in the form, as written. Contact is optional: one may be anonymous. */
export interface Innsendingsfelt {
  readonly tema: string;
  readonly emne: string;
  readonly tekst: string;
  readonly navn: string;
  readonly epost: string;
  readonly telefon: string;
}

export type Feilkode =
  | 'tema'
  | 'emne'
  | 'tom'
  | 'epost'
  | 'telefon'
  | 'for-lang'
  | 'for-mange'
  | 'for-stort'
  | 'ufullstendig'
  | 'avbrutt'
  | 'utlogget';

/** What a letter may be about; the words for people are the public site's. */
export const TEMAER = [
  'bygg-og-eiendom',
  'vann-vei-og-renovasjon',
  'barnehage-og-skole',
  'helse-og-omsorg',
  'sosiale-tjenester',
  'naering-og-landbruk',
  'kultur-og-fritid',
  'avgifter-og-oekonomi',
  'innsyn-og-klage',
  'annet',
] as const;

export const MAKS_FILER = 20;
/** All files of one submission together, in bytes. */
export const MAKS_BYTES = 1024 ** 3;
const MAKS_EMNE = 200;
const MAKS_TEKST = 50_000;
const MAKS_NAVN = 200;

/** What the sender must mend before it can be received; empty: nothing. `antallFiler` with all their bytes there. */
export function vurderInnsending(
  felt: Innsendingsfelt,
  filer: { readonly antall: number; readonly bytes: number },
): Feilkode[] {
  const feil: Feilkode[] = [];
  if (!(TEMAER as readonly string[]).includes(felt.tema)) feil.push('tema');
  if (felt.emne.trim() === '') feil.push('emne');
  if (felt.emne.length > MAKS_EMNE || felt.tekst.length > MAKS_TEKST || felt.navn.length > MAKS_NAVN) {
    feil.push('for-lang');
  }
  if (felt.tekst.trim() === '' && filer.antall === 0) feil.push('tom');
  if (felt.epost.trim() !== '' && !erEpost(felt.epost.trim())) feil.push('epost');
  if (felt.telefon.trim() !== '' && !/^\+?[\d ]{5,20}$/.test(felt.telefon.trim())) feil.push('telefon');
  if (filer.antall > MAKS_FILER) feil.push('for-mange');
  if (filer.bytes > MAKS_BYTES) feil.push('for-stort');
  return feil;
}

function erEpost(tekst: string): boolean {
  return tekst.length <= 200 && /^[^\s@<>",;:()[\]\\]+@[^\s@<>",;:()[\]\\]+\.[^\s@<>",;:()[\]\\]{2,}$/.test(tekst);
}

/** What the sender and the archivist call it: the last eight signs of the form's key, which are random. */
export function referanseAv(noekkel: string): string {
  const tegn = noekkel.replaceAll('-', '').slice(-8).toUpperCase();
  return `SI-${tegn.slice(0, 4)}-${tegn.slice(4)}`;
}

/** The name the letter has in the queue. */
export function filnavnAv(noekkel: string): string {
  return `Send inn ${referanseAv(noekkel)}.eml`;
}

/** The reference out of the name it was received under; null when it did not come that way. */
export function referanseI(filnavn: string): string | null {
  return /^Send inn (SI-[0-9A-F]{4}-[0-9A-F]{4})\.eml$/.exec(filnavn)?.[1] ?? null;
}
