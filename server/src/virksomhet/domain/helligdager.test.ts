import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helligdager, leggTilDager, paaskedag, tilMs } from './helligdager.ts';

describe('Easter Sunday', () => {
  it.each([
    [1999, '1999-04-04'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2100, '2100-03-28'],
  ])('of %i is %s', (aar, dato) => expect(paaskedag(aar)).toBe(dato));

  it('is always a Sunday from 22 March to 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2300 }), (aar) => {
        const dato = paaskedag(aar);
        expect(new Date(tilMs(dato)).getUTCDay()).toBe(0);
        expect(dato >= `${aar}-03-22` && dato <= `${aar}-04-25`).toBe(true);
      }),
    );
  });
});

describe('public holidays', () => {
  it('of 2026 are these twelve', () => {
    expect([...helligdager(2026)].sort()).toEqual([
      ['2026-01-01', 'Første nyttårsdag'],
      ['2026-04-02', 'Skjærtorsdag'],
      ['2026-04-03', 'Langfredag'],
      ['2026-04-05', 'Første påskedag'],
      ['2026-04-06', 'Andre påskedag'],
      ['2026-05-01', 'Arbeidernes dag'],
      ['2026-05-14', 'Kristi himmelfartsdag'],
      ['2026-05-17', 'Grunnlovsdagen'],
      ['2026-05-24', 'Første pinsedag'],
      ['2026-05-25', 'Andre pinsedag'],
      ['2026-12-25', 'Første juledag'],
      ['2026-12-26', 'Andre juledag'],
    ]);
  });

  it('may fall on the same day: Ascension Day 2008 was 1 May', () => {
    expect(helligdager(2008).has('2008-05-01')).toBe(true);
    expect(helligdager(2008).size).toBe(11);
  });
});

describe('calendar arithmetic', () => {
  it('crosses months and leap days', () => {
    expect(leggTilDager('2028-02-28', 1)).toBe('2028-02-29');
    expect(leggTilDager('2026-12-31', 1)).toBe('2027-01-01');
    expect(leggTilDager('2026-03-29', 1)).toBe('2026-03-30');
  });

  it('refuses what is not a date', () => {
    for (const tekst of ['2026-02-30', '2026-2-3', 'i dag', '']) expect(() => tilMs(tekst)).toThrow();
  });
});
