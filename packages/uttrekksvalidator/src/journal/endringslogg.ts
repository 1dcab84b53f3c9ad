import type { Diskliste } from '../lister/diskliste.ts';
import { leggReferanse } from '../struktur/identer.ts';
import type { Tabeller } from '../struktur/tabeller.ts';
import type { Elementmottaker } from '../xml/elementleser.ts';

/** Reads endringslogg.xml: the count (N5.61), and a reference for each change (N5.62). */
export class Endringsleser implements Elementmottaker {
  readonly #fil: string;
  readonly #referanser: Diskliste;
  readonly #tabeller: Tabeller;
  antall = 0;

  constructor(fil: string, referanser: Diskliste, tabeller: Tabeller) {
    this.#fil = fil;
    this.#referanser = referanser;
    this.#tabeller = tabeller;
  }

  aapne(navn: string): void {
    if (navn === 'endring') this.antall += 1;
  }

  lukk(navn: string, verdi: string | null, linje: number): void {
    if (verdi === null || verdi === '') return;
    if (navn === 'referanseArkivenhet')
      leggReferanse(this.#referanser, verdi, 'endring', navn, this.#fil, linje, `endring ${this.antall}`);
    else if (navn === 'referanseMetadata') this.#tabeller.tell('N5.61', 'Endringer etter felt', 'Felt', '', verdi);
  }
}
