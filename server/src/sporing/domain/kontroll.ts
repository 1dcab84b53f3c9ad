import { KJEDESTART, type Ledd, leddsum, type Sha256, type Sporrad } from './kjede.ts';

/** A link with the row it seals, or null where the row is gone. */
export interface LeddMedRad extends Ledd {
  readonly rad: Sporrad | null;
}

/** What is wrong with the log, and where. */
export type Funn =
  | { readonly type: 'endret-rad'; readonly nr: number; readonly spor: string }
  | { readonly type: 'manglende-rad'; readonly nr: number; readonly spor: string }
  | { readonly type: 'endret-ledd'; readonly nr: number; readonly spor: string }
  | { readonly type: 'manglende-ledd'; readonly nr: number }
  | { readonly type: 'dobbelt-ledd'; readonly nr: number; readonly spor: string }
  | { readonly type: 'uforseglet'; readonly spor: string; readonly tidspunkt: string }
  | { readonly type: 'avvik-fra-anker'; readonly nr: number };

/** A head printed earlier and kept outside the database. */
export interface Anker {
  readonly nr: number;
  readonly sjekksum: string;
}

interface Mistanke {
  readonly nr: number;
  readonly spor: string;
  /** What the link would have been from the row as it stands now. */
  readonly beregnet: string;
}

/**
 * Walks a chain link by link in rising `nr` and names what does not fit. Goes on from each stored sum, so that one changed row is one
 * finding and not the rest of the log. Whether the row or the link was changed is told by the link after it, which was made from the
 * true sum.
 */
export class Kjedekontroll {
  readonly #sha256: Sha256;
  readonly #anker: Anker | null;
  readonly #funn: Funn[] = [];
  #sistNr = KJEDESTART.nr;
  #sistSum = KJEDESTART.sjekksum;
  #mistanke: Mistanke | null = null;
  #antall = 0;

  constructor(sha256: Sha256, anker: Anker | null) {
    this.#sha256 = sha256;
    this.#anker = anker;
  }

  /** Takes the next link. */
  les(ledd: LeddMedRad): void {
    this.#antall += 1;
    if (ledd.nr === this.#sistNr) {
      this.#funn.push({ type: 'dobbelt-ledd', nr: ledd.nr, spor: ledd.spor });
      return;
    }
    const hull = ledd.nr - this.#sistNr - 1;
    for (let i = 1; i <= Math.min(hull, 100); i += 1) {
      this.#funn.push({ type: 'manglende-ledd', nr: this.#sistNr + i });
    }
    // After a gap the sum before this link is unknown: its row cannot be judged, the next one can.
    if (hull > 0) this.#settleMistanke(false);
    if (ledd.rad === null) {
      this.#settleMistanke(false);
      this.#funn.push({ type: 'manglende-rad', nr: ledd.nr, spor: ledd.spor });
    } else if (hull === 0) {
      this.#judge(ledd, ledd.rad);
    }
    if (this.#anker?.nr === ledd.nr && this.#anker.sjekksum !== ledd.sjekksum) {
      this.#funn.push({ type: 'avvik-fra-anker', nr: ledd.nr });
    }
    this.#sistNr = ledd.nr;
    this.#sistSum = ledd.sjekksum;
  }

  #judge(ledd: LeddMedRad, rad: Sporrad): void {
    const beregnet = leddsum(this.#sistSum, rad, this.#sha256);
    if (beregnet === ledd.sjekksum) {
      this.#settleMistanke(false);
      return;
    }
    const fromTrueSum = this.#mistanke === null ? null : leddsum(this.#mistanke.beregnet, rad, this.#sha256);
    if (fromTrueSum === ledd.sjekksum) {
      this.#settleMistanke(true);
      return;
    }
    this.#settleMistanke(false);
    this.#mistanke = { nr: ledd.nr, spor: ledd.spor, beregnet };
  }

  #settleMistanke(leddetErEndret: boolean): void {
    if (this.#mistanke === null) return;
    const { nr, spor } = this.#mistanke;
    this.#funn.push({ type: leddetErEndret ? 'endret-ledd' : 'endret-rad', nr, spor });
    this.#mistanke = null;
  }

  /** Everything found, and the head to keep outside. */
  avslutt(): { funn: Funn[]; hode: Anker; antall: number } {
    this.#settleMistanke(false);
    // The end of the chain was cut off: nothing inside the database tells, only what was kept outside.
    if (this.#anker !== null && this.#anker.nr > this.#sistNr) {
      this.#funn.push({ type: 'avvik-fra-anker', nr: this.#anker.nr });
    }
    return { funn: this.#funn, hode: { nr: this.#sistNr, sjekksum: this.#sistSum }, antall: this.#antall };
  }
}
