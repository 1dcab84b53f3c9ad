import { describe, expect, it } from 'vitest';
import { TILSIDEVALG, tilSideTid } from './tilSideTid.ts';

describe('putting a letter away', () => {
  it('always means a time to come', () => {
    for (let dag = 1; dag <= 14; dag++) {
      const naa = new Date(2026, 10, dag, 14, 30);
      for (const valg of TILSIDEVALG) expect(Date.parse(tilSideTid(valg, naa))).toBeGreaterThan(naa.getTime());
    }
  });

  it('means the next Monday, also on a Monday', () => {
    const mandag = new Date(2026, 10, 23, 9, 0);
    for (const naa of [mandag, new Date(2026, 10, 25, 9, 0)]) {
      const til = new Date(tilSideTid('mandag', naa));
      expect([til.getDay(), til.getDate(), til.getHours()]).toEqual([1, 30, 8]);
    }
  });
});
