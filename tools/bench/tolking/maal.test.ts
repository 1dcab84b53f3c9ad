import { describe, expect, it } from 'vitest';
import { kalibreringsfeil } from '../../../server/src/tolking/domain/laering/kalibreringsfeil.ts';
import { auc, dekningVed, flaggetVed, makroF1, medIntervall, tilfeldigFeil } from './maal.ts';
import { justertUnderveis, proevLoefte } from './underveis.ts';

const satt = (...poeng: [number, boolean][]) => poeng.map(([p, sann]) => ({ poeng: p, sann }));

describe('the figures of the bench', () => {
  it('area under the curve: 1 when all true stand above, one half when nothing is known', () => {
    expect(auc(satt([3, true], [2, true], [1, false]))).toBe(1);
    expect(auc(satt([1, true], [1, false], [1, false], [1, true]))).toBe(0.5);
    expect(auc(satt([3, false], [2, true], [1, false], [0, true]))).toBe(0.25);
  });

  it('flags down to the last true one that is needed', () => {
    expect(flaggetVed(satt([5, true], [4, false], [3, true], [2, false], [1, false]), 1)).toBe(0.6);
    expect(flaggetVed(satt([5, true], [4, false], [3, true], [2, false], [1, false]), 0.5)).toBe(0.2);
  });

  it('macro-F1 counts a rare class as much as a common one', () => {
    const svar = [...Array(9).fill({ gjettet: 'a', klasse: 'a' }), { gjettet: 'a', klasse: 'b' }];
    expect(makroF1(svar)).toBeCloseTo((18 / 19 + 0) / 2, 9);
  });

  it('calibration error is nothing when belief comes true, and the distance when it does not', () => {
    const svar = (rette: number) => Array.from({ length: 10 }, (_, nr) => ({ sikkerhet: 0.7, rett: nr < rette }));
    expect(kalibreringsfeil(svar(7))).toBeCloseTo(0, 9);
    expect(kalibreringsfeil(svar(2))).toBeCloseTo(0.5, 9);
  });

  it('says what chance alone costs one who is honest: less, the more letters', () => {
    const svar = (antall: number) => Array.from({ length: antall }, (_, nr) => ({ sikkerhet: (nr % 10) / 10 }));
    expect(tilfeldigFeil(svar(10_000), 'a')).toBeLessThan(0.02);
    expect(tilfeldigFeil(svar(100), 'a')).toBeGreaterThan(0.05);
  });

  it('coverage is the most that can be decided while enough is right', () => {
    const svar = [0.9, 0.8, 0.7, 0.6].map((sikkerhet, nr) => ({ sikkerhet, rett: nr !== 2 }));
    expect(dekningVed(svar, 1)).toBe(0.5);
    expect(dekningVed(svar, 0.75)).toBe(1);
  });

  it('the interval holds the figure, and is the same for the same seed', () => {
    const svar = Array.from({ length: 200 }, (_, nr) => nr % 4 !== 0);
    const andel = (liste: readonly boolean[]) => liste.filter(Boolean).length / liste.length;
    const { verdi, fra, til } = medIntervall(svar, andel, 'a');
    expect(verdi).toBe(0.75);
    expect(fra).toBeLessThan(0.75);
    expect(til).toBeGreaterThan(0.75);
    expect(medIntervall(svar, andel, 'a')).toEqual({ verdi, fra, til });
  });
});

describe('the promise', () => {
  const svar = (maaned: string, antall: number, feil: number) =>
    Array.from({ length: antall }, (_, nr) => ({
      rett: nr >= feil,
      sikkerhet: 0.99,
      dato: `${maaned}-01`,
    }));

  it('merges months until there are 300 letters, and is kept while errors are few', () => {
    const loefte = proevLoefte(
      svar('2025-12', 1000, 1),
      [...svar('2026-01', 200, 1), ...svar('2026-02', 200, 1)],
      0.01,
    );
    expect(loefte).toEqual({ alfa: 0.01, celler: 1, brutt: 0, dekning: 1 });
  });

  it('is broken when errors are many more than promised', () => {
    expect(proevLoefte(svar('2025-12', 1000, 1), svar('2026-01', 400, 20), 0.01).brutt).toBe(1);
  });

  it('lets nothing through before there is ground for it', () => {
    expect(proevLoefte(svar('2025-12', 100, 0), svar('2026-01', 400, 0), 0.01).dekning).toBe(0);
  });

  it('makes belief honest by what was decided before, and by nothing later', () => {
    const foer = svar('2025-12', 1000, 300);
    const [foerst, senere] = [svar('2026-01', 400, 0), svar('2026-02', 400, 400)];
    const justert = justertUnderveis(foer, [...foerst, ...senere]);
    expect(justert[0]?.sikkerhet).toBeCloseTo(0.7, 2);
    expect(justert[400]?.sikkerhet).toBeCloseTo(1100 / 1400, 2);
  });
});
