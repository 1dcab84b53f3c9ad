import { describe, expect, it } from 'vitest';
import { finnTerskel, oevreFeilgrense, sjanseForSaaMange } from './terskel.ts';

describe('the upper bound of errors', () => {
  it.each([
    // Without an error the bound is known: 1 - 0.05^(1/n).
    [0, 100, 1 - 0.05 ** (1 / 100)],
    [0, 299, 1 - 0.05 ** (1 / 299)],
    // From printed tables of Clopper and Pearson, one-sided 95 %.
    [1, 20, 0.2161],
    [5, 50, 0.1991],
  ])('%i of %i', (feil, antall, grense) => {
    expect(oevreFeilgrense(feil, antall, 0.95)).toBeCloseTo(grense, 3);
  });

  it('is 1 when all were wrong', () => {
    expect(oevreFeilgrense(3, 3, 0.95)).toBe(1);
  });
});

describe('the threshold', () => {
  const bedoemt = (antall: number, sikkerhet: number, hverFeil: number) =>
    Array.from({ length: antall }, (_, nr) => ({ sikkerhet, rett: (nr + 1) % hverFeil !== 0 }));

  it('lets through what keeps the promise, and no more', () => {
    const terskel = finnTerskel([...bedoemt(1000, 0.99, 500), ...bedoemt(500, 0.7, 10)], 0.01);
    expect(terskel.fra).toBe(0.99);
    expect(terskel.dekning).toBeCloseTo(2 / 3, 9);
    expect(terskel.grense).toBeLessThanOrEqual(0.01);
  });

  it('lets nothing through on too few decisions, however right they were', () => {
    expect(finnTerskel(bedoemt(458, 0.99, 1000), 0.01).dekning).toBe(0);
    expect(finnTerskel(bedoemt(459, 0.99, 1000), 0.01).dekning).toBe(1);
  });

  it('never parts decisions of the same belief', () => {
    const { fra, dekning } = finnTerskel([...bedoemt(1000, 0.9, 10_000), { sikkerhet: 0.9, rett: false }], 0.01);
    expect([fra, dekning]).toEqual([0.9, 1]);
  });
});

describe('a broken promise', () => {
  it('is told from bad luck', () => {
    expect(sjanseForSaaMange(0, 300, 0.01)).toBe(1);
    expect(sjanseForSaaMange(3, 300, 0.01)).toBeCloseTo(0.577, 2);
    expect(sjanseForSaaMange(9, 300, 0.01)).toBeLessThan(0.05);
  });
});
