import type { Bedoemt } from './terskel.ts';

/** Belief up to `til` came true so often. */
interface Trinn {
  readonly til: number;
  readonly sann: number;
}

/** What belief is worth, learned from decisions: a staircase that never goes down. Empty: belief stands as it is. */
export type Justering = readonly Trinn[];

/** Letters behind a step before neighbours are joined; the error of a share of so many is some hundredths. */
const I_TRINN = 100;
/** Fewer steps than this say less than the model's own word. */
const MINST_TRINN = 3;
/** So many letters' worth of trust in the model's own word are mixed into each step. */
const FORHAAND = 4;

interface Blokk {
  readonly antall: number;
  readonly rette: number;
  readonly trodd: number;
  readonly til: number;
}

const andel = ({ rette, antall }: Blokk): number => rette / antall;

const tilBlokk = (bedoemte: readonly Bedoemt[]): Blokk => ({
  antall: bedoemte.length,
  rette: bedoemte.filter(({ rett }) => rett).length,
  trodd: bedoemte.reduce((sum, { sikkerhet }) => sum + sikkerhet, 0),
  til: bedoemte.at(-1)?.sikkerhet ?? 1,
});

const slaaSammen = (a: Blokk, b: Blokk): Blokk => ({
  antall: a.antall + b.antall,
  rette: a.rette + b.rette,
  trodd: a.trodd + b.trodd,
  til: b.til,
});

/** Steps from the least belief and up. Letters of the same belief stay together, and what does not fill a step goes with the last. */
function delITrinn(bedoemte: readonly Bedoemt[]): Blokk[] {
  const stigende = [...bedoemte].sort((a, b) => a.sikkerhet - b.sikkerhet);
  const ut: Blokk[] = [];
  let fra = 0;
  for (let til = I_TRINN; til <= stigende.length; til += 1) {
    if (til - fra < I_TRINN || stigende[til]?.sikkerhet === stigende[til - 1]?.sikkerhet) continue;
    const erSiste = stigende.length - til < I_TRINN;
    ut.push(tilBlokk(stigende.slice(fra, erSiste ? undefined : til)));
    if (erSiste) break;
    fra = til;
  }
  return ut;
}

/**
 * Learns what belief is worth from letters whose answer is known (isotonic regression: neighbours that go the wrong way are joined). With
 * fewer letters than some steps it is empty.
 */
export function laerJustering(bedoemte: readonly Bedoemt[]): Justering {
  if (bedoemte.length < MINST_TRINN * I_TRINN) return [];
  const blokker: Blokk[] = [];
  for (let ny of delITrinn(bedoemte)) {
    for (let foer = blokker.at(-1); foer !== undefined && andel(foer) >= andel(ny); foer = blokker.at(-1)) {
      ny = slaaSammen(foer, ny);
      blokker.pop();
    }
    blokker.push(ny);
  }
  return blokker.map(({ antall, rette, trodd, til }) => ({
    til,
    sann: (rette + FORHAAND * (trodd / antall)) / (antall + FORHAAND),
  }));
}

/** Belief made honest. */
export function juster(justering: Justering, sikkerhet: number): number {
  const trinn = justering.find(({ til }) => sikkerhet <= til) ?? justering.at(-1);
  return trinn?.sann ?? sikkerhet;
}
