import { Elementleser, type Elementmottaker, XmlStopp } from './elementleser.ts';

/** A document of its own, cut from a large one: valid exactly when its part of the large one is. */
export interface Stykke {
  readonly tekst: string;
  /** Line shifts in the repeated beginning; a line in them belongs to an earlier piece. */
  readonly gjentatteLinjer: number;
  /** The line of the large document where the piece's own text begins. */
  readonly fraLinje: number;
}

interface Beholder {
  readonly navn: string;
  /** Where the start tag begins, as characters of the whole file. */
  readonly start: number;
  /** From the start tag to the first repeated child; null until that comes. */
  hode: string | null;
}

const BEHOLDERE = new Set([
  'arkiv',
  'arkivdel',
  'klassifikasjonssystem',
  'klasse',
  'endringslogg',
  'loependeJournal',
  'offentligJournal',
]);
const GJENTATTE = new Set([
  'arkiv',
  'arkivdel',
  'klassifikasjonssystem',
  'klasse',
  'mappe',
  'registrering',
  'endring',
  'journalregistrering',
]);

/**
 * Cuts a Noark file into pieces that can be checked against the schema one at a time, for a checker that needs the whole document in memory. A
 * piece is the beginnings of everything open at the cut, then the text as it stands, then the closing tags. This is right because nothing is
 * required after the repeated elements of any of these, in any version of the schemas.
 */
export class Stykkedeler implements Elementmottaker {
  readonly #leser: Elementleser;
  readonly #stoerrelse: number;
  readonly #lever: (stykke: Stykke) => void;
  readonly #aapne: (Beholder | null)[] = [];
  #tekst = '';
  #fra = 0;
  #fraLinje = 1;
  #linje = 1;
  #hode = '';

  /** `stoerrelse` is in characters; `lever` is given each piece in order. */
  constructor(stoerrelse: number, lever: (stykke: Stykke) => void) {
    this.#stoerrelse = stoerrelse;
    this.#lever = lever;
    this.#leser = new Elementleser(this);
  }

  skriv(bit: string): void {
    this.#tekst += bit;
    this.#leser.skriv(bit);
    if (this.#tekst.length > this.#stoerrelse * 16)
      throw new XmlStopp('xml-for-stort', 'ett element er for stort til å kontrolleres uten xmllint', this.#linje);
  }

  slutt(): void {
    this.#leser.slutt();
    this.#send(this.#tekst, '');
  }

  aapne(navn: string): void {
    const slutt = this.#leser.posisjon;
    const start = this.#tekst.lastIndexOf('<', slutt - this.#fra - 1) + this.#fra;
    const forelder = this.#aapne.at(-1) ?? null;
    if (forelder !== null && GJENTATTE.has(navn)) {
      forelder.hode ??= this.#tekst.slice(forelder.start - this.#fra, start - this.#fra);
      if (start - this.#fra > this.#stoerrelse) this.#kutt(start);
    }
    const erBeholder = BEHOLDERE.has(navn) && (this.#aapne.length === 0 || forelder !== null);
    this.#aapne.push(erBeholder ? { navn, start, hode: null } : null);
  }

  lukk(): void {
    this.#aapne.pop();
  }

  /** Everything open is a container with its beginning known, since the cut is at a repeated child. */
  #kutt(ved: number): void {
    const beholdere = this.#aapne.filter((each) => each !== null);
    const egen = this.#tekst.slice(0, ved - this.#fra);
    this.#send(
      egen,
      beholdere
        .map((each) => `</${merkenavn(each.hode ?? '')}>`)
        .reverse()
        .join(''),
    );
    this.#linje += linjer(egen);
    this.#fraLinje = this.#linje;
    this.#hode = beholdere.map((each) => each.hode ?? '').join('');
    this.#tekst = flat(this.#tekst.slice(ved - this.#fra));
    this.#fra = ved;
  }

  #send(egen: string, lukking: string): void {
    this.#lever({
      tekst: `${this.#hode}${egen}${lukking}`,
      gjentatteLinjer: linjer(this.#hode),
      fraLinje: this.#fraLinje,
    });
  }
}

/** The name as written, prefix and all: `<n5:arkiv …>` gives `n5:arkiv`. */
function merkenavn(hode: string): string {
  return /^<([^\s/>]+)/.exec(hode)?.[1] ?? '';
}

function linjer(tekst: string): number {
  let antall = 0;
  for (let at = tekst.indexOf('\n'); at !== -1; at = tekst.indexOf('\n', at + 1)) antall += 1;
  return antall;
}

/** A copy that does not keep the long string it was cut from in memory. */
function flat(tekst: string): string {
  return Buffer.from(tekst).toString();
}
