import PDFDocument from 'pdfkit';
import { brytLinjer } from './linjer.ts';
import { lagSkrift, type Skriftbit, type Vekt } from './skrift.ts';

const A4: [number, number] = [595.28, 841.89];
const MARG = 56;
const BUNN = 64;
const LINJEHOEYDE = 1.42;
const SVART = '#1e2b3c';
const DUS = '#5b6675';
const STREK = '#d5dbe3';

export interface Stil {
  readonly grad?: number;
  readonly vekt?: Vekt;
  readonly dus?: boolean;
  readonly innrykk?: number;
}

/** A pattern of dark and light squares, as in a QR code. */
export interface Rutenett {
  readonly bredde: number;
  readonly hoeyde: number;
  moerk(x: number, y: number): boolean;
}

/** Sheets of running text written downwards as PDF/A-2b: headings, paragraphs, fields, rules; a foot with page numbers on every sheet. */
export class Ark {
  readonly #dok: PDFKit.PDFDocument;
  readonly #skrift: ReturnType<typeof lagSkrift>;
  readonly #biter: Buffer[] = [];
  readonly #ferdig: Promise<void>;
  #y = 0;

  constructor(tittel: string, spraak: 'nb' | 'nn') {
    this.#dok = new PDFDocument({
      autoFirstPage: false,
      bufferPages: true,
      margin: 0,
      lang: `${spraak}-NO`,
      displayTitle: true,
      subset: 'PDF/A-2b',
      pdfVersion: '1.7',
      info: { Title: tittel, Producer: 'Dokumentsenter', Creator: 'Dokumentsenter' },
    } as PDFKit.PDFDocumentOptions);
    this.#dok.on('data', (bit: Buffer) => this.#biter.push(bit));
    this.#ferdig = new Promise((loes, avvis) => {
      this.#dok.on('end', loes);
      this.#dok.on('error', avvis);
    });
    this.#skrift = lagSkrift(this.#dok);
    this.nySide();
  }

  nySide(): void {
    this.#dok.addPage({ size: A4, margin: 0 });
    this.#y = MARG;
  }

  /** A new sheet when there is no room for this many points. */
  sikre(hoeyde: number): void {
    if (this.#y + hoeyde > A4[1] - BUNN) this.nySide();
  }

  avsnitt(tekst: string, { grad = 10, vekt = 400, dus = false, innrykk = 0 }: Stil = {}): void {
    const plass = A4[0] - 2 * MARG - innrykk;
    for (const linje of brytLinjer(reng(tekst), plass, (t) => this.#bredde(t, grad, vekt))) {
      this.sikre(grad * LINJEHOEYDE);
      this.#skriv(this.#skrift.deltOpp(linje, vekt), MARG + innrykk, grad, dus ? DUS : SVART);
      this.#y += grad * LINJEHOEYDE;
    }
  }

  /** A name in a narrow column and its value beside it. */
  felt(navn: string, verdi: string, { grad = 9.5, bredde = 110, innrykk = 0 } = {}): void {
    this.sikre(grad * LINJEHOEYDE);
    this.#skriv(this.#skrift.deltOpp(navn, 400), MARG + innrykk, grad, DUS);
    this.avsnitt(verdi, { grad, innrykk: innrykk + bredde });
  }

  /** Squares in black, `bredde` points across, with the light margin that readers need around them. */
  ruter(nett: Rutenett, bredde: number): void {
    const rute = bredde / nett.bredde;
    const hoeyde = nett.hoeyde * rute;
    this.sikre(hoeyde);
    for (let y = 0; y < nett.hoeyde; y += 1)
      for (let x = 0; x < nett.bredde; x += 1)
        if (nett.moerk(x, y)) this.#dok.rect(MARG + x * rute, this.#y + y * rute, rute, rute);
    this.#dok.fill('#000000');
    this.#y += hoeyde;
  }

  luft(punkt = 8): void {
    this.#y += punkt;
  }

  strek(): void {
    this.sikre(8);
    this.#dok
      .moveTo(MARG, this.#y)
      .lineTo(A4[0] - MARG, this.#y)
      .lineWidth(0.6)
      .strokeColor(STREK)
      .stroke();
    this.#y += 8;
  }

  /** Writes the foot of every sheet and gives the file. */
  async avslutt(fot: (side: number, av: number) => { venstre: string; hoeyre: string }): Promise<Buffer> {
    const { count } = this.#dok.bufferedPageRange();
    for (let side = 0; side < count; side += 1) {
      this.#dok.switchToPage(side);
      this.#y = A4[1] - 40;
      const { venstre, hoeyre } = fot(side + 1, count);
      this.#skriv(this.#skrift.deltOpp(venstre), MARG, 8, DUS);
      this.#skriv(this.#skrift.deltOpp(hoeyre), A4[0] - MARG - this.#bredde(hoeyre, 8, 400), 8, DUS);
    }
    this.#dok.end();
    await this.#ferdig;
    return Buffer.concat(this.#biter);
  }

  #bredde(tekst: string, grad: number, vekt: Vekt): number {
    const bredde = (b: Skriftbit) => this.#dok.font(b.skrift).fontSize(grad).widthOfString(b.tekst);
    return this.#skrift.deltOpp(tekst, vekt).reduce((sum, b) => sum + bredde(b), 0);
  }

  #skriv(biter: readonly Skriftbit[], x: number, grad: number, farge: string): void {
    let naa = x;
    for (const b of biter) {
      if (b.egentlig !== undefined) this.#dok.markContent('Span', { actual: b.egentlig });
      this.#dok.font(b.skrift).fontSize(grad).fillColor(farge).text(b.tekst, naa, this.#y, { lineBreak: false });
      if (b.egentlig !== undefined) this.#dok.endMarkedContent();
      naa += this.#dok.widthOfString(b.tekst);
    }
  }
}

/** Control characters have no glyph. */
function reng(tekst: string): string {
  return tekst.replace(/[\p{Cc}\u2028\u2029\ufeff]+/gu, ' ');
}
