/** «Side 2 av 5», as it stands at the head or foot of a page. */
export interface Sidetall {
  readonly nr: number;
  /** Null when the page does not say of how many. */
  readonly av: number | null;
  readonly tekst: string;
}

/** What the text of a page says of where letters begin and end. Texts are short quotations, for evidence. */
export interface Sidetegn {
  readonly sidetall: Sidetall | null;
  readonly dato: string | null;
  /** A line that names whom the letter is to: a municipality, or a postal address high on the page. */
  readonly mottaker: string | null;
  /** Reference fields, telephone or web address where a letterhead has them. */
  readonly brevhode: string | null;
  /** «Vennlig hilsen» near the end. */
  readonly hilsen: string | null;
  /** The page says itself that it is an attachment. */
  readonly vedlegg: boolean;
  /** The first words of the page, lower case: what a list of attachments would call it. */
  readonly overskrift: string;
  /** What the page lists as its attachments, lower case. */
  readonly vedleggsliste: readonly string[];
  /** Its first line goes on in the middle of a sentence. */
  readonly fortsetter: boolean;
  /** Its last line breaks off in the middle of a sentence. */
  readonly avbrutt: boolean;
  readonly ord: number;
}

const MAANEDER =
  'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|des';
const DATO = new RegExp(
  `\\b\\d{1,2}\\.?\\s?(?:${MAANEDER})\\.?\\s\\d{4}\\b|\\b\\d{1,2}[.]\\s?\\d{1,2}[.]\\s?(?:(?:19|20)\\d{2}|\\d{2})\\b|\\b\\d{1,2}/\\d{1,2}\\s?-\\s?(?:(?:19|20)\\d{2}|\\d{2})\\b|\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b`,
  'iu',
);
const SIDE_AV = /\b(?:side|s\.)\s*:?\s*(\d{1,3})\s*(?:av|\/|of)\s*(\d{1,3})\b/iu;
const SIDE = /^\W*(?:side|s\.)\s*:?\s*(\d{1,3})\W*$/iu;
const BARE_TALL = /^\W*(\d{1,3})\s*(?:\/|\bav\b|\()\s*(\d{1,3})\)?\W*$/iu;
const STREKTALL = /^[-–—]\s*(\d{1,3})\s*[-–—]$/u;
const KOMMUNE =
  /^(?:til:?\s+)?[\p{Lu}][\p{L}\- ]{1,30}\s(?:kommune|fylkeskommune|tingrett|statsforvalter\w*)\b.{0,45}$/u;
const POSTSTED = /^\d{4}\s+\p{Lu}[\p{L}\- ]{1,30}$/u;
const REFERANSE =
  /\b(?:v[åa]r(?:t)?|deres|dykkar|dykk)\s*(?:ref|dato|referanse|arkivnr|saksnr)\b|^(?:fra|fr[åa]|til|gjelder|gjeld|emne)\s*:|\b(?:saksnr|saksnummer|arkivsak(?:id)?|journalpost)\b\s*[.:]?/iu;
const KONTAKT = /\borg\.?\s?n(?:umme)?r\b|\b(?:tlf|telefon|mobil)\b\.?:?\s*\+?\d|\be-?post\b\s*:|www\./iu;
const HILSEN = /\b(?:(?:med\s+)?(?:vennlig|venleg|beste?)\s+(?:hilsen|helsing)|mvh|hilsen|helsing)\b/iu;
const VEDLEGG = /^\W*vedlegg\s*(?:nr\.?\s*)?\d*\b/iu;

/** Lines from the top where a letterhead, a date and a recipient stand, and from the end where a letter is signed. */
const TOPP = 14;
const BUNN = 12;
const SITAT = 60;
const DATOLINJE_REST = 40;
/** A last line at least this long that ends without a mark breaks off; a short one is a name or a heading. */
const HEL_LINJE = 45;

export function finnSidetegn(tekst: string): Sidetegn {
  const linjer = tekst
    .split('\n')
    .map((linje) => linje.trim())
    .filter((linje) => linje !== '');
  const topp = linjer.slice(0, TOPP);
  const bunn = linjer.slice(-BUNN);
  const foerste = linjer.find((linje) => /\p{L}{2}/u.test(linje)) ?? '';
  const sidetall = finnSidetall(linjer);
  const siste = linjer.findLast((linje) => sidetall === null || !linje.includes(sidetall.tekst)) ?? '';
  return {
    sidetall,
    dato: sitat(topp.find(erDatolinje)),
    mottaker: sitat(
      topp.find((linje) => KOMMUNE.test(linje)) ?? topp.slice(1, 10).find((linje) => POSTSTED.test(linje)),
    ),
    brevhode: sitat(
      topp.find((linje) => REFERANSE.test(linje)) ?? topp.slice(0, 8).find((linje) => KONTAKT.test(linje)),
    ),
    hilsen: sitat(bunn.find((linje) => HILSEN.test(linje) && linje.length <= SITAT)),
    vedlegg: topp.slice(0, 3).some((linje) => VEDLEGG.test(linje) && linje.length <= SITAT),
    overskrift: foerste.toLowerCase(),
    vedleggsliste: finnVedleggsliste(linjer),
    fortsetter: /^\p{Ll}/u.test(foerste),
    avbrutt: siste.length >= HEL_LINJE && !/[.!?:;)»"]$/u.test(siste),
    ord: linjer.reduce((antall, linje) => antall + linje.split(/\s+/u).length, 0),
  };
}

/** A date that stands by itself, with at most a place or «Dato:» beside it: a date in a sentence is what the letter is about. */
function erDatolinje(linje: string): boolean {
  return DATO.test(linje) && linje.replace(DATO, '').trim().length <= DATOLINJE_REST && !linje.endsWith('.');
}

/** What stands under «Vedlegg:» near the end, without numbers and dots. */
function finnVedleggsliste(linjer: readonly string[]): string[] {
  const start = linjer.findLastIndex((linje) => /^vedlegg\s*(?::|$)/iu.test(linje));
  if (start === -1) return [];
  const paaLinjen = (linjer[start] ?? '').replace(/^vedlegg\s*:?/iu, '').split(/,| og /u);
  return [...paaLinjen, ...linjer.slice(start + 1)]
    .map((linje) =>
      linje
        .replace(/^[\d.)\-–•*\s]+/u, '')
        .trim()
        .toLowerCase(),
    )
    .filter((linje) => linje.length > 2);
}

const sitat = (linje: string | undefined): string | null => (linje === undefined ? null : linje.slice(0, SITAT));

/** Only at the head and foot: «side 2 av planen» in a sentence is no page number. */
function finnSidetall(linjer: readonly string[]): Sidetall | null {
  for (const linje of [...linjer.slice(-3).reverse(), ...linjer.slice(0, 4)]) {
    const treff = SIDE_AV.exec(linje) ?? BARE_TALL.exec(linje) ?? SIDE.exec(linje) ?? STREKTALL.exec(linje);
    if (treff === null || linje.length > 2 * SITAT) continue;
    const [nr, av] = [Number(treff[1]), treff[2] === undefined ? null : Number(treff[2])];
    if (nr >= 1 && (av === null || nr <= av)) return { nr, av, tekst: treff[0].trim() };
  }
  return null;
}
