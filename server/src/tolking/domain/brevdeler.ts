import type { Brev, Linje } from './brev.ts';
import { erGateadresse, erOrganisasjon, erPersonnavn, erPoststed, utenPersonnumre } from './kjennetegn.ts';

/** Where the parts of a letter stand, as indexes into its lines; -1 when a part is not there. */
export interface Brevdeler {
  readonly linjer: readonly Linje[];
  /** First and last line of the block that names our municipality (or another recipient) with its address. */
  readonly mottaker: { readonly fra: number; readonly til: number };
  /** The line with the closing greeting. */
  readonly hilsen: number;
  /** The line with the opening greeting (`Hei`, `Til rette vedkommende`). */
  readonly aapning: number;
}

export const HILSEN =
  /^(med\s+)?(vennlig|venleg|vennleg|venl\.?|beste|god|gode|hjertelig|de beste|kjær)\s+(hilsen|helsing|helsen|hilsener|helsingar|hilsninger)|^(m\.?v\.?h|vh|hilsen|helsing|mvh\.)\b|^for\s+\p{Lu}[\p{L} &.-]+(as|asa|sa|da|ba)$/iu;
const AAPNING = /^(hei|heisann|hallo|kjære|til rette vedkommende|god dag|goddag|til den det (måtte )?gjelde[r]?)\b/i;
const KOMMUNE = /\bkommune\b/i;

/** Whether a line names this municipality: as `Rana kommune`, or its name alone where only an addressee stands. */
export function nevnerKommune(linje: string, navn: string): boolean {
  const bart = navn.replace(/\s+kommune$/i, '').toLowerCase();
  const tekst = linje.toLowerCase();
  return new RegExp(`(^|[^\\p{L}])${bart.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s+(kommune|herad)`, 'iu').test(tekst);
}

/**
 * An address block: a municipality's name followed within five lines by a postal address, or introduced by `Til`. A
 * municipality in the first line of the page with its address beside it is a letterhead, so an addressee must not be
 * the only block.
 */
function finnMottaker(linjer: readonly Linje[]): { fra: number; til: number } {
  const slutt = Math.min(linjer.length, 30);
  const kandidater: { fra: number; til: number; vekt: number }[] = [];
  for (let i = 0; i < slutt; i += 1) {
    const tekst = linjer[i]?.tekst ?? '';
    if (!KOMMUNE.test(tekst) || tekst.length > 70 || /[.!?]$/.test(tekst) || (linjer[i]?.side ?? 1) !== 1) continue;
    let til = i;
    for (let j = i + 1; j <= Math.min(i + 5, slutt - 1); j += 1) {
      const under = linjer[j]?.tekst ?? '';
      if (erPoststed(under) || erGateadresse(under)) til = j;
      else if (!/^(att|v\/|ved|enhet|eining|avd|seksjon|plan|teknisk|postmottak|rådhuset|pb|etat)/i.test(under)) break;
    }
    const merket =
      /^(til\b|mottaker\b|mottakar\b|adressat\b)/i.test(tekst) ||
      /^(til|mottaker|mottakar)\s*:?$/i.test(linjer[i - 1]?.tekst ?? '');
    if (til > i || merket || i > 0)
      kandidater.push({ fra: i, til, vekt: (merket ? 3 : 0) + (til > i ? 1 : 0) + (i > 0 ? 1 : 0) });
  }
  const [beste] = kandidater.sort((a, b) => b.vekt - a.vekt || b.fra - a.fra);
  return beste ?? { fra: -1, til: -1 };
}

/** Finds the parts of a letter by layout words alone. */
export function finnBrevdeler(linjer: readonly Linje[]): Brevdeler {
  const mottaker = finnMottaker(linjer);
  const hilsen = linjer.findIndex((l) => HILSEN.test(l.tekst));
  const aapning = linjer.findIndex((l, i) => i < 40 && AAPNING.test(l.tekst));
  return { linjer, mottaker, hilsen, aapning };
}

/** The letter itself: the main document, or for a mail that only carries one, the attached letter. */
export function brevdelerAv(brev: Brev): Brevdeler {
  return finnBrevdeler(brev.linjer);
}

export interface Navnelinje {
  readonly linje: Linje;
  readonly navn: string;
  readonly type: 'person' | 'organisasjon';
}

/** The name a line gives, with a label or a title behind it taken off. */
export function navnPaaLinje(linje: Linje): Navnelinje | null {
  const ren = utenPersonnumre(linje.tekst)
    .replace(/^(for|v\/|ved|fra|frå|navn|namn|avsender|avsendar)\s*:?\s+/i, '')
    .replace(
      /\s*[,|–-]\s*(daglig leder|rektor|styrer|lege|advokat|rådgiver|saksbehandler|sign\.?|tlf.*|org\.?\s?nr.*|postboks.*|\d{4} .*)$/i,
      '',
    )
    .replace(/\s*\((sign|s)\.?\)\s*$/i, '')
    .trim();
  if (/\d{5}/.test(ren)) return null;
  if (erOrganisasjon(ren)) return { linje, navn: ren, type: 'organisasjon' };
  return erPersonnavn(ren) ? { linje, navn: ren.replace(/[,;:.]+$/, ''), type: 'person' } : null;
}

/** Names in the head of the letter: above the addressee, or in the first lines when there is none. */
export function navnIBrevhode(deler: Brevdeler): Navnelinje[] {
  const slutt = deler.mottaker.fra > 0 ? deler.mottaker.fra : 6;
  const ut = deler.linjer.slice(0, Math.min(slutt, 12)).map(navnPaaLinje);
  return ut.filter((n): n is Navnelinje => n !== null);
}

/** Names in the five lines below the closing greeting. */
export function navnISignatur(deler: Brevdeler): Navnelinje[] {
  if (deler.hilsen < 0) return [];
  const start = deler.linjer[deler.hilsen];
  const paaLinjen = (start?.tekst ?? '').replace(HILSEN, '').replace(/^[\s,.:–-]+/, '');
  const foerst = start === undefined || paaLinjen === '' ? [] : [navnPaaLinje({ ...start, tekst: paaLinjen })];
  const under = deler.linjer.slice(deler.hilsen + 1, deler.hilsen + 6).map(navnPaaLinje);
  return [...foerst, ...under].filter((n): n is Navnelinje => n !== null);
}
