import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aarFor, norskDato } from './dato.ts';
import { verifiserSerie } from './nummerserie.ts';

describe('verifiserSerie', () => {
  it('a whole series in any order has nothing wrong', () => {
    const serie = fc.integer({ min: 0, max: 200 }).chain((n) =>
      fc.shuffledSubarray(
        Array.from({ length: n }, (_, i) => i + 1),
        { minLength: n },
      ),
    );
    fc.assert(
      fc.property(serie, (numre) => {
        expect(verifiserSerie(numre, numre.length)).toEqual({
          antall: numre.length,
          siste: numre.length,
          hull: [],
          dobbelte: [],
          tellerAvvik: false,
        });
      }),
    );
  });

  it('every number taken away is a gap, every number put in twice a double', () => {
    const fall = fc.tuple(fc.integer({ min: 2, max: 100 }), fc.nat(), fc.nat());
    fc.assert(
      fc.property(fall, ([n, a, b]) => {
        const borte = 1 + (a % (n - 1));
        const to = Array.from({ length: n }, (_, i) => i + 1).filter((x) => x !== borte);
        const dobbel = to[b % to.length] as number;
        expect(verifiserSerie([...to, dobbel], n)).toMatchObject({
          hull: [borte],
          dobbelte: [dobbel],
          tellerAvvik: false,
        });
      }),
    );
  });

  it('a counter that stands elsewhere is said', () => {
    expect(verifiserSerie([1, 2], 3).tellerAvvik).toBe(true);
    expect(verifiserSerie([], 0).tellerAvvik).toBe(false);
  });
});

describe('norskDato', () => {
  it('the year turns at midnight in Norway, summer and winter', () => {
    expect(norskDato(new Date('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
    expect(norskDato(new Date('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
    expect(norskDato(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
    expect(aarFor('2027-01-01')).toBe(2027);
  });
});
