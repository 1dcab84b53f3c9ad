import type { Ord } from '../../../ports/dokumentleser.ts';
import type { Pdfium } from './pdfium.ts';

/** What the text layer of one page holds. `soppel` counts characters without a usable Unicode value. */
export interface Tekstlag {
  tekst: string;
  ord: Ord[];
  tegn: number;
  soppel: number;
}

/** Device space used when page coordinates are turned into fractions. */
const RUTENETT = 1_000_000;
/** A page with more characters than this is a bomb, not a letter; the rest is left out. */
const MAKS_TEGN = 200_000;
const BINDESTREK = 0x2;

interface Boks {
  v: number;
  b: number;
  h: number;
  t: number;
}

/** Page points → fractions of the page as shown; takes /Rotate and the crop box into account. */
function broekBoks(p: Pdfium, side: number, boks: Boks): { x: number; y: number; b: number; h: number } {
  const hjoerne = (px: number, py: number): [number, number] => {
    p.FPDF_PageToDevice(side, 0, 0, RUTENETT, RUTENETT, 0, px, py, p.kladd, p.kladd + 4);
    const i = p.kladd >> 2;
    return [(p.kjoer.HEAP32[i] ?? 0) / RUTENETT, (p.kjoer.HEAP32[i + 1] ?? 0) / RUTENETT];
  };
  const [x1, y1] = hjoerne(boks.v, boks.t);
  const [x2, y2] = hjoerne(boks.h, boks.b);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), b: Math.abs(x2 - x1), h: Math.abs(y2 - y1) };
}

/** The loose box (font height) gives evenly high word boxes; the tight one is a fallback. Order in memory: l, t, r, b. */
function tegnboks(p: Pdfium, tekstside: number, i: number): Boks | undefined {
  if (p.FPDFText_GetLooseCharBox(tekstside, i, p.kladd)) {
    const f = p.kjoer.HEAPF32.subarray(p.kladd >> 2, (p.kladd >> 2) + 4);
    const boks = { v: f[0] ?? 0, t: f[1] ?? 0, h: f[2] ?? 0, b: f[3] ?? 0 };
    if (boks.h > boks.v && boks.t !== boks.b) return boks;
  }
  return undefined;
}

const utvid = (a: Boks | undefined, b: Boks): Boks =>
  a === undefined
    ? { ...b }
    : { v: Math.min(a.v, b.v), h: Math.max(a.h, b.h), b: Math.min(a.b, b.b), t: Math.max(a.t, b.t) };

function tegnFor(p: Pdfium, tekstside: number, i: number): { tegn: string; soppel: boolean } {
  const kode = p.FPDFText_GetUnicode(tekstside, i);
  if (kode === BINDESTREK || kode === 0xad) return { tegn: '-', soppel: false };
  const privat = (kode >= 0xe000 && kode <= 0xf8ff) || kode === 0xfffd || kode === 0xfffe || kode === 0xffff;
  const styretegn = kode < 0x20 && kode !== 0x9 && kode !== 0xa && kode !== 0xd;
  const kartfeil = p.FPDFText_HasUnicodeMapError(tekstside, i) === 1;
  if (privat || styretegn || kode === 0) return { tegn: '', soppel: true };
  return { tegn: String.fromCodePoint(kode), soppel: kartfeil };
}

/** Reads characters with boxes and gathers them into words and lines, as pdfium orders them. */
export function lesTekstlag(p: Pdfium, side: number): Tekstlag {
  const tekstside = p.FPDFText_LoadPage(side);
  if (tekstside === 0) return { tekst: '', ord: [], tegn: 0, soppel: 0 };
  const ord: Ord[] = [];
  const deler: string[] = [];
  let naa = '';
  let boks: Boks | undefined;
  let soppel = 0;
  const avslutt = (): void => {
    if (naa !== '' && boks !== undefined) {
      const { x, y, b, h } = broekBoks(p, side, boks);
      if (x < 1 && y < 1 && x + b > 0 && y + h > 0) ord.push({ tekst: naa, x, y, b, h, konfidens: 1 });
    }
    naa = '';
    boks = undefined;
  };
  try {
    const antall = Math.min(p.FPDFText_CountChars(tekstside), MAKS_TEGN);
    for (let i = 0; i < antall; i++) {
      const { tegn, soppel: erSoppel } = tegnFor(p, tekstside, i);
      if (erSoppel) soppel++;
      if (tegn === '') continue;
      deler.push(tegn === '\r' ? '' : tegn);
      if (/\s/.test(tegn)) {
        avslutt();
        continue;
      }
      naa += tegn;
      const b = tegnboks(p, tekstside, i);
      if (b !== undefined) boks = utvid(boks, b);
    }
    avslutt();
    return { tekst: deler.join(''), ord, tegn: antall, soppel };
  } finally {
    p.FPDFText_ClosePage(tekstside);
  }
}

const BYTTEDE_BYTE = new RegExp(
  `[${Array.from({ length: 95 }, (_, i) => String.fromCharCode((0x20 + i) << 8))
    .join('')
    .replace(/[\\]^-]/g, '')}]`,
  'g',
);
const VOKAL = /[aeiouyæøåáéíóúàèäöü]/gi;

/**
 * Is the text layer real text? No letters, unmapped glyphs, or "words" without vowels (a shifted encoding) are not,
 * and such a page is read by OCR instead.
 */
export function erEkteTekst(lag: Tekstlag): boolean {
  const bokstaver = lag.tekst.match(/\p{L}/gu)?.length ?? 0;
  // Dot leaders and ruled lines are counted once: a table of contents is real text.
  const synlige = lag.tekst.replace(/\s/g, '').replace(/([^\p{L}\p{N}])\1+/gu, '$1').length;
  const tall = lag.tekst.match(/\p{N}/gu)?.length ?? 0;
  if (bokstaver + tall === 0 || lag.ord.length === 0) return false;
  if (lag.soppel > 0.2 * lag.tegn) return false;
  // Figures count as text: a page of amounts is real, a page of dots and symbols is not.
  if (bokstaver + tall < 0.4 * synlige) return false;
  // Bytes read in the wrong order give rare Chinese characters that all end in 00.
  const byttet = lag.tekst.match(BYTTEDE_BYTE)?.length ?? 0;
  if (byttet > 0.3 * bokstaver) return false;
  const latinske = lag.tekst.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latinske < 60) return true;
  const vokaler = (lag.tekst.match(VOKAL)?.length ?? 0) / latinske;
  return vokaler > 0.2 && vokaler < 0.7;
}
