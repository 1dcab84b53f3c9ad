import type { Funntype } from './funntype.ts';
import { FUNNTYPER, type Funnkode } from './funntyper.ts';

/** Where something was found, as exactly as it is known. */
export interface Sted {
  readonly fil?: string;
  readonly linje?: number;
  readonly systemID?: string;
  /** Kind and number as a person knows it: `journalpost 2024/12-3`. */
  readonly objekt?: string;
}

export interface Funn {
  readonly kode: Funnkode;
  readonly detalj: string;
  readonly sted: Sted;
}

/** All findings of one kind: how many, and the first of them. */
export interface Funngruppe {
  readonly kode: Funnkode;
  readonly antall: number;
  readonly funn: readonly Funn[];
}

/** As many places as a person can work through; the rest are counted. */
const MAKS_VIST = 100;

/** Collects findings with bounded memory. */
export class Funnliste {
  readonly #grupper = new Map<Funnkode, { antall: number; funn: Funn[] }>();

  meld(kode: Funnkode, detalj: string, sted: Sted = {}, antall = 1): void {
    const gruppe = this.#grupper.get(kode) ?? { antall: 0, funn: [] };
    gruppe.antall += antall;
    if (gruppe.funn.length < MAKS_VIST) gruppe.funn.push({ kode, detalj: kort(detalj), sted });
    this.#grupper.set(kode, gruppe);
  }

  antall(kode: Funnkode): number {
    return this.#grupper.get(kode)?.antall ?? 0;
  }

  /** Errors first, then in the order of the catalogue. */
  grupper(): Funngruppe[] {
    const rekke = Object.keys(FUNNTYPER);
    return [...this.#grupper]
      .map(([kode, gruppe]) => ({ kode, ...gruppe }))
      .sort((a, b) => rang(a.kode) - rang(b.kode) || rekke.indexOf(a.kode) - rekke.indexOf(b.kode));
  }
}

export function funntype(kode: Funnkode): Funntype {
  return FUNNTYPER[kode];
}

function rang(kode: Funnkode): number {
  return funntype(kode).nivaa === 'feil' ? 0 : 1;
}

/** A value from a foreign file may be of any length; its copy here is short and does not hold on to the file's text. */
function kort(detalj: string): string {
  return Buffer.from(detalj.length > 300 ? `${detalj.slice(0, 297)}…` : detalj).toString();
}
