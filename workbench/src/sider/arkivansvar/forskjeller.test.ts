import { describe, expect, it } from 'vitest';
import { finnForskjeller } from './forskjeller.ts';

const del = (verdi: string, egenTekst = '') => [{ tittel: 'Journal', linjer: [{ navn: 'Frist', verdi }], egenTekst }];

describe('what differs between two editions', () => {
  it('is nothing when they are alike', () => {
    expect(finnForskjeller(del('3'), del('3'), 'Egne ord')).toEqual([]);
  });
  it('is each line that changed, came or went, and people’s own words', () => {
    expect(finnForskjeller(del('3', 'Vi følger med.'), del('5'), 'Egne ord')).toEqual([
      { hvor: 'Journal: Egne ord', da: 'Vi følger med.', naa: null },
      { hvor: 'Journal: Frist', da: '3', naa: '5' },
    ]);
  });
});
