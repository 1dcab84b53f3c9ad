import {
  ParseOption,
  XmlBufferInputProvider,
  XmlDocument,
  XmlLibError,
  XmlValidateError,
  XsdValidator,
  xmlRegisterInputProvider,
} from 'libxml2-wasm';
import { Dekoder } from './dekoder.ts';
import { XmlStopp } from './elementleser.ts';
import { lesbar, MAKS_BRUDD, type Skjemabrudd, type Skjemakontroll } from './skjemakontroll.ts';
import { type Stykke, Stykkedeler } from './stykker.ts';

/** Characters in each piece; libxml2 uses some ten times as much for its tree. */
const STYKKE = 1_000_000;
/** A file that cannot be cut is held whole; above this it is not checked without xmllint. */
const MAKS_HEL = 64_000_000;

const innhold = new XmlBufferInputProvider({});
let registrert = false;
let neste = 0;

/**
 * Schema check by libxml2 as WebAssembly, for machines without xmllint. It needs a whole document at a time, so Noark files are cut into pieces
 * (`Stykkedeler`); others, such as METS, are held whole. `skjemaer` is every XSD by file name, `adresser` net addresses to file names.
 */
export class WasmKontroll implements Skjemakontroll {
  readonly #dekoder = new Dekoder(() => {});
  readonly #deler: Stykkedeler | null;
  #hel: string[] = [];
  #helLengde = 0;
  #validator: XsdValidator | null = null;
  #filnavn: string[] = [];
  #ferdig = false;
  #stopp: string | null = null;
  readonly brudd: Skjemabrudd[] = [];
  antall = 0;

  constructor(
    hoved: string,
    skjemaer: ReadonlyMap<string, Uint8Array>,
    adresser: ReadonlyMap<string, string>,
    delbar: boolean,
    stykke = STYKKE,
  ) {
    this.#deler = delbar ? new Stykkedeler(stykke, (each) => this.#kontroller(each)) : null;
    if (!registrert) registrert = xmlRegisterInputProvider(innhold);
    const mappe = `skjema${neste++}`;
    const legg = (navn: string, bytes: Uint8Array) => {
      innhold.addBuffer(navn, bytes);
      this.#filnavn.push(navn);
    };
    for (const [navn, bytes] of skjemaer) legg(`${mappe}/${navn}`, bytes);
    for (const [adresse, navn] of adresser) {
      const bytes = skjemaer.get(navn);
      if (bytes !== undefined) legg(adresse, bytes);
    }
    try {
      using dokument = XmlDocument.fromBuffer(skjemaer.get(hoved) ?? new Uint8Array(), { url: `${mappe}/${hoved}` });
      this.#validator = XsdValidator.fromDoc(dokument);
    } catch (error) {
      this.#stopp = `skjemaet kan ikke leses (${forklart(error as Error)})`;
    }
  }

  async skriv(bit: Uint8Array): Promise<void> {
    this.#forsoek(() => this.#ta(this.#dekoder.les(bit)));
  }

  async slutt(): Promise<void> {
    if (this.#ferdig) return;
    this.#ferdig = true;
    this.#forsoek(() => {
      if (this.#deler !== null) this.#deler.slutt();
      else this.#kontroller({ tekst: this.#hel.join(''), gjentatteLinjer: 0, fraLinje: 1 });
    });
    this.#validator?.dispose();
    for (const navn of this.#filnavn) innhold.removeBuffer(navn);
  }

  get ikkeKontrollert(): string | null {
    return this.#stopp;
  }

  #ta(tekst: string): void {
    if (this.#deler !== null) {
      this.#deler.skriv(tekst);
      return;
    }
    this.#helLengde += tekst.length;
    if (this.#helLengde > MAKS_HEL) {
      this.#hel = [];
      throw new XmlStopp('xml-for-stort', 'filen er for stor til å kontrolleres uten xmllint', 0);
    }
    this.#hel.push(tekst);
  }

  /** A file that is not well-formed is a breach; one too large is not checked. */
  #forsoek(arbeid: () => void): void {
    if (this.#stopp !== null || this.#brutt) return;
    try {
      arbeid();
    } catch (error) {
      if (!(error instanceof XmlStopp)) throw error;
      if (error.kode === 'xml-for-stort') this.#stopp = error.message;
      else this.#meld({ linje: error.linje, melding: `parser error : ${error.message}` });
      this.#brutt = true;
    }
  }
  #brutt = false;

  #kontroller(stykke: Stykke): void {
    if (this.#validator === null) return;
    try {
      using dokument = XmlDocument.fromString(stykke.tekst.replace(/^\uFEFF?(<\?xml[^>]*\?>)/, utenTegnsett), {
        option: ParseOption.XML_PARSE_BIG_LINES | ParseOption.XML_PARSE_NONET,
      });
      this.#validator.validate(dokument);
    } catch (error) {
      if (!(error instanceof XmlLibError)) throw error;
      for (const each of error.details) {
        if (each.line <= stykke.gjentatteLinjer && stykke.fraLinje > 1) continue;
        const linje = each.line <= 0 ? 0 : stykke.fraLinje + each.line - 1 - stykke.gjentatteLinjer;
        const melding = error instanceof XmlValidateError ? each.message : `parser error : ${each.message}`;
        this.#meld({ linje, melding: lesbar(melding).slice(0, 500) });
      }
    }
  }

  #meld(brudd: Skjemabrudd): void {
    this.antall += 1;
    if (this.brudd.length < MAKS_BRUDD) this.brudd.push(brudd);
  }
}

/** The first line of what libxml2 says, without the folder we made up for it. */
function forklart(error: Error): string {
  return (error.message.trim().split('\n')[0] ?? '').replace(/skjema\d+\//g, '').slice(0, 200);
}

/** The text is given as UTF-8 whatever the file was; the declaration keeps its length in lines. */
function utenTegnsett(erklaering: string): string {
  return erklaering.trimStart().replace(/\s+encoding\s*=\s*("[^"]*"|'[^']*')/, '');
}
