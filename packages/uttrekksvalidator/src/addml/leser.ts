import { type Elementmottaker, XmlStopp } from '../xml/elementleser.ts';

/** A named thing in ADDML: a dataObject, a property or an additionalElement. */
export interface Ting {
  readonly slag: string;
  readonly navn: string;
  verdi: string | null;
  readonly under: Ting[];
  readonly linje: number;
}

const SLAG = new Set(['dataObject', 'property', 'additionalElement', 'dataset', 'reference']);
/** A description has some hundred; a million is a trap. */
const MAKS = 200_000;

/** Reads ADDML into the tree of named things it is, whatever wrappers lie between. */
export class Addmlleser implements Elementmottaker {
  readonly rot: Ting = { slag: 'addml', navn: '', verdi: null, under: [], linje: 0 };
  readonly #aapne: (Ting | null)[] = [];
  #antall = 0;

  aapne(navn: string, attributter: Readonly<Record<string, string>>, linje: number): void {
    if (!SLAG.has(navn)) {
      this.#aapne.push(null);
      return;
    }
    this.#antall += 1;
    if (this.#antall > MAKS) throw new XmlStopp('xml-for-stort', 'beskrivelsen har urimelig mange opplysninger', linje);
    const ting: Ting = { slag: navn, navn: attributter.name ?? '', verdi: null, under: [], linje };
    this.#innerst().under.push(ting);
    this.#aapne.push(ting);
  }

  lukk(navn: string, verdi: string | null): void {
    this.#aapne.pop();
    if (navn === 'value' && verdi !== null) this.#innerst().verdi ??= verdi;
  }

  #innerst(): Ting {
    for (let at = this.#aapne.length - 1; at >= 0; at -= 1) {
      const ting = this.#aapne[at];
      if (ting !== null && ting !== undefined) return ting;
    }
    return this.rot;
  }
}
