import { brytLinjer } from '../../../../platform/pdf/linjer.ts';
import { lagSkrift, type Skriftbit, type Vekt } from '../../../../platform/pdf/skrift.ts';
import type { Arkivformat } from '../../../ports/dokumentleser.ts';
import type { Tekstinnhold } from '../tekst/epost.ts';
import { startPdfa } from './pdfadokument.ts';

const A4: [number, number] = [595.28, 841.89];
const MARG = 62;
const GRAD = 10.5;
const LINJE = 15;
const FELTBREDDE = 64;
/** Pages after this are not made: a log file is not a letter. The caller says that the text is cut. */
export const MAKS_SIDER = 3000;

type Dok = PDFKit.PDFDocument;
type Skrift = ReturnType<typeof lagSkrift>;

/** Writes lines downwards and starts new pages; stops quietly at the page limit and remembers it. */
class Skriver {
  sider = 0;
  avkortet = false;
  readonly #dok: Dok;
  readonly #skrift: Skrift;
  readonly #bredder = new Map<string, number>();
  #y = 0;

  constructor(dok: Dok, skrift: Skrift) {
    this.#dok = dok;
    this.#skrift = skrift;
  }

  #bredde(tekst: string, vekt: Vekt): number {
    const noekkel = `${vekt}${tekst}`;
    const kjent = this.#bredder.get(noekkel);
    if (kjent !== undefined) return kjent;
    let sum = 0;
    for (const b of this.#skrift.deltOpp(tekst, vekt))
      sum += this.#dok.font(b.skrift).fontSize(GRAD).widthOfString(b.tekst);
    if (this.#bredder.size > 50_000) this.#bredder.clear();
    this.#bredder.set(noekkel, sum);
    return sum;
  }

  #nyLinje(): boolean {
    if (this.sider > 0 && this.#y + LINJE <= A4[1] - MARG) return true;
    if (this.sider >= MAKS_SIDER) {
      this.avkortet = true;
      return false;
    }
    this.#dok.addPage({ size: A4, margin: 0 });
    this.sider++;
    this.#y = MARG;
    return true;
  }

  #skriv(biter: Skriftbit[], x: number): void {
    let naa = x;
    for (const b of biter) {
      if (b.egentlig !== undefined) this.#dok.markContent('Span', { actual: b.egentlig });
      this.#dok.font(b.skrift).fontSize(GRAD).text(b.tekst, naa, this.#y, { lineBreak: false });
      if (b.egentlig !== undefined) this.#dok.endMarkedContent();
      naa += this.#dok.widthOfString(b.tekst);
    }
  }

  /** One paragraph, broken at spaces; words wider than the column are broken where they must. */
  avsnitt(tekst: string, vekt: Vekt = 400, innrykk = 0): void {
    const plass = A4[0] - 2 * MARG - innrykk;
    for (const linje of brytLinjer(tekst, plass, (t) => this.#bredde(t, vekt))) {
      if (!this.#nyLinje()) return;
      this.#skriv(this.#skrift.deltOpp(linje, vekt), MARG + innrykk);
      this.#y += LINJE;
    }
  }

  felt(navn: string, verdi: string): void {
    if (!this.#nyLinje()) return;
    this.#skriv(this.#skrift.deltOpp(navn, 600), MARG);
    this.avsnitt(verdi, 400, FELTBREDDE);
  }

  luft(): void {
    this.#y += LINJE / 2;
  }
}

/** Control characters have no glyph; tabs become spaces. */
const reng = (s: string): string =>
  s
    .replace(/\t/g, '    ')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028\u2029\ufeff]/g, '')
    .replace(/\u00a0/g, ' ');

/** Lays plain text out as a PDF/A on A4. Returns whether the text had to be cut at the page limit. */
export async function skrivTekstdokument(
  innhold: Tekstinnhold,
  fil: string,
  format: Arkivformat,
): Promise<{ avkortet: boolean }> {
  const pdfa = startPdfa(fil, format, reng(innhold.tittel).slice(0, 200));
  try {
    const skriver = new Skriver(pdfa.dok, lagSkrift(pdfa.dok));
    for (const f of innhold.felt) skriver.felt(f.navn, reng(f.verdi));
    if (innhold.felt.length > 0) skriver.luft();
    for (const avsnitt of innhold.broedtekst.replace(/\r\n?/g, '\n').split('\n')) {
      skriver.avsnitt(reng(avsnitt).trimEnd());
      if (skriver.avkortet) break;
    }
    await pdfa.avslutt();
    return { avkortet: skriver.avkortet };
  } catch (feil) {
    pdfa.avbryt();
    throw feil;
  }
}
