/** Where a letter goes on paper. Norwegian addresses only: a foreign one is written by a person and posted by hand. */
export interface Postadresse {
  /** One to three lines above the post office: street, post box, c/o. */
  readonly linjer: readonly string[];
  readonly postnummer: string;
  readonly poststed: string;
}

const POSTSTED = /^(?:NO?-)?(\d{4})\s+(\p{L}[\p{L}\p{M} .'’/-]*)$/u;
const PAA_SLUTTEN = /^(.*\S)[\s,]+(?:NO?-)?(\d{4})\s+(\p{L}[\p{L}\p{M} .'’/-]*)$/u;
const NORGE: ReadonlySet<string> = new Set(['norge', 'noreg', 'norway', 'norga', 'nöörje', 'vuodna']);
const FLESTE_LINJER = 3;
const LENGSTE_LINJE = 100;

/**
 * Reads an address as it was written in one field, lines or commas. Null when it is not whole: a street or box, a post code of four
 * digits and a place. A guess would send somebody's letter to a stranger.
 */
export function lesAdresse(tekst: string | null): Postadresse | null {
  const deler = (tekst ?? '')
    .split(/[\n,;]+/)
    .map((del) => del.replace(/\s+/g, ' ').trim())
    .filter((del) => del !== '');
  if (NORGE.has((deler.at(-1) ?? '').toLowerCase())) deler.pop();
  const siste = deler.pop() ?? '';
  const bare = POSTSTED.exec(siste);
  const samlet = bare === null ? PAA_SLUTTEN.exec(siste) : null;
  const linjer = samlet === null ? deler : [...deler, samlet[1] ?? ''];
  const [postnummer, poststed] = bare === null ? [samlet?.[2], samlet?.[3]] : [bare[1], bare[2]];
  if (postnummer === undefined || poststed === undefined || postnummer === '0000') return null;
  if (linjer.length === 0 || linjer.length > FLESTE_LINJER || linjer.some((l) => l.length > LENGSTE_LINJE)) return null;
  return { linjer, postnummer, poststed: poststed.trim() };
}

/** As it stands on the envelope, under the name. */
export function adresselinjer({ linjer, postnummer, poststed }: Postadresse): string[] {
  return [...linjer, `${postnummer} ${poststed}`];
}
