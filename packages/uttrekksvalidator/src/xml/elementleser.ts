import { SaxesParser, type SaxesTagPlain } from 'saxes';

/** What a reader of one kind of file is told, in document order. Names are without prefix. */
export interface Elementmottaker {
  /** `prefiks` is what stood before the colon; empty when there was none. */
  aapne(navn: string, attributter: Readonly<Record<string, string>>, linje: number, prefiks: string): void;
  /** `verdi` is the trimmed text of an element without child elements; null when it had some. `linje` is where the element began. */
  lukk(navn: string, verdi: string | null, linje: number): void;
}

/** The file cannot be read further; `kode` says which rule stopped it. */
export class XmlStopp extends Error {
  readonly kode: 'xml-oppbygning' | 'xml-for-stort' | 'xml-doctype';
  readonly linje: number;
  constructor(kode: XmlStopp['kode'], melding: string, linje: number) {
    super(melding);
    this.kode = kode;
    this.linje = linje;
  }
}

/** Longest single text, name or comment, in characters. libxml2 has the same limit; no field of an archive comes near. */
const MAKS_TEKST = 10_000_000;
const MAKS_DYBDE = 256;

interface Aapent {
  readonly navn: string;
  readonly linje: number;
  harElementer: boolean;
  tekst: string;
}

/**
 * Reads XML as it comes and hands on elements, holding only what is open. Entities of the document's own are never expanded, nothing outside it
 * is fetched, and a text or a nesting beyond all reason stops the reading instead of filling the memory.
 */
export class Elementleser {
  readonly #parser = new SaxesParser({ position: true, xmlns: false });
  readonly #mottaker: Elementmottaker;
  readonly #aapne: Aapent[] = [];
  #sistFerdig = 0;

  constructor(mottaker: Elementmottaker) {
    this.#mottaker = mottaker;
    this.#parser.on('error', (error) => {
      throw new XmlStopp('xml-oppbygning', error.message.replace(/^\d+:\d+: /, ''), this.#parser.line);
    });
    this.#parser.on('doctype', () => {
      throw new XmlStopp('xml-doctype', 'filen har en DOCTYPE', this.#parser.line);
    });
    this.#parser.on('opentag', (tag) => this.#aapne1(tag));
    this.#parser.on('closetag', () => this.#lukk());
    this.#parser.on('text', (tekst) => this.#tekst(tekst));
    this.#parser.on('cdata', (tekst) => this.#tekst(tekst));
    this.#parser.on('comment', () => this.#ferdig());
    this.#parser.on('processinginstruction', () => this.#ferdig());
  }

  /** Characters read, counted as the strings given to `skriv`. Valid inside the receiver's calls: the end of the tag just read. */
  get posisjon(): number {
    return this.#parser.position;
  }

  skriv(bit: string): void {
    this.#parser.write(bit);
    if (this.#parser.position - this.#sistFerdig > MAKS_TEKST)
      throw new XmlStopp(
        'xml-for-stort',
        `en tekst på over ${MAKS_TEKST / 1_000_000} millioner tegn`,
        this.#parser.line,
      );
  }

  slutt(): void {
    this.#parser.close();
  }

  #ferdig(): void {
    this.#sistFerdig = this.#parser.position;
  }

  #aapne1(tag: SaxesTagPlain): void {
    this.#ferdig();
    const forelder = this.#aapne.at(-1);
    if (forelder !== undefined) {
      forelder.harElementer = true;
      forelder.tekst = '';
    }
    if (this.#aapne.length >= MAKS_DYBDE)
      throw new XmlStopp('xml-for-stort', `mer enn ${MAKS_DYBDE} elementer inni hverandre`, this.#parser.line);
    const navn = utenPrefiks(tag.name);
    const linje = this.#parser.line;
    this.#aapne.push({ navn, linje, harElementer: false, tekst: '' });
    const prefiks = tag.name.slice(0, Math.max(0, tag.name.length - navn.length - 1));
    this.#mottaker.aapne(navn, tag.attributes, linje, prefiks);
  }

  #lukk(): void {
    this.#ferdig();
    const lukket = this.#aapne.pop();
    if (lukket === undefined) return;
    this.#mottaker.lukk(lukket.navn, lukket.harElementer ? null : lukket.tekst.trim(), lukket.linje);
  }

  #tekst(tekst: string): void {
    this.#ferdig();
    const aapent = this.#aapne.at(-1);
    if (aapent === undefined || aapent.harElementer) return;
    aapent.tekst += tekst;
    if (aapent.tekst.length > MAKS_TEKST)
      throw new XmlStopp('xml-for-stort', `en tekst på over ${MAKS_TEKST / 1_000_000} millioner tegn`, aapent.linje);
  }
}

export function utenPrefiks(navn: string): string {
  const kolon = navn.indexOf(':');
  return kolon === -1 ? navn : navn.slice(kolon + 1);
}

/** The value of an attribute whatever its prefix is: `xsi:type` and `type` alike. */
export function attributt(attributter: Readonly<Record<string, string>>, navn: string): string | null {
  for (const [nokkel, verdi] of Object.entries(attributter)) if (utenPrefiks(nokkel) === navn) return verdi;
  return null;
}
