import type { Saksfunn } from './sakskandidater.ts';

/** What each sign weighs, for a case and for a new one. */
export interface Saksrangerer {
  readonly sak: Float64Array;
  readonly nySak: Float64Array;
}

export interface Saksfasit {
  readonly funn: Saksfunn;
  /** Place of the right case among the candidates; -1 when the letter opened a case of its own. */
  readonly riktig: number;
}

const RUNDER = 12;
const STEG = 0.3;
const LITE = 1e-6;
/** A stride that visits every letter of a set in an order that is the same each time, when it does not divide its size. */
const SPRANG = 7919;

function sum(vekter: Float64Array, tegn: Float64Array): number {
  let ut = 0;
  for (let i = 0; i < vekter.length; i += 1) ut += (vekter[i] ?? 0) * (tegn[i] ?? 0);
  return ut;
}

/** The share of belief each candidate gets, in their order, and last the share of a new case. They sum to 1. */
export function sakssannsynlighet(rangerer: Saksrangerer, { kandidater, nySak }: Saksfunn): Float64Array {
  const ut = new Float64Array(kandidater.length + 1);
  kandidater.forEach(({ tegn }, i) => {
    ut[i] = sum(rangerer.sak, tegn);
  });
  ut[kandidater.length] = sum(rangerer.nySak, nySak);
  const hoeyest = ut.reduce((a, b) => Math.max(a, b));
  const total = ut.reduce((t, z, i) => {
    const e = Math.exp(z - hoeyest);
    ut[i] = e;
    return t + e;
  }, 0);
  return ut.map((e) => e / total);
}

/** One step of descent with a length of its own for each weight. */
function steg(vekter: Float64Array, kvadrater: Float64Array, helning: Float64Array): void {
  for (let i = 0; i < vekter.length; i += 1) {
    const g = helning[i] ?? 0;
    const q = (kvadrater[i] ?? 0) + g * g;
    kvadrater[i] = q;
    vekter[i] = (vekter[i] ?? 0) - (STEG * g) / Math.sqrt(q + LITE);
  }
}

/**
 * Learns from decided letters what each sign weighs (conditional logit over the candidates and the new case). Letters whose right case was
 * not among the candidates must be left out. The same letters give the same weights.
 */
export function trenSaksrangerer(brev: readonly Saksfasit[]): Saksrangerer {
  const foerste = brev[0]?.funn;
  const bredde = brev.find(({ funn }) => funn.kandidater.length > 0)?.funn.kandidater[0]?.tegn.length ?? 0;
  const rangerer = { sak: new Float64Array(bredde), nySak: new Float64Array(foerste?.nySak.length ?? 0) };
  const kvadrater = { sak: rangerer.sak.slice(), nySak: rangerer.nySak.slice() };
  for (let runde = 0; runde < RUNDER; runde += 1) {
    for (let nr = 0; nr < brev.length; nr += 1) {
      const ett = brev[(nr * SPRANG + runde) % brev.length];
      if (ett === undefined) continue;
      const { kandidater, nySak } = ett.funn;
      const andel = sakssannsynlighet(rangerer, ett.funn);
      const riktig = ett.riktig < 0 ? kandidater.length : ett.riktig;
      andel[riktig] = (andel[riktig] ?? 0) - 1;
      const helning = new Float64Array(bredde);
      kandidater.forEach(({ tegn }, i) => {
        const g = andel[i] ?? 0;
        for (let f = 0; f < bredde; f += 1) helning[f] = (helning[f] ?? 0) + g * (tegn[f] ?? 0);
      });
      steg(rangerer.sak, kvadrater.sak, helning);
      const rest = andel[kandidater.length] ?? 0;
      steg(
        rangerer.nySak,
        kvadrater.nySak,
        nySak.map((tegn) => rest * tegn),
      );
    }
  }
  return rangerer;
}
