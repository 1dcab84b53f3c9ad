import type { Pdf } from './pdf.ts';

/** The conformance levels whose rules are held here. Levels a and u include b; only the rules of b are looked at. */
export type Profil = '1b' | '2b' | '3b';

/** A breach: which rule, where in ISO 19005 it stands, what the rule says (bokmål), and what was found. */
export interface Avvik {
  readonly regel: string;
  readonly punkt: string;
  readonly krav: string;
  readonly funn: string;
}

/** One rule of ISO 19005. `punkt` has the clause per profile; a profile without a clause is not bound by the rule. */
export interface Regel {
  readonly id: string;
  readonly punkt: Partial<Record<Profil, string>>;
  readonly krav: string;
  /** What in this file breaks the rule, in a few words each. */
  finn(pdf: Pdf, profil: Profil): Iterable<string>;
}

/** Clauses of a rule that stands at `del1` in part 1 and at `del2` in parts 2 and 3. Null: not a rule of that part. */
export const punkter = (del1: string | null, del2: string | null): Regel['punkt'] => ({
  ...(del1 === null ? {} : { '1b': `ISO 19005-1 ${del1}` }),
  ...(del2 === null ? {} : { '2b': `ISO 19005-2 ${del2}`, '3b': `ISO 19005-3 ${del2}` }),
});
