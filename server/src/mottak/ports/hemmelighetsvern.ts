/** Secrets at rest. What is bound to one place cannot be read from another: a cipher text moved to another channel is worthless. */
export interface Hemmelighetsvern {
  /** False: no key is set, and nothing can be kept secret here. */
  readonly harNoekkel: boolean;
  /** `bundetTil`: where it belongs, such as municipality and channel. Throws without a key. */
  krypter(klartekst: string, bundetTil: string): string;
  /** Throws `Hemmelighetsfeil` when the key it was made with is not here, or it was moved or changed. */
  dekrypter(kryptert: string, bundetTil: string): string;
  /** Made with another key than the one in force: to be written anew. */
  erGammel(kryptert: string): boolean;
}

/** A secret that cannot be read; says nothing of its content. */
export class Hemmelighetsfeil extends Error {
  constructor(hvorfor: 'ukjent-noekkel' | 'ikke-ekte' | 'uten-noekkel') {
    super(`The secret cannot be read: ${hvorfor}`);
    this.name = 'Hemmelighetsfeil';
  }
}
