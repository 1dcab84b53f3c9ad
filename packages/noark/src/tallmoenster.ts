import { erFoedselsnummer, erKontonummer } from './validering.ts';

/** A stretch of a text, `fra` inclusive, `til` exclusive, in UTF-16 units. */
export interface Treff {
  readonly fra: number;
  readonly til: number;
}

export interface Tallfunn extends Treff {
  /** `foedselsnummer` also when a digit is wrong but the date holds; `nummer`: eleven digits that are neither, such as a mistyped one. */
  readonly slag: 'foedselsnummer' | 'kontonummer' | 'nummer';
  /** The eleven digits. Never to be written in a log. */
  readonly sifre: string;
}

interface Siffergruppe extends Treff {
  readonly sifre: string;
}

/** What people and OCR put between the digits of one number: blanks of every width, dots, dashes, slashes, invisible marks. */
const SKILLE = /^[\s\u00a0\u00ad\u2000-\u200d\u202f\u2060\ufeff.\-\u2010-\u2015\u2212/:·]{0,3}$/u;

/** Properties (`151/2784/0/10`) are written with slashes; of the numbers here only the date in a fødselsnummer is. */
const MED_SKRAASTREK = /\//;

/**
 * Fødselsnummer, D-nummer and account numbers, also written with gaps or with a wrong digit.
 * Eleven digits on their own are always taken as one or the other: letting a person through costs more than asking one.
 */
export function finnTall(tekst: string): readonly Tallfunn[] {
  const grupper = siffergrupper(tekst);
  const funn: Tallfunn[] = [];
  for (let i = 0; i < grupper.length; i += 1) {
    const [enkel] = grupper.slice(i, i + 1);
    if (enkel === undefined) break;
    if (enkel.sifre.length > 11) funn.push(...iLangtTall(enkel));
    const samlet = samle(tekst, grupper, i);
    if (samlet === null) continue;
    const slag = slagAv(samlet.sifre, samlet.form);
    if (slag !== null) {
      funn.push({ slag, sifre: samlet.sifre, fra: samlet.fra, til: samlet.til });
      i += samlet.form.length - 1;
    }
  }
  return funn;
}

/** Day and month as in a fødselsnummer: D-numbers have day + 40; H-, synthetic and test numbers have month + 40, + 65 or + 80. */
function harFoedselsdato(sifre: string): boolean {
  const dag = Number(sifre.slice(0, 2)) % 40;
  const maaned = Number(sifre.slice(2, 4));
  const ekte = [0, 40, 65, 80].some((tillegg) => maaned - tillegg >= 1 && maaned - tillegg <= 12);
  return ekte && dag >= 1 && dag <= 31 && Number(sifre.slice(0, 2)) <= 71;
}

/** A valid fødselsnummer inside a longer row of digits, as when a scanner glues two numbers together. */
function iLangtTall(gruppe: Siffergruppe): Tallfunn[] {
  const funn: Tallfunn[] = [];
  for (let i = 0; i + 11 <= gruppe.sifre.length; i += 1) {
    const sifre = gruppe.sifre.slice(i, i + 11);
    if (!erFoedselsnummer(sifre)) continue;
    funn.push({ slag: 'foedselsnummer', sifre, fra: gruppe.fra + i, til: gruppe.fra + i + 11 });
  }
  return funn;
}

interface Samlet extends Treff {
  readonly sifre: string;
  /** Lengths of the groups, e.g. [6, 5] or [4, 2, 5]. */
  readonly form: readonly number[];
}

