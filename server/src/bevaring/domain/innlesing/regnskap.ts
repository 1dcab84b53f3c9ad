import type { Importavvik, Importtall, Journallinjer } from './import.ts';

const MAKS_EKSEMPLER = 20;

interface Teller {
  readonly alvor: Importavvik['alvor'];
  antall: number;
  readonly eksempler: string[];
}

/** Everything met on the way that people should know of, each kind with its number and some examples: grows with the kinds, not with the archive. */
export class Importregnskap {
  readonly #avvik = new Map<string, Teller>();
  readonly #enheter = new Map<string, number>();
  readonly tall = { nye: 0, fantes: 0, dokumenter: 0, dokumentbytes: 0, endringer: 0, journallinjer: 0, referanser: 0 };
  /** Set by the import of a journal. */
  linjer: Journallinjer | null = null;

  merk(alvor: Importavvik['alvor'], slag: string, eksempel: string): void {
    const teller = this.#avvik.get(slag) ?? { alvor, antall: 0, eksempler: [] };
    teller.antall += 1;
    if (teller.eksempler.length < MAKS_EKSEMPLER && eksempel !== '') teller.eksempler.push(eksempel);
    this.#avvik.set(slag, teller);
  }

  tellEnhet(slag: string): void {
    this.#enheter.set(slag, (this.#enheter.get(slag) ?? 0) + 1);
  }

  get stoppet(): boolean {
    return [...this.#avvik.values()].some((teller) => teller.alvor === 'stopper');
  }

  /** What stops first, then the most frequent. */
  avvik(): Importavvik[] {
    const alle = [...this.#avvik].map(([slag, teller]): Importavvik => ({ slag, ...teller }));
    const rang = (avvik: Importavvik) => (avvik.alvor === 'stopper' ? 0 : 1);
    return alle.toSorted((a, b) => rang(a) - rang(b) || b.antall - a.antall);
  }

  samlet(): Importtall {
    return { enheter: Object.fromEntries(this.#enheter), ...this.tall };
  }
}

export type Serie = 'sak' | 'journal';

/** Which numbers the package holds, a bit each: a million journalposter are some hundred kilobytes. */
export class Nummerkart {
  readonly #aar = new Map<string, { bits: Uint8Array; hoeyeste: number }>();

  /** False when the package has used the number before. */
  ta(serie: Serie, aar: number, nummer: number): boolean {
    const noekkel = `${serie}:${aar}`;
    const kart = this.#aar.get(noekkel) ?? { bits: new Uint8Array(1024), hoeyeste: 0 };
    this.#aar.set(noekkel, kart);
    const plass = nummer >> 3;
    if (plass >= kart.bits.length) {
      const stoerre = new Uint8Array(Math.max(plass + 1, kart.bits.length * 2));
      stoerre.set(kart.bits);
      kart.bits = stoerre;
    }
    const bit = 1 << (nummer & 7);
    const ny = ((kart.bits[plass] ?? 0) & bit) === 0;
    kart.bits[plass] = (kart.bits[plass] ?? 0) | bit;
    kart.hoeyeste = Math.max(kart.hoeyeste, nummer);
    return ny;
  }

  serier(): { readonly serie: Serie; readonly aar: number; readonly hoeyeste: number }[] {
    return [...this.#aar].map(([noekkel, { hoeyeste }]) => {
      const [serie = '', aar = ''] = noekkel.split(':');
      return { serie: serie as Serie, aar: Number(aar), hoeyeste };
    });
  }
}
