import type { Funnliste } from '../funn/funn.ts';
import { attributt, type Elementmottaker } from './elementleser.ts';

const MED_SONE = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})$/;

/** N5.63 and DS.06, for every file of the uttrekk: empty elements and times with a zone. Hands everything on to the file's own reader. */
export class Fellesproeve implements Elementmottaker {
  readonly #innenfor: Elementmottaker;
  readonly #funn: Funnliste;
  readonly #fil: string;
  #systemID = '';
  #nil = false;

  constructor(innenfor: Elementmottaker, funn: Funnliste, fil: string) {
    this.#innenfor = innenfor;
    this.#funn = funn;
    this.#fil = fil;
  }

  aapne(navn: string, attributter: Readonly<Record<string, string>>, linje: number, prefiks: string): void {
    this.#nil = attributt(attributter, 'nil') === 'true';
    this.#innenfor.aapne(navn, attributter, linje, prefiks);
  }

  lukk(navn: string, verdi: string | null, linje: number): void {
    if (verdi !== null) {
      if (navn === 'systemID') this.#systemID = verdi;
      const systemID = this.#systemID === '' ? {} : { systemID: Buffer.from(this.#systemID).toString() };
      if (verdi === '' && !this.#nil)
        this.#funn.meld('tomt-element', `<${navn}>`, { fil: this.#fil, linje, ...systemID });
      else if (verdi.length < 40 && !/Verdi$/.test(navn) && MED_SONE.test(verdi))
        this.#funn.meld('tid-med-sone', `${navn}: ${verdi}`, { fil: this.#fil, linje, ...systemID });
    }
    this.#nil = false;
    this.#innenfor.lukk(navn, verdi, linje);
  }
}