/** Whole groups from number `start` on that make exactly eleven digits together. */
function samle(tekst: string, grupper: readonly Siffergruppe[], start: number): Samlet | null {
  let sifre = '';
  const form: number[] = [];
  for (let i = start; i < grupper.length; i += 1) {
    const gruppe = grupper[i];
    const forrige = grupper[i - 1];
    if (gruppe === undefined) return null;
    if (i > start && (forrige === undefined || !SKILLE.test(tekst.slice(forrige.til, gruppe.fra)))) return null;
    sifre += gruppe.sifre;
    form.push(gruppe.sifre.length);
    if (sifre.length > 11) return null;
    if (sifre.length < 11) continue;
    const fra = grupper[start]?.fra ?? 0;
    return MED_SKRAASTREK.test(tekst.slice(fra, gruppe.til)) && !/^2-2-2-(?:5|3-2)$/.test(form.join('-'))
      ? null
      : { sifre, form, fra, til: gruppe.til };
  }
  return null;
}

function slagAv(sifre: string, form: readonly number[]): Tallfunn['slag'] | null {
  const hel = form.join('-');
  if (erFoedselsnummer(sifre)) return 'foedselsnummer';
  if (hel === '4-2-5' && (erKontonummer(sifre) || !harFoedselsdato(sifre))) return 'kontonummer';
  // Every fødselsnummer passes the check of an account, so the check of persons has been asked first.
  const somPerson = hel === '6-5' || hel.startsWith('2-2-2-');
  if (erKontonummer(sifre) && (hel === '11' || hel === '4-7' || (hel === '6-5' && !harFoedselsdato(sifre)))) {
    return 'kontonummer';
  }
  if (harFoedselsdato(sifre)) return 'foedselsnummer';
  return hel === '11' || somPerson ? 'nummer' : null;
}

/** Rows of digits, also of other scripts (full width, Arabic), as ASCII digits with their place in the text. */
function siffergrupper(tekst: string): Siffergruppe[] {
  return [...tekst.matchAll(/\p{Nd}+/gu)].map((treff) => ({
    fra: treff.index,
    til: treff.index + treff[0].length,
    sifre: [...treff[0]].map(somAscii).join(''),
  }));
}

/** Unicode keeps each script's ten digits together, zero at a code point that is found by walking down to the first non-digit. */
function somAscii(tegn: string): string {
  if (tegn >= '0' && tegn <= '9') return tegn;
  const punkt = tegn.codePointAt(0) ?? 0;
  let null_ = punkt;
  while (punkt - null_ < 9 && /\p{Nd}/u.test(String.fromCodePoint(null_ - 1))) null_ -= 1;
  return String((punkt - null_) % 10);
}

/** Whether a text holds a valid fødselsnummer, however it is written. Such a text never goes public (offentlegforskrifta § 7). */
export function inneholderFoedselsnummer(tekst: string): boolean {
  return finnTall(tekst).some(({ slag, sifre }) => slag === 'foedselsnummer' && erFoedselsnummer(sifre));
}

/** How the number is usually written: eleven digits, or the date and the five apart. */
const VANLIG_FORM = /^\p{Nd}{6}[\s\u00a0.\-\u2010-\u2015]?\p{Nd}{5}$/u;

/**
 * Puts `erstatning` (a text, or what makes one of the length) for each number of a person in a name or an excerpt that will be shown: a valid one however it is
 * written, and one with a wrong digit in the usual form. Underscore is a gap too, as in names of files. Account numbers and dates are
 * left. The result has none left: what remains of a longer row of digits is looked through again.
 */
export function skjulFoedselsnumre(
  tekst: string,
  erstatning: string | ((lengde: number) => string) = '[skjult]',
): string {
  let ut = tekst;
  for (;;) {
    const her = ut.replaceAll('_', ' ');
    const funn = finnTall(her).find(
      ({ slag, sifre, fra, til }) =>
        slag === 'foedselsnummer' && (erFoedselsnummer(sifre) || VANLIG_FORM.test(her.slice(fra, til))),
    );
    if (funn === undefined) return ut;
    const ny = typeof erstatning === 'string' ? erstatning : erstatning(funn.til - funn.fra);
    ut = `${ut.slice(0, funn.fra)}${ny}${ut.slice(funn.til)}`;
  }
}
