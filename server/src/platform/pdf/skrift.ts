import fs from 'node:fs';
import { createRequire } from 'node:module';

const krev = createRequire(import.meta.url);

/** Inter comes in parts by alphabet; together they hold Norwegian, all Sámi languages, Greek and Cyrillic. */
const DELER = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;
/** Shown for a character no part has (emoji, other scripts): PDF/A forbids the font's own "missing" glyph. */
const ERSTATNING = '?';

export type Vekt = 400 | 600;

/** A piece of text that one font part can show. */
export interface Skriftbit {
  skrift: string;
  tekst: string;
  /** What stands there in truth, when `tekst` only marks the place of characters without a glyph. */
  egentlig?: string;
}

interface Glyf {
  advanceWidth: number;
}

interface Plass {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
}

/** What fontkit's font gives us that we use. */
interface Font {
  hasGlyphForCodePoint(kode: number): boolean;
  glyphForCodePoint(kode: number): Glyf;
  layout(tekst: string): unknown;
}

/**
 * One glyph per character, at its own width. Inter's contextual alternates and kerning cost 150 ms a page to work out,
 * and the text is either invisible or plain body text.
 */
function forenkle(font: Font): void {
  font.layout = (tekst) => {
    const glyphs = Array.from(tekst, (tegn) => font.glyphForCodePoint(tegn.codePointAt(0) ?? 0));
    const positions: Plass[] = glyphs.map((g) => ({ xAdvance: g.advanceWidth, yAdvance: 0, xOffset: 0, yOffset: 0 }));
    return {
      glyphs,
      positions,
      // pdfkit rescales the positions and then asks for the sum.
      get advanceWidth() {
        return positions.reduce((sum, p) => sum + p.xAdvance, 0);
      },
    };
  };
}

/** The slice of a PDFDocument needed to register and look up fonts. */
export interface Skriftmottaker {
  registerFont(navn: string, kilde: Buffer): unknown;
  font(navn: string): unknown;
}

function skriftfil(del: string, vekt: Vekt): Buffer {
  const rot = krev.resolve('@fontsource/inter/package.json').replace(/package\.json$/, '');
  return fs.readFileSync(`${rot}files/inter-${del}-${vekt}-normal.woff`);
}

/** The fontkit font behind the document's present font; pdfkit keeps it in `_font.font`. */
function fontkitFont(dok: object): Font | undefined {
  const holder: unknown = Reflect.get(dok, '_font');
  const font: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, 'font') : undefined;
  return typeof font === 'object' && font !== null && 'hasGlyphForCodePoint' in font ? (font as Font) : undefined;
}

/** The fonts of one document. Parts are opened when first needed, and only used glyphs are embedded. */
export function lagSkrift(dok: Skriftmottaker & object): { deltOpp(tekst: string, vekt?: Vekt): Skriftbit[] } {
  const aapne = new Map<string, Font>();
  const valg = new Map<string, string | undefined>();
  const hent = (del: string, vekt: Vekt): Font | undefined => {
    const navn = `${del}-${vekt}`;
    const finnes = aapne.get(navn);
    if (finnes !== undefined) return finnes;
    dok.registerFont(navn, skriftfil(del, vekt));
    dok.font(navn);
    const font = fontkitFont(dok);
    if (font === undefined) return undefined;
    forenkle(font);
    aapne.set(navn, font);
    return font;
  };
  const skriftFor = (tegn: string, vekt: Vekt): string | undefined => {
    const noekkel = `${vekt}${tegn}`;
    if (valg.has(noekkel)) return valg.get(noekkel);
    const kode = tegn.codePointAt(0) ?? 0;
    const del = DELER.find((d) => hent(d, vekt)?.hasGlyphForCodePoint(kode) === true);
    const navn = del === undefined ? undefined : `${del}-${vekt}`;
    valg.set(noekkel, navn);
    return navn;
  };
  const deltOpp = (tekst: string, vekt: Vekt = 400): Skriftbit[] => {
    const biter: Skriftbit[] = [];
    for (const tegn of tekst.normalize('NFC')) {
      const funnet = skriftFor(tegn, vekt);
      const skrift = funnet ?? `latin-${vekt}`;
      const vis = funnet === undefined ? ERSTATNING : tegn;
      const siste = biter.at(-1);
      const mangler = funnet === undefined;
      if (siste?.skrift === skrift && mangler === (siste.egentlig !== undefined)) {
        siste.tekst += vis;
        if (mangler) siste.egentlig += tegn;
      } else biter.push({ skrift, tekst: vis, ...(mangler ? { egentlig: tegn } : {}) });
    }
    return biter;
  };
  return { deltOpp };
}
