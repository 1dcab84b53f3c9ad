import { attributt, type Elementmottaker, utenPrefiks } from '../xml/elementleser.ts';
import { type Node, OBJEKTER } from './node.ts';

/** A test that follows along while arkivstruktur.xml is read. Each is told only what it asks for. */
export interface Observatoer {
  aapnet?(node: Node): void;
  /** A simple field of an open object; a field that repeats is told each time. */
  felt?(node: Node, navn: string, verdi: string, linje: number): void;
  /** All fields are known, and all children have been closed. */
  lukket?(node: Node): void;
}

/** Builds the open objects of arkivstruktur.xml, and tells the tests. What lies in virksomhetsspesifikkeMetadata is others', and is passed over. */
export class Strukturleser implements Elementmottaker {
  readonly #aapnet: readonly Observatoer[];
  readonly #felt: readonly Observatoer[];
  readonly #lukket: readonly Observatoer[];
  readonly #aapne: (Node | null)[] = [];
  #node: Node | null = null;
  #fremmed = 0;

  constructor(observatoerer: readonly Observatoer[]) {
    this.#aapnet = observatoerer.filter((each) => each.aapnet !== undefined);
    this.#felt = observatoerer.filter((each) => each.felt !== undefined);
    this.#lukket = observatoerer.filter((each) => each.lukket !== undefined);
  }

  aapne(navn: string, attributter: Readonly<Record<string, string>>, linje: number): void {
    if (this.#fremmed > 0 || navn === 'virksomhetsspesifikkeMetadata') {
      if (this.#fremmed === 0 && this.#node !== null) oek(this.#node.barn, navn);
      this.#fremmed += 1;
      return;
    }
    if (!OBJEKTER.has(navn)) {
      this.#aapne.push(null);
      return;
    }
    if (this.#node !== null) oek(this.#node.barn, navn);
    const node: Node = {
      navn,
      type: utenPrefiks(attributt(attributter, 'type') ?? ''),
      linje,
      forelder: this.#node,
      felt: {},
      barn: {},
      sett: {},
    };
    this.#aapne.push(node);
    this.#node = node;
    for (const each of this.#aapnet) each.aapnet?.(node);
  }

  lukk(navn: string, verdi: string | null, linje: number): void {
    if (this.#fremmed > 0) {
      this.#fremmed -= 1;
      return;
    }
    const lukket = this.#aapne.pop();
    if (lukket === null || lukket === undefined) {
      if (this.#node === null || verdi === null || verdi === '') return;
      this.#node.felt[navn] ??= verdi;
      for (const each of this.#felt) each.felt?.(this.#node, navn, verdi, linje);
      return;
    }
    for (const each of this.#lukket) each.lukket?.(lukket);
    this.#node = lukket.forelder;
  }
}

function oek(tall: Record<string, number | undefined>, navn: string): void {
  tall[navn] = (tall[navn] ?? 0) + 1;
}
