import { avvis, ok, type Result } from '../../kernel/index.ts';

/** A person is away from and including `fra` to and including `til` (ÅÅÅÅ-MM-DD). */
export interface Fravaer {
  readonly bruker: string;
  readonly fra: string;
  readonly til: string;
  /** Who stands in for them in this municipality; null when nobody does, or when the absence was reported in another one. */
  readonly stedfortreder: string | null;
}

export function erBorte(bruker: string, fravaer: readonly Fravaer[], dato: string): boolean {
  return fravaer.some((rad) => rad.bruker === bruker && rad.fra <= dato && rad.til >= dato);
}

/**
 * Who takes over from a person that day: the substitute, or the substitute's substitute when that one is away too. Only someone who
 * `kanTa` counts. Null when nobody is left, also when the substitutes point at each other in a ring.
 */
export function stedfortrederFor(
  bruker: string,
  fravaer: readonly Fravaer[],
  dato: string,
  kanTa: (bruker: string) => boolean,
): string | null {
  const sett = new Set([bruker]);
  let neste = directSubstitute(bruker, fravaer, dato);
  while (neste !== null && !sett.has(neste)) {
    if (!erBorte(neste, fravaer, dato)) return kanTa(neste) ? neste : null;
    sett.add(neste);
    neste = directSubstitute(neste, fravaer, dato);
  }
  return null;
}

function directSubstitute(bruker: string, fravaer: readonly Fravaer[], dato: string): string | null {
  const treff = fravaer.find(
    (rad) => rad.bruker === bruker && rad.stedfortreder !== null && rad.fra <= dato && rad.til >= dato,
  );
  return treff?.stedfortreder ?? null;
}

/**
 * Whether an absence may be reported beside those the person has here. Refused with `fordeling.ugyldig-periode`,
 * `fordeling.egen-stedfortreder` or `fordeling.fravaer-overlapper`.
 */
export function vurderFravaer(nytt: Fravaer, fra_foer: readonly Fravaer[]): Result<Fravaer> {
  if (nytt.til < nytt.fra) return avvis('fordeling.ugyldig-periode');
  if (nytt.stedfortreder === nytt.bruker) return avvis('fordeling.egen-stedfortreder');
  const kolliderer = fra_foer.some((rad) => rad.bruker === nytt.bruker && rad.fra <= nytt.til && rad.til >= nytt.fra);
  return kolliderer ? avvis('fordeling.fravaer-overlapper') : ok(nytt);
}
