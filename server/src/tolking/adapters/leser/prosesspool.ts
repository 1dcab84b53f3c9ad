import { Barneprosess, type Barnevalg } from './barneprosess.ts';

export interface Poolvalg extends Barnevalg {
  antall: number;
  /** A child is replaced after this many questions, or when it has grown past `slittMb`: wasm memory never shrinks. */
  maksOppdrag: number;
  slittMb: number;
}

/** A bounded number of child processes, each lent to one document at a time; waiting documents are served in order. */
export class Prosesspool {
  readonly #valg: Poolvalg;
  readonly #ledige: Barneprosess[] = [];
  readonly #alle = new Set<Barneprosess>();
  readonly #koe: (() => void)[] = [];
  #utlaant = 0;
  #stoppet = false;

  constructor(valg: Poolvalg) {
    this.#valg = valg;
  }

  /** Waits for a free place. Throws when the pool has been stopped. */
  async plass(): Promise<void> {
    if (this.#utlaant >= this.#valg.antall) await new Promise<void>((loes) => this.#koe.push(loes));
    else this.#utlaant++;
    if (this.#stoppet) {
      this.#slippPlass();
      throw new Error('the document reader is stopped');
    }
  }

  #slippPlass(): void {
    const neste = this.#koe.shift();
    if (neste === undefined) this.#utlaant--;
    else neste();
  }

  /** A living child for the holder of a place. */
  laan(): Barneprosess {
    for (;;) {
      const ledig = this.#ledige.pop();
      if (ledig === undefined) break;
      if (ledig.levende) return ledig;
      this.#alle.delete(ledig);
    }
    const ny = new Barneprosess(this.#valg);
    this.#alle.add(ny);
    return ny;
  }

  /** Gives up the place, and the child for the next one unless it is dead or worn. */
  async leverTilbake(barn: Barneprosess | undefined): Promise<void> {
    if (barn !== undefined) {
      const slitt = barn.oppdrag > this.#valg.maksOppdrag || barn.minne > this.#valg.slittMb * 1024 * 1024;
      if (barn.levende && !slitt && !this.#stoppet) this.#ledige.push(barn);
      else await this.kast(barn);
    }
    this.#slippPlass();
  }

  /** Ends a child for good; the place is kept. */
  async kast(barn: Barneprosess): Promise<void> {
    await (barn.levende ? barn.avslutt() : barn.avliv());
    this.#alle.delete(barn);
  }

  async stopp(): Promise<void> {
    this.#stoppet = true;
    const ledige = new Set(this.#ledige.splice(0));
    await Promise.all([...this.#alle].map((barn) => (ledige.has(barn) ? barn.avslutt() : barn.avliv())));
    this.#alle.clear();
    for (const vekk of this.#koe.splice(0)) vekk();
  }
}
