interface Tekster {
  readonly [noekkel: string]: string | Tekster;
}
export type Lik<T> = { readonly [K in keyof T]: T[K] extends string ? string : Lik<T[K]> };

/** The same texts in both written forms; the compiler sees that none is forgotten. */
export function spraak<const T extends Tekster>(nb: T, nn: Lik<T>): { readonly nb: T; readonly nn: Lik<T> } {
  return { nb, nn };
}
