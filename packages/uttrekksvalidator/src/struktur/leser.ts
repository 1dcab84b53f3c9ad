import { attributt, type Elementmottaker, utenPrefiks } from '../xml/elementleser.ts';
import { type Node, OBJEKTER } from './node.ts';

/** A test that follows along while arkivstruktur.xml is read. Each is told only what it asks for. */
export interface Observatoer {
  aapnet?(node: Node): void;
  /** A simple field of an open object; a field that repeats is told each time. */
  felt?(node: Node, navn: string, verdi: string, linje: number): void;
  /** A field of the body's own, right inside virksomhetsspesifikkeMetadata of an open object. `navnerom` is empty when it has none. */
  fremmed?(eier: Node, navn: string, navnerom: string, linje: number): void;
  /** A namespace that xsi:schemaLocation names. */
  skjemareferanse?(navnerom: string): void;
  /** All fields are known, and all children have been closed. */
  lukket?(node: Node): void;
}

/** Builds the open objects of arkivstruktur.xml, and tells the tests. What lies in virksomhetsspesifikkeMetadata is others', and is passed over. */
export class Strukturleser implements Elementmottaker {
  readonly #aapnet: readonly Observatoer[];
  readonly #felt: readonly Observatoer[];
  readonly #lukket: readonly Observatoer[];
  readonly #egne: readonly Observatoer[];
  readonly #navnerom = new Navnerom();
  readonly #aapne: (Node | null)[] = [];
  #node: Node | null = null;
  #fremmed = 0;

  constructor(observatoerer: readonly Observatoer[]) {
    this.#aapnet = observatoerer.filter((each) => each.aapnet !== undefined);
    this.#felt = observatoerer.filter((each) => each.felt !== undefined);
    this.#lukket = observatoerer.filter((each) => each.lukket !== undefined);
    this.#egne = observatoerer.filter((each) => each.fremmed !== undefined || each.skjemareferanse !== undefined);
  }

  aapne(navn: string, attributter: Readonly<Record<string, string>>, linje: number, prefiks: string): void {
    this.#navnerom.aapne(attributter);
    const referanser = attributt(attributter, 'schemaLocation')?.trim().split(/\s+/) ?? [];
    for (let at = 0; at + 1 < referanser.length; at += 2)
      for (const each of this.#egne) each.skjemareferanse?.(referanser[at] ?? '');
    if (this.#fremmed > 0 || navn === 'virksomhetsspesifikkeMetadata') {
      if (this.#fremmed === 0 && this.#node !== null) oek(this.#node.barn, navn);
      if (this.#fremmed === 1 && this.#node !== null)
        for (const each of this.#egne) each.fremmed?.(this.#node, navn, this.#navnerom.finn(prefiks), linje);
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
    this.#navnerom.lukk();
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

/** Which namespace a prefix stands for where the reading is. */
class Navnerom {
  #dybde = 0;
  readonly #erklaert: { readonly dybde: number; readonly prefiks: string; readonly navnerom: string }[] = [];

  aapne(attributter: Readonly<Record<string, string>>): void {
    this.#dybde += 1;
    for (const noekkel in attributter) {
      if (noekkel !== 'xmlns' && !noekkel.startsWith('xmlns:')) continue;
      this.#erklaert.push({ dybde: this.#dybde, prefiks: noekkel.slice(6), navnerom: attributter[noekkel] ?? '' });
    }
  }

  lukk(): void {
    while (this.#erklaert.at(-1)?.dybde === this.#dybde) this.#erklaert.pop();
    this.#dybde -= 1;
  }

  finn(prefiks: string): string {
    return this.#erklaert.findLast((each) => each.prefiks === prefiks)?.navnerom ?? '';
  }
}

function oek(tall: Record<string, number | undefined>, navn: string): void {
  tall[navn] = (tall[navn] ?? 0) + 1;
}
